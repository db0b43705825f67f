import { monthlyAnnuity } from '../finance/annuity';
import type { Applicant, Mortgage, PreCheckIssue } from './model';
import { SELF_EMPLOYED } from './employment';

export interface PreCheckLimits {
  incomeFactor: number;
  freelanceFactor: number;
  rateBuffer: number;
  maxBurden: number;
  maxLtv: number;
}

export const LIMITS: PreCheckLimits = {
  incomeFactor: 4.5,
  freelanceFactor: 3.5,
  rateBuffer: 3,
  maxBurden: 40,
  maxLtv: 95,
};

/** Tells the broker which limits a mortgage would break. All shares are percentages. */
export function preCheck(mortgage: Mortgage, applicants: Applicant[]): PreCheckIssue[] {
  const issues: PreCheckIssue[] = [];
  const yearly = applicants.reduce((sum, applicant) => sum + applicant.grossYearly, 0);
  const netMonthly = applicants.reduce((sum, applicant) => sum + applicant.netMonthly, 0);
  const freelance = applicants.some((applicant) => SELF_EMPLOYED.has(applicant.employment));
  const factor = freelance ? LIMITS.freelanceFactor : LIMITS.incomeFactor;
  if (mortgage.principal > yearly * factor) {
    issues.push({ field: 'principal', code: 'income-multiple', max: yearly * factor });
  }
  if ((mortgage.principal / mortgage.houseValue) * 100 > LIMITS.maxLtv) {
    issues.push({ field: 'principal', code: 'loan-to-value', max: (mortgage.houseValue * LIMITS.maxLtv) / 100 });
  }
  const rate = (mortgage.ratePercent + LIMITS.rateBuffer) / 100;
  const burden = monthlyAnnuity(mortgage.principal, rate, mortgage.years * 12);
  if (burden >= (netMonthly * LIMITS.maxBurden) / 100) {
    issues.push({ field: 'years', code: 'burden', max: (netMonthly * LIMITS.maxBurden) / 100 });
  }
  return issues;
}

export function firstIssueFor(field: keyof Mortgage, issues: PreCheckIssue[]): PreCheckIssue | undefined {
  return issues.find((issue) => issue.field === field);
}
