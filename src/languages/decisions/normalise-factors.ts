import type { DraftClause } from './reading.ts';

/**
 * Where one outcome doubles, or is 140 percent, the others are factors too and neither put on nor taken off: all values
 * of one quantity are read alike.
 */
export function normaliseFactors(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const multiplying = multiplyingGroups(clauses);
  return clauses.map((clause) => (multiplying.has(keyOf(clause)) ? asFactor(clause) : clause));
}

interface Group {
  hasFactor: boolean;
  hasShare: boolean;
  hasMore: boolean;
}

function multiplyingGroups(clauses: readonly DraftClause[]): ReadonlySet<string> {
  const groups = new Map<string, Group>();
  for (const clause of clauses) {
    const group = groups.get(keyOf(clause)) ?? { hasFactor: false, hasShare: false, hasMore: false };
    groups.set(keyOf(clause), noted(group, clause));
  }
  const multiplying = [...groups].filter(([, { hasFactor, hasShare, hasMore }]) => hasFactor || (hasShare && hasMore));
  return new Set(multiplying.map(([key]) => key));
}

/** 90 % and 140 % of something, or 0.9 and 1.4 that stand side by side, multiply. */
function noted(group: Group, clause: DraftClause): Group {
  return {
    hasFactor: group.hasFactor || clause.effect.role === 'factor',
    hasShare: group.hasShare || isShare(clause),
    hasMore: group.hasMore || isMore(clause),
  };
}

const LEAST_SHARE = 0.5;
const MOST = 5;

function isShare({ effect: { role, value }, factor }: DraftClause): boolean {
  if (role !== 'rate' || value.kind !== 'number') return false;
  return factor === undefined ? value.number >= LEAST_SHARE && value.number <= 1 : factor >= LEAST_SHARE && factor < 1;
}

function isMore(clause: DraftClause): boolean {
  const { effect, factor } = clause;
  if (effect.value.kind !== 'number' || (effect.role !== 'rate' && !isBare(clause))) return false;
  const number = factor ?? effect.value.number;
  return number > 1 && number <= MOST;
}

/** A fraction of which nothing says what it counts. */
function isBare({ effect: { role, value } }: DraftClause): boolean {
  return (
    role === 'amount' && value.kind === 'number' && value.dimension === 'number' && !Number.isInteger(value.number)
  );
}

function asFactor(clause: DraftClause): DraftClause {
  const { value } = clause.effect;
  const number = factorOf(clause);
  if (value.kind !== 'number' || number === null || number > MOST) return clause;
  return { ...clause, effect: { ...clause.effect, role: 'factor', value: { ...value, number, dimension: 'number' } } };
}

function factorOf(clause: DraftClause): number | null {
  const { role, value } = clause.effect;
  if (clause.factor !== undefined || value.kind !== 'number') return clause.factor ?? null;
  const isWritten = role === 'rate' && value.number >= LEAST_SHARE;
  return isWritten || isBare(clause) || value.number === 1 ? value.number : null;
}

function keyOf({ effect, use }: DraftClause): string {
  return `${use} ${effect.quantity.join(' ')}`;
}
