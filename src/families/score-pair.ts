import { alignCells } from './align-cells.ts';
import { cellRarity } from './compare-cells.ts';
import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';

/** What speaks for and against two units deciding the same; each is printed with the family. */
export interface PairEvidence {
  /** Share of the smaller unit's decisions that agree. */
  readonly containment: number;
  /** -1 … 1: whether conditions and outcomes that both units have stand together in both or apart. */
  readonly consistency: number;
  /** Cosine of the words, rare words first. */
  readonly words: number;
  /** Cosine of the words of what is tested and set, whatever the values. */
  readonly concepts: number;
  /** Agreeing cells that are no commonplace. */
  readonly cells: number;
}

const EVIDENCE = ['containment', 'consistency', 'words', 'concepts', 'cells'] as const;

/** Weighs two candidates; `wordWeight` tells how rare a word is. What is asked of one side alone is worked out once for each candidate, however many pairs it stands in. */
export function createPairWeigher(wordWeight: (word: string) => number): (a: Candidate, b: Candidate) => PairEvidence {
  const sides = new Map<Candidate, Side>();
  const sideOf = (candidate: Candidate): Side => {
    const known = sides.get(candidate);
    if (known !== undefined) return known;
    const side = describeSide(candidate, wordWeight);
    sides.set(candidate, side);
    return side;
  };
  return (a, b) => weighSides(sideOf(a), sideOf(b), wordWeight);
}

interface Side {
  readonly candidate: Candidate;
  readonly rarity: number;
  readonly wordNorm: number;
  readonly concepts: ReadonlySet<string>;
  readonly conceptWeight: number;
}

function describeSide(candidate: Candidate, wordWeight: (word: string) => number): Side {
  const concepts = conceptsOf(candidate);
  return {
    candidate,
    rarity: totalRarity(candidate),
    wordNorm: wordNorm(candidate, wordWeight),
    concepts,
    conceptWeight: weightOf(concepts, wordWeight),
  };
}

function weightOf(words: Iterable<string>, wordWeight: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += wordWeight(word);
  return sum;
}

function weighSides(left: Side, right: Side, wordWeight: (word: string) => number): PairEvidence {
  const [a, b] = [left.candidate, right.candidate];
  const sums = { together: 0, apart: 0, weight: 0, cells: 0 };
  for (const { left: leftAt, right: rightAt, place, sameness, isRelated } of alignCells(a.cells, b.cells)) {
    const own = a.cells[leftAt];
    if (own === undefined) continue;
    const rarity = cellRarity(own) * sameness;
    if (isRelated) sums.together += rarity;
    else if (standsWithValues(own) && standsWithValues(b.cells[rightAt])) sums.apart += rarity;
    sums.weight += rarity * (SURE_SHARE + (1 - SURE_SHARE) * place);
    if (rarity >= COMMONPLACE) sums.cells += 1;
  }
  const least = Math.min(left.rarity, right.rarity);
  return {
    containment: least === 0 ? 0 : Math.min(1, sums.weight / least) * Math.min(1, sums.cells / FEW_CELLS),
    consistency: (sums.together - sums.apart) / (sums.together + sums.apart + 1),
    words: wordLikeness(left, right, wordWeight),
    concepts: conceptLikeness(left, right, wordWeight),
    cells: Math.min(sums.cells, MOST_COUNTED) / MOST_COUNTED,
  };
}

/** An equal value counts by this much even where it is unsure that it is the same thing. */
const SURE_SHARE = 0.5;
/** Two teams name an outcome in two ways; a number they would not. */
const NUMERIC = /:-?\d/;

function standsWithValues(cell: Cell | undefined): boolean {
  return cell?.beside.some((value) => NUMERIC.test(value)) === true;
}

/** That a small unit agrees as a whole says little where the whole is one or two values. */
const FEW_CELLS = 3;

const COMMONPLACE = 0.75;
const MOST_COUNTED = 6;

function totalRarity({ cells }: Candidate): number {
  return cells.reduce((sum, cell) => sum + cellRarity(cell), 0);
}

function wordLikeness(left: Side, right: Side, wordWeight: (word: string) => number): number {
  let common = 0;
  for (const [word, weight] of left.candidate.words) {
    const other = right.candidate.words.get(word);
    if (other !== undefined) common += Math.min(weight, other) * wordWeight(word);
  }
  const norms = left.wordNorm * right.wordNorm;
  return norms === 0 ? 0 : common / Math.sqrt(norms);
}

function conceptLikeness(left: Side, right: Side, wordWeight: (word: string) => number): number {
  let common = 0;
  for (const word of left.concepts) if (right.concepts.has(word)) common += wordWeight(word);
  const norms = left.conceptWeight * right.conceptWeight;
  return norms === 0 ? 0 : common / Math.sqrt(norms);
}

function conceptsOf({ cells }: Candidate): ReadonlySet<string> {
  return new Set(cells.flatMap(({ role, quantity }) => (role === 'refusal' ? [] : quantity)));
}

function wordNorm({ words }: Candidate, wordWeight: (word: string) => number): number {
  let sum = 0;
  for (const [word, weight] of words) sum += weight * wordWeight(word);
  return sum;
}

/**
 * Near a logistic regression on the first sixteen rules of the tuning half of bench/rules. A fit on all thirty weighed single
 * pairs as well and grouped them worse, so these were kept.
 */
const WEIGHTS: PairEvidence = {
  containment: 5.2,
  consistency: 1.8,
  words: 8,
  concepts: 2.4,
  cells: 3.9,
};
const INTERCEPT = -6.4;

/** 0 … 1: how likely the two decide the same. */
export function scoreEvidence(evidence: PairEvidence, nearness: Nearness): number {
  const start = INTERCEPT - doubtOf(nearness);
  return likelihood(EVIDENCE.reduce((total, name) => total + evidence[name] * WEIGHTS[name], start));
}

/** 0 … 1, of a sum of weighed evidence: the logistic function. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Where two candidates stand to each other. */
export type Nearness = 'folder' | 'component' | 'apart';

type Placed = Pick<Candidate, 'source'>;

/** Only code of one language is near: nobody writes a rule twice into one folder in one language by intent. */
export function nearnessOf(a: Placed, b: Placed): Nearness {
  if (a.source.language !== b.source.language || a.source.component !== b.source.component) return 'apart';
  const [own, other] = [foldersOf(a), foldersOf(b)];
  const least = Math.min(own.length, other.length);
  const apart = own.findIndex((folder, at) => folder !== other[at]);
  const shared = apart < 0 ? own.length : apart;
  if (shared === own.length && shared === other.length) return 'folder';
  return shared >= least * MOSTLY_SHARED ? 'component' : 'apart';
}

/** A repository without packages is one component; then the folders tell what belongs together. */
const MOSTLY_SHARED = 0.6;

function foldersOf({ source }: Placed): string[] {
  return source.path.split('/').slice(0, -1);
}

/** How much less two places so near each other say by what they share. */
export function doubtOf(nearness: Nearness): number {
  return NEARNESS[nearness];
}

/** Code of one component shares words and numbers because it is of one part of the product, not because it says the same. */
const NEARNESS: Readonly<Record<Nearness, number>> = { folder: 2.5, component: 1.5, apart: 0 };
