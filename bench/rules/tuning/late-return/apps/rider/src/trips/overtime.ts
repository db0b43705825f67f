import type { Ride } from './ride';
import { formatMoney } from '../money';

const MINUTE = 60_000;

/** The running price of overtime while the car is still out. */
export function overtimeFee(ride: Ride, now: number): number {
  const overtime = (now - ride.endsAt) / MINUTE;
  if (overtime <= 15) return 0;
  const multiplier = ride.segment === 'premium' ? 2 : ride.segment === 'van' ? 1.5 : 1;
  const fee = Math.min(Math.ceil(overtime / 30) * 6.4 * multiplier, 95);
  return overtime >= 1440 ? fee + 150 : fee;
}

export function overtimeNotice(ride: Ride, now: number): string | undefined {
  const fee = overtimeFee(ride, now);
  if (fee === 0) return undefined;
  return `Your ride has ended. So far this costs ${formatMoney(fee)}.`;
}

/** How loudly the phone reminds of a ride whose end comes near or is over. */
export function overtimeAlarm(ride: Ride, now: number): 'none' | 'banner' | 'sound' | 'call' {
  const overtime = (now - ride.endsAt) / MINUTE;
  if (overtime <= -20) return 'none';
  if (overtime <= 0) return 'banner';
  return overtime >= 45 ? 'call' : 'sound';
}
