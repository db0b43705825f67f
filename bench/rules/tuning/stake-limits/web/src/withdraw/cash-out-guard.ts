import type { Punter } from '../slip/types';

const CEILINGS = {
  unchecked: { single: 0, daily: 0 },
  identified: { single: 2500, daily: 5000 },
  vetted: { single: 25_000, daily: 40_000 },
} as const;

export type CashOutProblem = 'barred' | 'low' | 'high' | 'daily' | 'turnover';

export function cashOutProblem(punter: Punter, amount: number, alreadyToday: number): CashOutProblem | undefined {
  const { single, daily } = CEILINGS[punter.kyc];
  if (punter.frozen) return 'barred';
  if (amount < 10) return 'low';
  if (amount > single) return 'high';
  if (amount + alreadyToday > daily) return 'daily';
  return punter.wageredSinceDeposit < punter.deposited ? 'turnover' : undefined;
}

/** Punters with a card get it back on the card, all others by transfer. */
export function channelOf(punter: Punter): 'card' | 'transfer' {
  return punter.cards.length > 0 ? 'card' : 'transfer';
}

export async function cashOut(punter: Punter, amount: number, send: (amount: number) => Promise<void>): Promise<string> {
  const problem = cashOutProblem(punter, amount, punter.cashedOutToday);
  if (problem !== undefined) return `cash-out.${problem}`;
  await send(amount);
  return 'cash-out.sent';
}
