import type { Merchant, Listing } from '../api/types';

const BOOST: Record<Merchant['level'], number> = { starter: 14, regular: 7, star: 2 };

/** Rank points that a fresh listing gets: beginners need them most. */
export function boost(merchant: Merchant, listing: Listing): number {
  let points = BOOST[merchant.level];
  if (listing.photos >= 5) points += 3;
  if (listing.price > 2500) points -= 5;
  if (merchant.disputeShare > 0.03) points = 0;
  return points;
}

export function rank(merchant: Merchant, listings: readonly Listing[]): Listing[] {
  const points = new Map(listings.map((listing) => [listing.id, boost(merchant, listing)]));
  return listings.toSorted((a, b) => (points.get(b.id) ?? 0) - (points.get(a.id) ?? 0));
}

export function describeBoost(points: number): string {
  if (points === 0) return 'This listing is not promoted.';
  return points > 10 ? 'This listing is shown near the top.' : 'This listing is promoted.';
}

export function isFresh(listing: Listing, now: number): boolean {
  const ageHours = (now - listing.createdAt) / 3_600_000;
  return ageHours < 48 && !listing.isRelisted;
}
