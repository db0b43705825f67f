import type { DraftClause } from './reading.ts';

/** Where one outcome doubles, the others are factors too and not what is put on or taken off. */
export function normaliseFactors(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const multiplying = new Set(clauses.filter(({ effect }) => effect.role === 'factor').map(keyOf));
  return clauses.map((clause) => {
    if (clause.factor === undefined || clause.effect.value.kind !== 'number' || !multiplying.has(keyOf(clause)))
      return clause;
    const value = { ...clause.effect.value, number: clause.factor, dimension: 'number' as const };
    return { ...clause, effect: { ...clause.effect, role: 'factor', value } };
  });
}

function keyOf({ effect, use }: DraftClause): string {
  return `${use} ${effect.quantity.join(' ')}`;
}
