import { compareText } from '../../../base/ordering.ts';
import type { Mark, MechanismFact } from '../../../model/decision-facts.ts';
import type { BlobNames } from '../blob-names.ts';
import type { UnitOutline } from '../decision-outline.ts';
import { markWeight } from '../../../model/mark-weight.ts';
import { type OwnMarks, readOwnMarks } from './own-marks.ts';

/** The units that hold enough of the outside to be told apart by it, each with what it calls in its file. */
export function readMechanisms(units: readonly UnitOutline[], blob: BlobNames): MechanismFact[] {
  const known = new Map<UnitOutline, OwnMarks>();
  const marksOf = (unit: UnitOutline): OwnMarks => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const own = readOwnMarks(unit, blob);
    known.set(unit, own);
    return own;
  };
  return units.flatMap((unit) => {
    if (unit.kind === 'component' || unit.kind === 'query') return [];
    const own = marksOf(unit);
    return own.marks.size === 0 ? [] : (toMechanism(unit, own, marksOf) ?? []);
  });
}

function toMechanism(unit: UnitOutline, own: OwnMarks, marksOf: (unit: UnitOutline) => OwnMarks): MechanismFact | null {
  const ownWeight = weightOf(own.marks.values());
  if (ownWeight < LEAST_OWN || own.marks.size > MOST_MARKS) return null;
  const callees = reach(unit, marksOf);
  const marks = new Map(own.marks);
  for (const callee of callees) {
    for (const [of, mark] of marksOf(callee).marks) if (!marks.has(of)) marks.set(of, mark);
  }
  const weight = weightOf(marks.values());
  if (weight < LEAST_WEIGHT || marks.size > MOST_MARKS || ownWeight < weight * LEAST_OWN_SHARE) return null;
  return {
    name: unit.name,
    startLine: unit.startLine,
    endLine: unit.endLine,
    marks: [...marks.values()].sort((a, b) => compareText(a.of, b.of)),
    callees: [...new Set(callees.map(({ name }) => name))].sort(compareText),
  };
}

/** A unit without any of it is a caller, one with little a mention. */
const LEAST_OWN = 1.5;
const LEAST_WEIGHT = 3;
/** Who does little more than call another is not the place of it. */
const LEAST_OWN_SHARE = 0.4;
/** What touches more is a program, or a table of texts. */
const MOST_MARKS = 48;

function weightOf(marks: Iterable<Mark>): number {
  let sum = 0;
  for (const { of } of marks) sum += markWeight(of);
  return sum;
}

/** What it calls, and what that calls: a mechanism is rarely split further. */
function reach(unit: UnitOutline, marksOf: (unit: UnitOutline) => OwnMarks): UnitOutline[] {
  const found = new Set<UnitOutline>();
  let edge: readonly UnitOutline[] = [unit];
  for (let depth = 0; depth < MOST_DEPTH && found.size < MOST_CALLEES; depth += 1) {
    const next = edge.flatMap((one) => marksOf(one).callees).filter((callee) => callee !== unit && !found.has(callee));
    for (const callee of next) if (found.size < MOST_CALLEES) found.add(callee);
    edge = next;
  }
  return [...found];
}

const MOST_DEPTH = 2;
const MOST_CALLEES = 12;
