import type { Expression } from './decision-outline.ts';

export interface TableAccess {
  readonly table: Expression;
  readonly key: Expression;
  /** What is given where the table has no such row; null where nothing is said. */
  readonly otherwise: Expression | null;
}

/** `rates[tier]`, `rates.get(tier, 0)`, `rates.GetValueOrDefault(tier, 0m)`, `rates.TryGetValue(tier, out rate)`. */
export function readLookup(expression: Expression): TableAccess | null {
  if (expression.kind === 'lookup') return { table: expression.table, key: expression.key, otherwise: null };
  if (expression.kind !== 'call' || expression.receiver === null || !READS.test(expression.name)) return null;
  const [key, otherwise] = expression.arguments;
  if (key === undefined) return null;
  const gives = otherwise !== undefined && !/^try/i.test(expression.name);
  return { table: expression.receiver, key: key.value, otherwise: gives ? otherwise.value : null };
}

const READS = /^(?:get|getOrDefault|GetValueOrDefault|TryGetValue|at|pop|setdefault|getProperty)$/i;
