import type { Box } from '../weight/types';

type Vehicle = 'plane' | 'van' | 'truck' | 'ship';

const GRAMS_PER_TONNE_KM: Record<Vehicle, number> = {
  plane: 602,
  van: 158,
  truck: 62,
  ship: 16,
};

export function carbonKilos(vehicle: Vehicle, boxes: Box[], kilometres: number): number {
  const tonnes = boxes.reduce((sum, box) => sum + (box.kilos * box.quantity) / 1e3, 0);
  const grams = tonnes * kilometres * GRAMS_PER_TONNE_KM[vehicle];
  return Math.round(grams / 100) / 10;
}

export function carbonLabel(kilos: number): string {
  return `${kilos.toFixed(1)} kg CO₂e`;
}

export async function routeKilometres(from: string, to: string, signal?: AbortSignal): Promise<number> {
  const query = new URLSearchParams({ from, to });
  const response = await fetch(`/api/distances?${query}`, { signal });
  if (!response.ok) {
    throw new Error(`no distance between ${from} and ${to}`);
  }
  const body: { kilometres: number } = await response.json();
  return body.kilometres;
}

export const vehicleNames: Record<Vehicle, string> = { plane: 'Plane', van: 'Van', truck: 'Lorry', ship: 'Ship' };
