import type { Operator } from './syntax-table.ts';

export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/**
 * Cyclomatic after McCabe (1976) with C#'s decisions: `if`, `?:`, each `case` and each arm that is no discard, `when`,
 * loops, `catch`, `&&`, `||`, `??`, `??=` and the patterns `and` and `or`.
 *
 * Cognitive after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term: `if`, `?:`,
 * `switch`, loops and `catch` cost 1 and 1 more for each level they are nested in; `else` and `else if` cost 1; so does
 * each sequence of like `&&`, `||`, `and` or `or`, and each `goto`. `??` and `??=` are the shorthand that the paper leaves
 * free.
 */
export function addStructure(
  count: ComplexityCount,
  level: number,
  cost: { cognitive: number; decisions: number },
): void {
  count.cognitive += cost.cognitive;
  count.cyclomatic += cost.decisions;
  count.nesting = Math.max(count.nesting, level + 1);
}

/**
 * An operator costs 1 unless it goes on with the sequence of its left operand or of the expression it is the right
 * operand of.
 */
export function addOperator(count: ComplexityCount, operator: Operator, beside: { left: number; outer: number }): void {
  count.cyclomatic += 1;
  const { family } = operator;
  if (family === 0) return;
  count.cognitive += 1 - Number(beside.left === family) - Number(beside.outer === family);
}
