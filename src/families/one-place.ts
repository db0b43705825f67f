import type { Candidate } from './rule-candidates.ts';

/** A unit, what is nested in it, the tables of its file and what it calls for its decisions are one place. */
export function isOnePlace(a: Candidate, b: Candidate): boolean {
  return a.source === b.source && (a.kind === 'table' || b.kind === 'table' || isPartOf(a, b));
}

/** Whether one of two is nested in the other, or has its decisions by calling it. */
export function isPartOf(a: Candidate, b: Candidate): boolean {
  if (a.source !== b.source) return false;
  if (a.inlined.includes(b.symbol) || b.inlined.includes(a.symbol)) return true;
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}
