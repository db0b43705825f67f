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
function noted(group: Group, { effect: { role, value }, factor }: DraftClause): Group {
  if (value.kind !== 'number') return group;
  const { dimension } = value;
  const number = factor ?? value.number;
  const isShare = role === 'rate' && number >= LEAST_SHARE && (number < 1 || (number === 1 && factor === undefined));
  const isMore =
    number > 1 && number <= MOST && (role === 'rate' || (isPlain(role, dimension) && !Number.isInteger(number)));
  return {
    hasFactor: group.hasFactor || role === 'factor',
    hasShare: group.hasShare || isShare,
    hasMore: group.hasMore || isMore,
  };
}

const LEAST_SHARE = 0.5;
const MOST = 5;

function isPlain(role: string, dimension: string): boolean {
  return role === 'amount' && dimension === 'number';
}

function asFactor(clause: DraftClause): DraftClause {
  const { role, value } = clause.effect;
  if (value.kind !== 'number') return clause;
  const isWritten = role === 'rate' && value.number >= LEAST_SHARE && clause.factor === undefined;
  const isBare = isPlain(role, value.dimension) && !Number.isInteger(value.number);
  const number = clause.factor ?? (isWritten || isBare || value.number === 1 ? value.number : null);
  if (number === null || number > MOST) return clause;
  return { ...clause, effect: { ...clause.effect, role: 'factor', value: { ...value, number, dimension: 'number' } } };
}

function keyOf({ effect, use }: DraftClause): string {
  return `${use} ${effect.quantity.join(' ')}`;
}
