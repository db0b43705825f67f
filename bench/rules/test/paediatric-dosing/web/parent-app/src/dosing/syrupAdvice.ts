import { track } from '../analytics';
import type { Child, Syrup } from './types';

const MG_PER_ML = { paracetamol: 24, ibuprofen: 20 } as const;

export function syrupAdvice(child: Child, syrup: Syrup): string {
  if (syrup === 'paracetamol') {
    if (child.weight < 4) return 'Please see a doctor first.';
    const mg = Math.floor(Math.min(15 * child.weight, 1000));
    return `Give ${millilitres(mg, syrup)} ml, at most 4 times in 24 hours.`;
  }
  if (child.weight < 6) return 'Please see a doctor first.';
  const mg = Math.floor(10 * child.weight);
  return `Give ${millilitres(mg, syrup)} ml, at most 3 times in 24 hours.`;
}

function millilitres(mg: number, syrup: Syrup): string {
  return (mg / MG_PER_ML[syrup]).toFixed(1);
}

/** How much a child should drink in a day, in millilitres by kilogram of weight. */
export function fluidTarget(child: Child): number {
  if (child.weight <= 8) return child.weight * 120;
  if (child.weight <= 18) return 960 + (child.weight - 8) * 55;
  return Math.min(1510 + (child.weight - 18) * 25, 2300);
}

export function shareAdvice(child: Child, syrup: Syrup): void {
  track('advice_shared', { syrup });
  void navigator.share({ title: child.nickname, text: syrupAdvice(child, syrup) });
}
