import { cellRarity } from './compare-cells.ts';
import type { Cell } from './decision-cell.ts';
import { businessWords } from './vocabulary/business-words.ts';
import { stemWord } from '../base/words.ts';
import { topicWords } from './topics/topic-words.ts';
import { createNormaliser, readGroups } from './synonyms.ts';
import type { Candidate } from './rule-candidates.ts';

/** What of a pair is known from one of the two alone. */
export interface PairSide {
  readonly candidate: Candidate;
  /** Of each cell. */
  readonly rarities: readonly number[];
  /** Of all cells. */
  readonly rarity: number;
  /** Of each cell the words of what it is about; in a table of settings the names of the entries are such words. */
  readonly domains: ReadonlyMap<number, number>;
  readonly abouts: readonly (readonly string[])[];
  readonly wordNorm: number;
  readonly concepts: ReadonlySet<string>;
  readonly conceptWeight: number;
  /** Share of each kind of outcome in all outcomes. */
  readonly outcomes: ReadonlyMap<string, number>;
}

export function describeSide(candidate: Candidate, wordWeight: (word: string) => number): PairSide {
  const { cells, words } = candidate;
  const abouts = cells.map(({ quantity, arms }) =>
    candidate.kind === 'table' ? [...quantity, ...arms.flatMap((arm) => arm.split(' '))] : quantity,
  );
  const concepts = new Set(abouts.filter((_, at) => cells[at]?.role !== 'refusal').flat());
  const rarities = cells.map(cellRarity);
  return {
    candidate,
    rarities,
    domains: domainsOf(words, wordWeight),
    abouts,
    rarity: sum(rarities),
    wordNorm: sum([...words].map(([word, weight]) => weight * wordWeight(word))),
    concepts,
    conceptWeight: sum([...concepts].map(wordWeight)),
    outcomes: outcomesOf(cells),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function outcomesOf(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const kinds = cells.flatMap((cell) => outcomeKind(cell) ?? []);
  const shares = new Map<string, number>();
  for (const kind of kinds) shares.set(kind, (shares.get(kind) ?? 0) + 1 / kinds.length);
  return shares;
}

/** Null for what is no outcome. How an amount is put (rate, factor, cap) is a matter of style; that it is one is not. */
function outcomeKind({ role, number, value }: Cell): string | null {
  if (role === 'bound' || role === 'key' || role === 'rounding') return null;
  if (role === 'refusal' || value === 'false' || value === 'true') return 'verdict';
  if (role === 'span') return 'span';
  return number === null ? 'text' : 'amount';
}

const DOMAIN = new Map<string, number[]>();
const normal = createNormaliser();
const add = (w: string, k: number) => { const l = DOMAIN.get(w) ?? []; if (!l.includes(k)) l.push(k); DOMAIN.set(w, l); };
if (!process.env.NODOM) businessWords.forEach((t, k) => readGroups(t).forEach((g) => add(g[0]!, k)));
if (!process.env.NOTOP) topicWords.flatMap((t) => t.trim().split('\n')).forEach((line, k) => { const [name, words] = line.split(': '); for (const w of words!.split(' ')) add(normal(stemWord(w)), 100 + k); });
function domainsOf(words: ReadonlyMap<string, number>, wordWeight: (word: string) => number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  let total = 0.5;
  for (const [word, weight] of words) { const d = DOMAIN.get(word); if (d === undefined) continue; const x = weight * wordWeight(word); total += x; for (const k of d) sums.set(k, (sums.get(k) ?? 0) + x / d.length); }
  return new Map([...sums].map(([d, x]) => [d, x / total]));
}
