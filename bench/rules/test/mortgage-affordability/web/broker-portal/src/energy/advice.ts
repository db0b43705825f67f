import type { House, Renovation } from './model';

export interface Advice {
  renovation: Renovation;
  reason: string;
}

/** Heat transfer limits of the renovation subsidy, in m2K/W and per cent of glazed surface. */
export function insulationAdvice(house: House): Advice[] {
  const advice: Advice[] = [];
  if (house.facade.thermalResistance < 4.5) {
    advice.push({ renovation: 'facade', reason: 'Facade insulation below 4.5' });
  }
  if (house.floor.thermalResistance < 3.5) {
    advice.push({ renovation: 'floor', reason: 'Floor insulation below 3.5' });
  }
  if (house.glazedShare > 0.4 && house.glazing.transmittance > 3) {
    advice.push({ renovation: 'glazing', reason: 'Large single glazed surface' });
  }
  return advice;
}

export const hasAdvice = (house: House): boolean => insulationAdvice(house).length > 0;

export function adviceByReason(houses: House[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const advice of houses.flatMap(insulationAdvice)) {
    counts.set(advice.reason, (counts.get(advice.reason) ?? 0) + 1);
  }
  return counts;
}
