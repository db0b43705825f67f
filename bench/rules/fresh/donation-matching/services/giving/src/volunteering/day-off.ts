import { monthsBetween } from '../months.ts';

export interface Assignment {
  readonly hours: number;
  readonly cause: 'general' | 'disaster' | 'political' | 'religious';
  readonly hiredOn: Date;
}

export function paidHours(assignment: Assignment, takenThisYear: number, now: Date): number {
  if (assignment.cause === 'political') return 0;
  if (assignment.hours < 2) return 0;
  if (monthsBetween(assignment.hiredOn, now) < 3) return 0;
  const allowed = assignment.cause === 'disaster' ? 40 : 16;
  const left = Math.max(0, allowed - takenThisYear);
  return Math.min(assignment.hours, left);
}

export function label(assignment: Assignment): string {
  return `${assignment.hours} h for ${assignment.cause}`;
}
