import { type AlignedCells, alignCells } from './align-cells.ts';
import { armAgreement } from './arm-agreement.ts';
import { type PairSide, describeSide } from './pair-side.ts';
import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';

/** What speaks for and against two units deciding the same. */
export interface PairEvidence {
  /** Share of the smaller unit's decisions that agree. */
  readonly containment: number;
  /** -1 … 1: whether conditions and outcomes that both units have stand together in both or apart. */
  readonly consistency: number;
  /** -1 … 1: whether equal values stand under the same arms, or under arms that are one to one; less than 0 where they are crossed. */
  readonly arms: number;
  /** Cosine of the words, rare words first. */
  readonly words: number;
  /** Share of the words of whoever has fewer. */
  readonly topic: number;
  /** Cosine of the words of what is tested and set, whatever the values. */
  readonly concepts: number;
  /** Share of the equal numbers that go by the same names, rare numbers first. */
  readonly named: number;
  /** How near what is done with the equal values is. */
  readonly roles: number;
  /** How alike the kinds of outcomes are: amounts, spans, texts, refusals. */
  readonly outcomes: number;
  /** Agreeing cells that are no commonplace. */
  readonly cells: number;
  /** Share of the larger unit's decisions that agree. */
  readonly coverage: number;
  readonly domains: number;
  /** Sum of rarity, on a logarithmic scale. */
  readonly rare: number;
}

export type WordWeight = (word: string) => number;

/** Weighs two candidates; `wordWeight` tells how rare a word is. What is asked of one side alone is worked out once for each candidate, however many pairs it stands in. */
export function createPairWeigher(wordWeight: WordWeight): (a: Candidate, b: Candidate) => PairEvidence {
  const sides = new Map<Candidate, PairSide>();
  const sideOf = (candidate: Candidate): PairSide => {
    const known = sides.get(candidate);
    if (known !== undefined) return known;
    const side = describeSide(candidate, wordWeight);
    sides.set(candidate, side);
    return side;
  };
  return (a, b) => weighSides(sideOf(a), sideOf(b), wordWeight);
}

function weighSides(left: PairSide, right: PairSide, wordWeight: WordWeight): PairEvidence {
  const [a, b] = [left.candidate.cells, right.candidate.cells];
  const aligned = alignCells(a, b);
  const sums = { together: 0, apart: 0, weight: 0, cells: 0, named: 0, numbers: 0, roles: 0, all: 0 };
  for (const { left: leftAt, right: rightAt, place, sameness, isRelated, role } of aligned) {
    const own = a[leftAt];
    const other = b[rightAt];
    if (own === undefined || other === undefined) continue;
    const rarity = (left.rarities[leftAt] ?? 0) * sameness;
    if (isRelated) sums.together += rarity;
    else if (standsWithValues(own) && standsWithValues(other)) sums.apart += rarity;
    sums.weight += rarity * (SURE_SHARE + (1 - SURE_SHARE) * place);
    sums.roles += rarity * role;
    sums.all += rarity;
    if (rarity >= COMMONPLACE) sums.cells += 1;
    if (own.number !== null && rarity >= COMMONPLACE) {
      sums.numbers += rarity;
      sums.named += rarity * nameLikeness(left.abouts[leftAt] ?? [], right.abouts[rightAt] ?? [], wordWeight);
    }
  }
  const least = Math.min(left.rarity, right.rarity);
  const most = Math.max(left.rarity, right.rarity);
  const few = Math.min(1, sums.cells / FEW_CELLS);
  return {
    containment: least === 0 ? 0 : Math.min(1, sums.weight / least) * few,
    coverage: most === 0 ? 0 : Math.min(1, sums.weight / most) * few,
    consistency: (sums.together - sums.apart) / (sums.together + sums.apart + 1),
    arms: armAgreement(aligned as AlignedCells[], a, b),
    ...wordLikeness(left, right, wordWeight),
    concepts: conceptLikeness(left, right, wordWeight),
    named: sums.named / (sums.numbers + 1),
    roles: sums.roles / (sums.all + 1),
    outcomes: outcomeLikeness(left, right),
    cells: Math.min(sums.cells, MOST_COUNTED) / MOST_COUNTED,
    domains: cos(left.domains, right.domains),
    rare: Math.log1p(sums.weight) / 3,
  };
}

/** An equal value counts by this much even where it is unsure that it is the same thing. */
const SURE_SHARE = 0.5;
/** Two teams name an outcome in two ways; a number they would not. */
const NUMERIC = /:-?\d/;

function standsWithValues(cell: Cell): boolean {
  return cell.beside.some((value) => NUMERIC.test(value));
}

/** That a small unit agrees as a whole says little where the whole is one or two values. */
const FEW_CELLS = 3;

const COMMONPLACE = 0.75;
const MOST_COUNTED = 6;

function nameLikeness(a: readonly string[], b: readonly string[], wordWeight: WordWeight): number {
  const common = sumOf(
    a.filter((word) => b.includes(word)),
    wordWeight,
  );
  const least = Math.min(sumOf(a, wordWeight), sumOf(b, wordWeight));
  return least === 0 ? 0 : common / least;
}

function sumOf(words: Iterable<string>, wordWeight: WordWeight): number {
  let sum = 0;
  for (const word of words) sum += wordWeight(word);
  return sum;
}

function wordLikeness(left: PairSide, right: PairSide, wordWeight: WordWeight): Pick<PairEvidence, 'words' | 'topic'> {
  let common = 0;
  for (const [word, weight] of left.candidate.words) {
    const other = right.candidate.words.get(word);
    if (other !== undefined) common += Math.min(weight, other) * wordWeight(word);
  }
  const [least, most] = [Math.min(left.wordNorm, right.wordNorm), Math.max(left.wordNorm, right.wordNorm)];
  return least === 0 ? { words: 0, topic: 0 } : { words: common / Math.sqrt(least * most), topic: common / least };
}

function conceptLikeness(left: PairSide, right: PairSide, wordWeight: WordWeight): number {
  let common = 0;
  for (const word of left.concepts) if (right.concepts.has(word)) common += wordWeight(word);
  const norms = left.conceptWeight * right.conceptWeight;
  return norms === 0 ? 0 : common / Math.sqrt(norms);
}

function outcomeLikeness(left: PairSide, right: PairSide): number {
  let common = 0;
  for (const [kind, share] of left.outcomes) common += Math.min(share, right.outcomes.get(kind) ?? 0);
  return common;
}

function cos(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0; for (const [k, x] of a) dot += x * (b.get(k) ?? 0);
  const n = (m: ReadonlyMap<number, number>) => Math.sqrt([...m.values()].reduce((s, x) => s + x * x, 0));
  const d = n(a) * n(b);
  return d === 0 ? 0 : dot / d;
}
