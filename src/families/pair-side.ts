import { type IndexedCells, indexCells } from './align-cells.ts';
import { cellRarity } from './compare-cells.ts';
import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';
import type { TopicShares, TopicsOf } from './topics/index-topics.ts';
import type { WordWeight } from './word-weight.ts';

/** What of a pair is known from one of the two alone. */
export interface PairSide {
  readonly candidate: Candidate;
  readonly indexed: IndexedCells;
  /** Under which any of its cells stands. */
  readonly arms: ReadonlySet<string>;
  /** Of each cell. */
  readonly rarities: readonly number[];
  /** Of all cells. */
  readonly rarity: number;
  readonly wordNorm: number;
  readonly topics: TopicShares;
  readonly concepts: ReadonlySet<string>;
  readonly conceptWeight: number;
  /** Share of each kind of outcome in all outcomes. */
  readonly outcomes: ReadonlyMap<OutcomeKind, number>;
}

export function describeSide(candidate: Candidate, wordWeight: WordWeight, topicsOf: TopicsOf): PairSide {
  const { cells, words } = candidate;
  const concepts = conceptsOf(candidate);
  const rarities = cells.map(cellRarity);
  const weights = [...words].map(([word, weight]) => [word, weight * wordWeight(word)] as const);
  return {
    candidate,
    indexed: indexCells(cells),
    arms: new Set(cells.flatMap(({ arms }) => arms)),
    rarities,
    rarity: sum(rarities),
    wordNorm: sum(weights.map(([, weight]) => weight)),
    topics: topicsOf(weights),
    concepts,
    conceptWeight: sum([...concepts].map(wordWeight)),
    outcomes: outcomesOf(cells),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Words of what is tested and set; in a table of settings the names of the entries are such words. */
function conceptsOf({ cells, kind }: Candidate): ReadonlySet<string> {
  const telling = cells.filter(({ role }) => role !== 'refusal');
  const names = kind === 'table' ? telling.flatMap(({ arms }) => arms.flatMap((arm) => arm.split(' '))) : [];
  return new Set([...telling.flatMap(({ quantity }) => quantity), ...names]);
}

/** How an amount is put (rate, factor, cap) and how a verdict (text, flag, refusal) is a matter of style; that it is one is not. */
type OutcomeKind = 'amount' | 'span' | 'verdict';

function outcomesOf(cells: readonly Cell[]): ReadonlyMap<OutcomeKind, number> {
  const kinds = cells.flatMap((cell) => outcomeKind(cell) ?? []);
  const shares = new Map<OutcomeKind, number>();
  for (const kind of kinds) shares.set(kind, (shares.get(kind) ?? 0) + 1 / kinds.length);
  return shares;
}

/** Null for what is no outcome. */
function outcomeKind({ role, number }: Cell): OutcomeKind | null {
  if (role === 'bound' || role === 'key' || role === 'rounding') return null;
  if (role === 'span') return 'span';
  return role === 'refusal' || number === null ? 'verdict' : 'amount';
}
