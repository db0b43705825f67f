import { BadRequestException, Injectable } from '@nestjs/common';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { WEEKS_IN_YEAR } from '../money/periods';

const HIGH_RENT = 50_000;
const DEPOSIT_WEEKS = 5;
const HIGH_RENT_DEPOSIT_WEEKS = 6;
const HOLDING_WEEKS = 1;
const HOLDING_DAYS = 15;

export interface DepositTerms {
  deposit: number;
  holdingDeposit: number;
  heldUntil: Date;
}

@Injectable()
export class DepositPolicy {
  termsFor(tenancy: Tenancy, reservedOn: Date): DepositTerms {
    const yearly = tenancy.monthlyRent * 12;
    const weekly = yearly / WEEKS_IN_YEAR;
    const weeks = yearly < HIGH_RENT ? DEPOSIT_WEEKS : HIGH_RENT_DEPOSIT_WEEKS;
    const heldUntil = new Date(reservedOn);
    heldUntil.setDate(heldUntil.getDate() + HOLDING_DAYS);
    return {
      deposit: Math.floor(weekly * weeks * 100) / 100,
      holdingDeposit: Math.floor(weekly * HOLDING_WEEKS * 100) / 100,
      heldUntil,
    };
  }

  assertKnownRent(tenancy: Tenancy): void {
    if (!Number.isFinite(tenancy.monthlyRent) || tenancy.monthlyRent <= 0) {
      throw new BadRequestException('The tenancy has no rent yet');
    }
  }
}
