import type { Expression, Statement } from './decision-outline.ts';

type Assignment = Extract<Statement, { kind: 'assign' }>;

/** The parts of what is set or given side by side: `answer, repair = 4, 72`; null for a single value. */
export function tupleOf(expression: Expression): readonly Expression[] | null {
  if (expression.kind === 'table') {
    return expression.entries.every(({ key }) => key === null) ? expression.entries.map(({ value }) => value) : null;
  }
  const isNames = expression.kind === 'other' && expression.parts.length > 1 && expression.parts.every(isTarget);
  return isNames ? expression.parts : null;
}

/** What each of several targets is set to: the parts of a tuple, of a tuple that is chosen, or of a row that is looked up. */
export function partsFor(value: Expression, count: number): readonly Expression[] | null {
  if (value.kind === 'choice') return chosenParts(value, count);
  if (value.kind !== 'lookup') return tupleOf(value);
  const { line } = value;
  return Array.from({ length: Math.min(count, TUPLE_LIMIT) }, (_, at): Expression => {
    const key: Expression = { kind: 'number', value: at, written: String(at), line };
    return { kind: 'lookup', table: value, key, line };
  });
}

const TUPLE_LIMIT = 16;

/** `rate, cap = (0.1, 5) if gold else (0, 0)` chooses each. */
function chosenParts(choice: Expression & { kind: 'choice' }, count: number): readonly Expression[] | null {
  const rows = choice.branches.map((branch) => ({ ...branch, parts: tupleOf(branch.value) ?? [] }));
  if (rows.some(({ parts }) => parts.length !== count)) return null;
  return Array.from({ length: Math.min(count, TUPLE_LIMIT) }, (_, at): Expression => {
    const branches = rows.flatMap(({ test, line, parts }) => {
      const value = parts[at];
      return value === undefined ? [] : [{ test, value, line }];
    });
    return { ...choice, branches };
  });
}

function isTarget({ kind }: Expression): boolean {
  return kind === 'name' || kind === 'lookup';
}

/** The names that an assignment sets, each with its value. */
export function setIn({ target, value }: Assignment): readonly (readonly [string, Expression])[] {
  if (target.kind === 'name') return target.path.length === 1 ? [[target.path[0] ?? '', value]] : [];
  const targets = tupleOf(target) ?? [];
  const values = partsFor(value, targets.length) ?? [];
  return targets.flatMap((part, at): readonly (readonly [string, Expression])[] => {
    const own = values[at];
    return part.kind === 'name' && part.path.length === 1 && own !== undefined ? [[part.path[0] ?? '', own]] : [];
  });
}
