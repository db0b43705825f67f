import type { WizardAnswers } from '../wizard/types';

export interface CareAdvice {
  meals: boolean;
  hotel: boolean;
  phoneCalls: number;
}

/** What the airline owes at the airport while the passenger waits, by distance and expected delay. */
export function careAdvice(answers: WizardAnswers, distanceKm: number): CareAdvice {
  const waiting = answers.minutesLate ?? 0;
  const mealsAfter = distanceKm <= 800 ? 90 : 150;
  return {
    meals: waiting >= mealsAfter,
    hotel: answers.overnight && waiting >= 300,
    phoneCalls: waiting >= mealsAfter ? 2 : 0,
  };
}

export const isAnythingOwed = (advice: CareAdvice): boolean => advice.meals || advice.hotel;

export function careSentences(advice: CareAdvice, airport: string): string[] {
  const sentences: string[] = [];
  if (advice.meals) {
    sentences.push(`Ask the desk at ${airport} for meal vouchers.`);
  }
  if (advice.hotel) {
    sentences.push('The airline books a room and the way there.');
  }
  if (advice.phoneCalls > 0) {
    sentences.push(`You may make ${advice.phoneCalls} phone calls.`);
  }
  return sentences;
}
