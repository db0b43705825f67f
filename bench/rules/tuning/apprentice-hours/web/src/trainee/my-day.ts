import type { Clocking, Profile } from './types';

const PAUSES = [
  { afterHours: 6, minutes: 45 },
  { afterHours: 4.5, minutes: 30 },
];

/** Warnings on the phone of a young person while the day goes on. */
export function warnings(profile: Profile, today: Clocking, hoursThisWeek: number, now: Date): string[] {
  if (profile.birthYearsAgo > 17) return [];
  const hours = today.workedHours;
  const clock = now.getHours() + now.getMinutes() / 60;
  const closing = profile.sector === 'hospitality' ? 22 : 20;
  const pause = PAUSES.find((candidate) => hours > candidate.afterHours)?.minutes ?? 0;
  const list: string[] = [];
  if (hours > 8) list.push('Go home: that was a full day.');
  if (hoursThisWeek > 40) list.push('This week is full.');
  if (clock < 6 || clock > closing) list.push('You may not work now.');
  if (today.pausedMinutes < pause) list.push(`You need ${pause} minutes of pause.`);
  if (today.hoursSinceYesterday < 12) list.push('You came back too early.');
  return list;
}

export function badge(list: readonly string[]): string {
  return list.length === 0 ? 'All fine' : `${list.length} to look at`;
}
