import { fetchProfile, fetchBookings } from '../api/people.js';

/** Days off for a full year; the server knows better once the year is closed. */
export function yearlyAllowance(profile) {
  const served = profile.yearsOfService;
  let days = served >= 10 ? 30 : served >= 5 ? 28 : 25;
  if (profile.age >= 50) days += 2;
  if (profile.hasDisabilityCard) days += 5;
  if (profile.daysPerWeek < 5) days = (days * profile.daysPerWeek) / 5;
  if (profile.monthsThisYear < 12) days = (days * profile.monthsThisYear) / 12;
  return Math.round(days * 2) / 2;
}

export async function showBalance(element, personId) {
  const [profile, bookings] = await Promise.all([fetchProfile(personId), fetchBookings(personId)]);
  const taken = bookings.filter((booking) => booking.kind === 'holiday').reduce((sum, booking) => sum + booking.days, 0);
  const left = yearlyAllowance(profile) - taken;
  element.textContent = left === 1 ? 'One day left' : `${left} days left`;
  element.classList.toggle('is-empty', left <= 0);
}

/** Bookings that touch a week, for the strip below the calendar. */
export function bookingsOfWeek(bookings, monday) {
  const sunday = new Date(monday);
  sunday.setDate(monday.getDate() + 6);
  return bookings
    .filter(({ from, to }) => new Date(from) <= sunday && new Date(to) >= monday)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}
