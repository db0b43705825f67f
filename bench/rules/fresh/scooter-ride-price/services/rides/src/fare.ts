import type { RideStore } from './ride-store.ts';
import type { Wallet } from './wallet.ts';

export interface Ride {
  readonly id: string;
  readonly rider: string;
  readonly drivenSeconds: number;
  readonly pausedSeconds: number;
  readonly endedInZone: boolean;
  readonly chargeAtEnd: number;
}

const UNLOCK_CENTS = 100;
const DRIVEN_CENTS = 22;
const PAUSED_CENTS = 10;
const DAY_CENTS = 3000;
const OUTSIDE_CENTS = 1500;

/** Ends the ride and takes the money. */
export async function settle(ride: Ride, store: RideStore, wallet: Wallet): Promise<number> {
  const cents = fareCents(ride);
  await wallet.charge(ride.rider, cents, `ride ${ride.id}`);
  await store.close(ride.id, cents);
  return cents;
}

function fareCents(ride: Ride): number {
  let cents = UNLOCK_CENTS;
  cents += Math.ceil(ride.drivenSeconds / 60) * DRIVEN_CENTS;
  cents += Math.ceil(ride.pausedSeconds / 60) * PAUSED_CENTS;
  cents = Math.min(cents, DAY_CENTS);
  if (!ride.endedInZone && ride.chargeAtEnd >= 0.05) {
    cents += OUTSIDE_CENTS;
  }
  return cents;
}
