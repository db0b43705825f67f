import type { Clause, DecisionUnit, Value } from '../model/decision-facts.ts';
import type { RuleSource } from './rule-source.ts';

/** Whether all that a unit decides by is decided in one unit of its file that it calls: the rule stands there, not here. */
export function isDelegate({ clauses, inlined }: DecisionUnit, { decisions }: RuleSource): boolean {
  const telling = clauses.filter(hasConstant);
  if (inlined.length === 0 || telling.length === 0) return false;
  return decisions.units.some(
    ({ name, startLine, endLine, kind }) =>
      kind !== 'table' &&
      inlined.includes(name) &&
      telling.every((clause) => lineOf(clause) >= startLine && lineOf(clause) <= endLine),
  );
}

function hasConstant({ tests, effect }: Clause): boolean {
  return isConstant(effect.value) || tests.some(({ value }) => isConstant(value));
}

function isConstant({ kind }: Value): boolean {
  return kind === 'number' || kind === 'pattern' || kind === 'text';
}

function lineOf({ tests, effect }: Clause): number {
  return tests[0]?.line ?? effect.line;
}
