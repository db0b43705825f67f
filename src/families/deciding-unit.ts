import type { Clause, DecisionUnit, Value } from '../model/decision-facts.ts';

/** Share of the decisions that a unit has by a call from which on they are the callee's, and the caller only asks. */
const MOSTLY = 0.67;

/**
 * Where the decisions of a unit stand: in the unit, or in the one of its file that it calls for most of them. Null where it
 * has all of them from there and would only be told twice.
 */
export function decidingUnit(unit: DecisionUnit, others: readonly DecisionUnit[]): DecisionUnit | null {
  const telling = unit.clauses.filter(hasConstant);
  if (unit.inlined.length === 0 || telling.length === 0) return unit;
  const callees = others.filter(({ name, kind }) => kind !== 'table' && unit.inlined.includes(name));
  for (const callee of callees) {
    const share = telling.filter((clause) => standsIn(clause, callee)).length / telling.length;
    if (share === 1) return null;
    if (share >= MOSTLY) return callee;
  }
  return unit;
}

function hasConstant({ tests, effect }: Clause): boolean {
  return isConstant(effect.value) || tests.some(({ value }) => isConstant(value));
}

function isConstant({ kind }: Value): boolean {
  return kind === 'number' || kind === 'pattern' || kind === 'text';
}

function standsIn({ tests, effect }: Clause, { startLine, endLine }: DecisionUnit): boolean {
  const line = tests[0]?.line ?? effect.line;
  return line >= startLine && line <= endLine;
}
