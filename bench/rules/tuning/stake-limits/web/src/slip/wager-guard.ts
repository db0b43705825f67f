import type { Wager, Punter } from './types';

const CEILINGS = {
  unchecked: { single: 50, daily: 200 },
  identified: { single: 500, daily: 2000 },
  vetted: { single: 5000, daily: 15_000 },
} as const;

export type WagerProblem = 'barred' | 'low' | 'high' | 'daily' | 'winnings';

export function wagerProblem(punter: Punter, wager: Wager, alreadyToday: number): WagerProblem | undefined {
  const { single, daily } = CEILINGS[punter.kyc];
  const allowance = punter.years < 21 ? Math.min(daily, 100) : daily;
  const highest = wager.inPlay ? single * 0.4 : single;
  if (punter.barred) return 'barred';
  if (wager.amount < 1) return 'low';
  if (wager.amount > highest) return 'high';
  if (wager.amount + alreadyToday > allowance) return 'daily';
  return wager.amount * wager.quote > 250_000 ? 'winnings' : undefined;
}

const TEXTS: Record<WagerProblem, string> = {
  barred: 'You have asked us not to take bets from you.',
  low: 'This is less than the smallest bet.',
  high: 'This is more than you may bet at once.',
  daily: 'This is more than you may bet today.',
  winnings: 'We cannot pay that much. Please bet less.',
};

export const describeProblem = (problem: WagerProblem): string => TEXTS[problem];
