import type { QuickQuoteInput } from './quick-quote-input';

interface Band {
  readonly from: number;
  readonly percent: number;
}

const BANDS: readonly Band[] = [
  { from: 65, percent: 120 },
  { from: 30, percent: 100 },
  { from: 23, percent: 140 },
  { from: 18, percent: 210 },
];

/** A first figure for the landing page: yearly premium in whole euros, or null when we cannot insure. */
export function quickQuote(input: QuickQuoteInput): number | null {
  const band = BANDS.find(({ from }) => input.driverAge >= from);
  if (!band) return null;
  const percent = input.yearsWithLicence < 2 ? band.percent + 25 : band.percent;
  return Math.round((input.basePremium * percent) / 100);
}

export function quoteSentence(premium: number | null): string {
  return premium === null ? 'Please call us.' : `From € ${premium} a year`;
}

/** The landing page keeps what was typed, so that the long form need not ask again. */
export function rememberInput(input: QuickQuoteInput): void {
  const { driverAge, yearsWithLicence } = input;
  sessionStorage.setItem('quick-quote', JSON.stringify({ driverAge, yearsWithLicence }));
}
