export const WEEKS_IN_YEAR = 52;

export const addDays = (day: Date, days: number): Date => {
  const moved = new Date(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved;
};

export const isSameDay = (left: Date, right: Date): boolean =>
  left.getUTCFullYear() === right.getUTCFullYear() &&
  left.getUTCMonth() === right.getUTCMonth() &&
  left.getUTCDate() === right.getUTCDate();

export function formatDay(day: Date, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

export function monthsBetween(from: Date, to: Date): number {
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

export function* eachMonth(from: Date, months: number): Generator<Date> {
  for (let index = 0; index < months; index += 1) {
    yield new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + index, from.getUTCDate()));
  }
}
