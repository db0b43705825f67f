import { openTicket, type Trip } from './desk-api.ts';

/** An agent compares what should have been billed with what was. */
export async function reviewTrip(trip: Trip): Promise<string> {
  const should = shouldCost(trip);
  const difference = trip.billed - should;
  if (Math.abs(difference) < 0.01) return 'billed as it should be';
  await openTicket(trip.id, difference);
  return `${difference.toFixed(2)} EUR too much`;
}

const RATES = { moving: 0.22, standing: 0.1 } as const;

function shouldCost({ phases, dropOff, battery }: Trip): number {
  const time = phases.reduce((sum, { kind, minutes }) => sum + RATES[kind] * Math.ceil(minutes), 0);
  const fine = dropOff === 'street' && battery > 0.05 ? 15 : 0;
  return (1 + time > 30 ? 30 : 1 + time) + fine;
}
