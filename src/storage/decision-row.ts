import type { DecisionFacts, Mark, MechanismFact } from '../model/decision-facts.ts';

export interface DecisionRow extends Omit<DecisionFacts, 'mechanisms'> {
  readonly mechanisms: readonly MechanismRow[];
}

type MechanismRow = readonly [
  name: string,
  startLine: number,
  endLine: number,
  callees: readonly string[],
  ...marks: MarkRow[],
];

/** What is written is left out where it is what the mark is of. */
type MarkRow = readonly [of: string, flags: number, line: number, written?: string];

const WRITTEN = 1;
const NAMED = 2;

export function holdsNothing({ units, constants, mechanisms }: DecisionFacts): boolean {
  return units.length + constants.length + mechanisms.length === 0;
}

/** Marks are many and short: without keys they take less than half of the room. */
export function decisionRow(facts: DecisionFacts): DecisionRow {
  return { ...facts, mechanisms: facts.mechanisms.map(mechanismRow) };
}

export function decisionsOf(row: DecisionRow): DecisionFacts {
  return { ...row, mechanisms: row.mechanisms.map(mechanismOf) };
}

function mechanismRow({ name, startLine, endLine, callees, marks }: MechanismFact): MechanismRow {
  return [name, startLine, endLine, callees, ...marks.map(markRow)];
}

function markRow({ of, isWritten, isNamed, line, written }: Mark): MarkRow {
  const flags = (isWritten ? WRITTEN : 0) + (isNamed ? NAMED : 0);
  return written === nameOf(of) ? [of, flags, line] : [of, flags, line, written];
}

function mechanismOf([name, startLine, endLine, callees, ...marks]: MechanismRow): MechanismFact {
  return { name, startLine, endLine, callees, marks: marks.map(markOf) };
}

function markOf([of, flags, line, written]: MarkRow): Mark {
  const isWritten = flags % NAMED === WRITTEN;
  return { of, isWritten, isNamed: flags >= NAMED, written: written ?? nameOf(of), line };
}

function nameOf(of: string): string {
  return of.slice(of.indexOf(' ') + 1);
}
