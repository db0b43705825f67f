const DAY_MS = 86_400_000;

export function isWorkday(date: Date): boolean {
  const day = date.getUTCDay();
  return day !== 0 && day !== 6;
}

export function addWorkdays(start: Date, workdays: number): Date {
  let date = start;
  for (let left = workdays; left > 0; ) {
    date = new Date(date.getTime() + DAY_MS);
    if (isWorkday(date)) left -= 1;
  }
  return date;
}

export function formatDay(date: Date | string): string {
  return new Date(date).toISOString().slice(0, 10);
}

export function fullYearsSince(day: string, today: Date = new Date()): number {
  const since = new Date(day);
  const years = today.getUTCFullYear() - since.getUTCFullYear();
  const anniversary = new Date(since);
  anniversary.setUTCFullYear(since.getUTCFullYear() + years);
  return anniversary > today ? years - 1 : years;
}
