import type { UnitFact } from '../model/facts.ts';

export interface OwnLines {
  /** Lines without those of the named units inside. */
  readonly lines: number;
  /** True for a unit without a name inside a named one: it is read, and counted, as part of that one. */
  readonly isPartOfNamed: boolean;
}

/**
 * What a reader has before him in each unit, parallel to `units`, which are in order of start line, then of nesting. He skips
 * over a named function; a callback without a name he reads as part of what it is passed to.
 */
export function ownLines(units: readonly UnitFact[]): OwnLines[] {
  const lines = units.map(spanOf);
  const enclosing: number[] = [];
  const isPartOfNamed = units.map((unit, index) => {
    while (enclosing.length > 0 && !encloses(units[enclosing.at(-1)!]!, unit)) enclosing.pop();
    const named = enclosing.findLastIndex((outer) => isNamed(units[outer]!));
    // From the nearest named unit inwards; further out these lines are taken off already. One line is shared, not taken.
    const losers = isNamed(unit) && spanOf(unit) > 1 ? enclosing.slice(Math.max(named, 0)) : [];
    for (const outer of losers) lines[outer]! -= spanOf(unit);
    enclosing.push(index);
    return !isNamed(unit) && named >= 0;
  });
  return lines.map((own, index) => ({ lines: own, isPartOfNamed: isPartOfNamed[index]! }));
}

function spanOf(unit: UnitFact): number {
  return unit.endLine - unit.startLine + 1;
}

function encloses(outer: UnitFact, inner: UnitFact): boolean {
  return outer.startLine <= inner.startLine && inner.endLine <= outer.endLine;
}

function isNamed(unit: UnitFact): boolean {
  return !unit.name.endsWith('<anonymous>');
}
