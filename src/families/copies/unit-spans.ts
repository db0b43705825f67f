import type { CopyFacts } from '../../model/copy-facts.ts';
import type { UnitFact } from '../../model/facts.ts';

/** A unit as a stretch of tokens: whole lines, as facts of units tell lines only. */
export interface UnitSpan {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly unit: UnitFact;
}

/** In order of start, outer ones before inner ones. */
export function unitSpans({ lineTokens }: CopyFacts, units: readonly UnitFact[]): UnitSpan[] {
  return units
    .map((unit) => ({ start: lineTokens[unit.startLine - 1] ?? 0, end: lineTokens[unit.endLine] ?? 0, unit }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
