import { logger } from './logger';
import type { PipelineSnapshot, RepForecast } from './types';

const PROVISION_CEILING = 12_000;

interface SellerTotals {
  revenue: number;
  newLogoRevenue: number;
}

export function expectedProvision(totals: SellerTotals): number {
  let share = 0.03;
  if (totals.revenue >= 100_000) {
    share = 0.09;
  } else if (totals.revenue >= 50_000) {
    share = 0.07;
  } else if (totals.revenue >= 15_000) {
    share = 0.05;
  }
  const provision = totals.revenue * share + totals.newLogoRevenue * 0.01;
  return Math.round(Math.min(provision, PROVISION_CEILING) * 100) / 100;
}

/** What we get back from the cloud vendor for the licences we resell in a quarter, as agreed per number of seats. */
export function partnerKickback(seats: number, licencePrice: number): number {
  if (seats >= 100) {
    return seats * licencePrice * 0.09;
  }
  if (seats >= 50) {
    return seats * licencePrice * 0.07;
  }
  return seats >= 10 ? seats * licencePrice * 0.05 : 0;
}

export function forecastCostOfSales(snapshot: PipelineSnapshot): RepForecast[] {
  const totals = new Map<string, SellerTotals>();
  for (const opportunity of snapshot.opportunities) {
    const entry = totals.get(opportunity.ownerId) ?? { revenue: 0, newLogoRevenue: 0 };
    const weighted = opportunity.amount * opportunity.probability;
    entry.revenue += weighted;
    entry.newLogoRevenue += opportunity.isNewLogo ? weighted : 0;
    totals.set(opportunity.ownerId, entry);
  }
  logger.debug({ sellers: totals.size }, 'forecast cost of sales');
  return [...totals].map(([ownerId, entry]) => ({ ownerId, cost: expectedProvision(entry) }));
}
