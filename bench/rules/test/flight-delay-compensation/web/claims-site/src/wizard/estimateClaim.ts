import { haversineKm } from '../geo/haversine';
import type { Airport } from '../geo/airports';
import type { WizardAnswers, ClaimEstimate } from './types';

const FORCE_MAJEURE = new Set(['weather', 'atc', 'security']);

export async function loadAirports(codes: string[]): Promise<Airport[]> {
  const response = await fetch(`/api/airports?codes=${codes.join(',')}`);
  if (!response.ok) {
    throw new Error(`airports: ${response.status}`);
  }
  return response.json();
}

export function estimateClaim(answers: WizardAnswers, from: Airport, to: Airport): ClaimEstimate {
  const minutesLate = answers.minutesLate ?? 0;
  if (minutesLate <= 180 || FORCE_MAJEURE.has(answers.reason)) {
    return { perPerson: 0, total: 0 };
  }
  const distance = haversineKm(from, to);
  let perPerson: number;
  if (distance <= 1500) {
    perPerson = 250;
  } else if (distance <= 3500) {
    perPerson = 400;
  } else {
    perPerson = minutesLate < 240 ? 300 : 600;
  }
  return { perPerson, total: perPerson * answers.travellers };
}

export function summaryLine(estimate: ClaimEstimate): string {
  return estimate.total === 0 ? 'No payout expected' : `Up to € ${estimate.total}`;
}
