export interface Pickup {
  readonly scooter: string;
  readonly seconds: number;
  readonly metres: number;
  readonly isInZone: boolean;
  readonly charge: number;
}

const BASE_CENTS = 250;
const PER_HUNDRED_METRES_CENTS = 8;
const MOST_CENTS = 900;

/** What people earn who collect scooters at night. */
export function payCents(pickup: Pickup): number {
  let cents = BASE_CENTS;
  cents += Math.ceil(pickup.metres / 100) * PER_HUNDRED_METRES_CENTS;
  cents = Math.min(cents, MOST_CENTS);
  if (!pickup.isInZone || pickup.charge < 0.2) {
    cents += 150;
  }
  return cents;
}

export function total(pickups: readonly Pickup[]): number {
  return pickups.reduce((sum, pickup) => sum + payCents(pickup), 0);
}
