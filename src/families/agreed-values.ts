import { compareText } from '../base/ordering.ts';
import type { MemberPart } from './member-part.ts';
import { numberText } from './decision-cell.ts';
import { type PartRow, partsOf } from './part-absence.ts';
import { numberRarity, textRarity } from './rarity.ts';
import { referenceOf } from './row-scales.ts';
import { sameQuantity } from './same-quantity.ts';

/**
 * What makes a family this one, however its members change one by one: the rarest values that most members agree on. Words,
 * symbols and lines are no part of it, nor how many members there are; a value that one member alone changes stays that of
 * the others.
 */
export function agreedValues(rows: readonly PartRow[]): string[] {
  const found = rows.flatMap((row) => agreedValue(row));
  found.sort((a, b) => b.rarity - a.rarity || compareText(a.value, b.value));
  return [...new Set(found.map(({ value }) => value))].slice(0, MOST_VALUES).sort(compareText);
}

/** More would change more often, fewer would be those of other rules too. */
const MOST_VALUES = 3;

interface AgreedValue {
  readonly value: string;
  readonly rarity: number;
}

function agreedValue(row: PartRow): AgreedValue[] {
  const parts = partsOf(row);
  const reference = referenceOf(row);
  if (reference === null || reference.number === null) return agreedTexts(parts);
  const support = parts.filter((part) => sameQuantity(part, reference) > 0).length;
  const rarity = numberRarity(reference.number);
  if (support < 2 || support * 2 <= parts.length || rarity < LEAST_RARITY) return [];
  return [{ value: numberText(reference.number), rarity }];
}

/** Zero, one and two belong to every rule. */
const LEAST_RARITY = 0.5;

function agreedTexts(parts: readonly MemberPart[]): AgreedValue[] {
  const counts = new Map<string, number>();
  for (const { texts, kind } of parts) {
    if (kind === 'texts') for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].flatMap(([value, count]) =>
    count >= 2 && count * 2 > parts.length ? [{ value, rarity: textRarity(value) }] : [],
  );
}
