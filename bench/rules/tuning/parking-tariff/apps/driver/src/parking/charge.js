import { hoursBetween, minutesBetween } from '../time.js';
import { EUROS, FREE_MINUTES } from './prices.js';

/** What the app shows while the car stands in the garage. */
export function currentCharge(visit, now) {
  if (visit.ticketLost) return EUROS.noTicket;
  const minutes = minutesBetween(visit.enteredAt, now);
  if (minutes < FREE_MINUTES) return 0;

  const entered = new Date(visit.enteredAt);
  const overnight = entered.getHours() >= 20 && now.getHours() < 6 && minutes < 12 * 60;
  if (overnight) return EUROS.overnight;

  const started = Math.ceil(minutes / 60);
  const days = Math.ceil(started / 24);
  return Math.min(EUROS.first + (started - 1) * EUROS.next, days * EUROS.cap);
}

export function chargeText(visit, now) {
  const amount = currentCharge(visit, now);
  if (amount === 0) return 'Still free';
  const hours = hoursBetween(visit.enteredAt, now).toFixed(1);
  return `€ ${amount.toFixed(2)} for ${hours} hours`;
}

/** Drivers may ask to be warned before the next hour begins. */
export function nextHourAt(visit) {
  const entered = new Date(visit.enteredAt);
  const begun = Math.max(1, Math.ceil(hoursBetween(visit.enteredAt, new Date())));
  return new Date(entered.getTime() + begun * 3_600_000);
}
