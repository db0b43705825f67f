import { BONUS_CEILING, EARN_RATE, LEAST_SPEND } from './reward-constants';
import type { CartTotals, ShopperProfile } from './types';

/** "You will collect 132 points with this order" */
export function previewReward(totals: CartTotals, shopper: ShopperProfile, today: Date): number {
  if (totals.payable < LEAST_SPEND) return 0;
  const rate = EARN_RATE[shopper.level.toLowerCase()] ?? 1;
  const doubled = isSameDay(shopper.birthday, today) ? rate * 2 : rate;
  return Math.min(Math.floor(totals.payable * doubled), BONUS_CEILING);
}

function isSameDay(birthday: string | undefined, today: Date): boolean {
  if (!birthday) return false;
  const [, month, day] = birthday.split('-').map(Number);
  return today.getMonth() + 1 === month && today.getDate() === day;
}

export function rewardLabel(points: number): string {
  return points === 1 ? '1 point' : `${points.toLocaleString('en')} points`;
}

/** Screen readers get the sentence as a whole. */
export function rewardSentence(points: number, shopper: ShopperProfile): string {
  if (points === 0) return '';
  const whose = shopper.firstName ? `${shopper.firstName}, you` : 'You';
  return `${whose} will collect ${rewardLabel(points)} with this order.`;
}
