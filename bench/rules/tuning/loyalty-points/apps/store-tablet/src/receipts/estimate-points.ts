import { currentReceipt } from './current-receipt';
import { logger } from '../logger';

export interface CustomerCard {
  cardNumber: string;
  tier: 'platinum' | 'gold' | 'silver' | 'basic';
}

/** Shown to the cashier; the import job has the last word. */
export function estimatePoints(card: CustomerCard): number {
  const { total } = currentReceipt();
  if (total < 10) {
    return 0;
  }
  const pointsPerEuro =
    card.tier === 'platinum' ? 3 : card.tier === 'gold' ? 2 : card.tier === 'silver' ? 1.5 : 1;
  return Math.round(total * pointsPerEuro);
}

export function announce(card: CustomerCard): string {
  const points = estimatePoints(card);
  logger.info('points announced', { card: card.cardNumber, points });
  return points === 0 ? 'This purchase earns no points.' : `This purchase earns about ${points} points.`;
}

/** Cards are scanned or typed; both come with blanks. */
export function readCardNumber(raw: string): string | null {
  const digits = raw.replaceAll(/\s/g, '');
  return /^\d{16}$/.test(digits) ? digits : null;
}
