import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger.ts';
import { monthsBetween } from '../months.ts';

export type Purpose = 'general' | 'disaster' | 'political' | 'religious';

export interface Gift {
  readonly employee: string;
  readonly amount: number;
  readonly purpose: Purpose;
  readonly hiredOn: Date;
}

const MINIMUM = 25;
const YEARLY_LIMIT = 5_000;
const WAITING_MONTHS = 6;
const DISASTER_FACTOR = 2;

export class Matching {
  readonly #ledger: Ledger;
  readonly #clock: Clock;

  constructor(ledger: Ledger, clock: Clock) {
    this.#ledger = ledger;
    this.#clock = clock;
  }

  async record(gift: Gift): Promise<number> {
    const now = this.#clock.now();
    const matched = await this.#ledger.matchedIn(gift.employee, now.getFullYear());
    const share = companyShare(gift, matched, now);
    await this.#ledger.append({ ...gift, share, at: now });
    return share;
  }
}

export function companyShare(gift: Gift, matchedThisYear: number, now: Date): number {
  if (gift.purpose === 'political' || gift.purpose === 'religious') return 0;
  if (gift.amount < MINIMUM) return 0;
  if (monthsBetween(gift.hiredOn, now) < WAITING_MONTHS) return 0;
  const factor = gift.purpose === 'disaster' ? DISASTER_FACTOR : 1;
  const left = Math.max(0, YEARLY_LIMIT - matchedThisYear);
  return Math.floor(Math.min(gift.amount * factor, left));
}
