import type { BenchmarkRule } from './benchmark.ts';
import { distinct, type RecognisedFamily } from './recognised-family.ts';
import type { Recognised } from './recognise-place.ts';

export interface PairCounts {
  /** Different pairs of reported places, whatever they are. */
  readonly reported: number;
  /** Those of two copies of one rule. */
  readonly right: readonly RightPair[];
}

export interface RightPair {
  readonly rule: string;
  readonly ids: readonly [string, string];
}

/** Every two members of a family are a pair; a pair that several families hold counts once. */
export function countPairs(families: readonly RecognisedFamily[]): PairCounts {
  const pairs = new Map<string, readonly [Recognised, Recognised]>();
  for (const pair of families.flatMap(({ members }) => pairsOf(distinct(members)))) {
    pairs.set(
      pair
        .map(({ name }) => name)
        .sort()
        .join('\n'),
      pair,
    );
  }
  const right = [...pairs.values()].filter(isRightPair);
  return { reported: pairs.size, right: right.map(([a, b]) => ({ rule: a.rule, ids: [a.id, b.id] })) };
}

export function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

/** How many pairs the copies of a rule make. */
export function truePairs({ members }: BenchmarkRule): number {
  return (members.length * (members.length - 1)) / 2;
}

function isRightPair([a, b]: readonly [Recognised, Recognised]): boolean {
  return a.kind === 'member' && b.kind === 'member' && a.rule === b.rule;
}
