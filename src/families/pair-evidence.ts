import { type AlignedCells, alignCells } from './align-cells.ts';
import { armAgreement } from './arm-agreement.ts';
import { cutOf } from './bound-cut.ts';
import type { Cell } from './decision-cell.ts';
import { describeSide, type PairSide } from './pair-side.ts';
import type { Candidate } from './rule-candidates.ts';
import { topicLikeness, type TopicsOf } from './topics/index-topics.ts';
import type { WordWeight } from './word-weight.ts';

/** What speaks for and against two units deciding the same. */
export interface PairEvidence {
  /** Share of the smaller unit's decisions that agree. */
  readonly containment: number;
  /** Share of the larger unit's decisions that agree. */
  readonly coverage: number;
  /** Agreeing cells that are no commonplace. */
  readonly cells: number;
  /** -1 … 1: whether conditions and outcomes that both units have stand together in both or apart. */
  readonly consistency: number;
  /** -1 … 1: whether equal values stand under the same arms; see `armAgreement`. */
  readonly arms: number;
  /** -1 … 1: whether bounds of one number cut at the same place. */
  readonly cuts: number;
  /** How near what is done with equal values is: a cap and a bound are near, a rate and a span are not. */
  readonly roles: number;
  /** How alike the kinds of outcomes are: amounts, spans, verdicts. */
  readonly outcomes: number;
  /** Cosine of the words, rare words first. */
  readonly words: number;
  /** Cosine of the words of what is tested and set, whatever the values. */
  readonly concepts: number;
  /** Cosine of what the words are about. */
  readonly topics: number;
}

/** Null where nothing but commonplaces agree. */
export type PairWeigher = (a: Candidate, b: Candidate) => PairEvidence | null;

/** Weighs two candidates. What is asked of one side alone is worked out once for each candidate, however many pairs it stands in. */
export function createPairWeigher(wordWeight: WordWeight, topicsOf: TopicsOf): PairWeigher {
  const sides = new Map<Candidate, PairSide>();
  const sideOf = (candidate: Candidate): PairSide => {
    const known = sides.get(candidate);
    if (known !== undefined) return known;
    const side = describeSide(candidate, wordWeight, topicsOf);
    sides.set(candidate, side);
    return side;
  };
  return (a, b) => weighSides(sideOf(a), sideOf(b), wordWeight);
}

function weighSides(left: PairSide, right: PairSide, wordWeight: WordWeight): PairEvidence | null {
  const aligned = alignCells(left.indexed, right.indexed);
  const agreed = sumAgreed(aligned, left, right);
  if (agreed.cells === 0) return null;
  const [least, most] = [Math.min(left.rarity, right.rarity), Math.max(left.rarity, right.rarity)];
  const few = Math.min(1, agreed.cells / FEW_CELLS);
  return {
    containment: least === 0 ? 0 : Math.min(1, agreed.weight / least) * few,
    coverage: most === 0 ? 0 : Math.min(1, agreed.weight / most) * few,
    cells: Math.min(agreed.cells, MOST_COUNTED) / MOST_COUNTED,
    consistency: balance(agreed.together, agreed.apart),
    arms: armAgreement(aligned, left, right),
    cuts: balance(agreed.sameCuts, agreed.otherCuts),
    roles: agreed.roles / (agreed.rarity + 1),
    outcomes: outcomeLikeness(left, right),
    words: wordLikeness(left, right, wordWeight),
    concepts: conceptLikeness(left, right, wordWeight),
    topics: topicLikeness(left.topics, right.topics),
  };
}

/** That a small unit agrees as a whole says little where the whole is one or two values. */
const FEW_CELLS = 3;
const MOST_COUNTED = 6;

/** -1 … 1, and near 0 where there is little of either. */
function balance(pro: number, contra: number): number {
  return (pro - contra) / (pro + contra + 1);
}

interface Agreed {
  rarity: number;
  /** Rarity, less where it is unsure that it is the same thing. */
  weight: number;
  roles: number;
  cells: number;
  together: number;
  apart: number;
  alone: number;
  sameCuts: number;
  otherCuts: number;
}

function sumAgreed(aligned: readonly AlignedCells[], left: PairSide, right: PairSide): Agreed {
  const sums = { rarity: 0, weight: 0, roles: 0, cells: 0, together: 0, apart: 0, alone: 0, sameCuts: 0, otherCuts: 0 };
  for (const pair of aligned) {
    const own = left.candidate.cells[pair.left]!;
    const other = right.candidate.cells[pair.right]!;
    const rarity = left.rarities[pair.left]! * pair.sameness * (haveOneHome(own, other) ? ONE_HOME : 1);
    sums[relationOf(pair, own, other)] += rarity;
    if (isBound(own) && isBound(other)) sums[cutsAlike(own, other) ? 'sameCuts' : 'otherCuts'] += 1;
    sums.rarity += rarity;
    sums.weight += rarity * (SURE_SHARE + (1 - SURE_SHARE) * pair.place);
    sums.roles += rarity * pair.role;
    sums.cells += Number(rarity >= COMMONPLACE);
  }
  return sums;
}

/** `alone` where one of the two stands with nothing that could agree. */
function relationOf({ isRelated }: AlignedCells, own: Cell, other: Cell): 'together' | 'apart' | 'alone' {
  if (isRelated) return 'together';
  return standsWithValues(own) && standsWithValues(other) ? 'apart' : 'alone';
}

/** Whoever changes a constant changes all who read it: that they agree is no copy. */
function haveOneHome(a: Cell, b: Cell): boolean {
  return a.home !== null && a.home === b.home;
}

const ONE_HOME = 0.15;
/** An equal value counts by this much even where it is unsure that it is the same thing. */
const SURE_SHARE = 0.5;
const COMMONPLACE = 0.75;

function standsWithValues({ beside }: Cell): boolean {
  return beside.some((value) => NUMERIC.test(value));
}

/** Two teams name an outcome in two ways; a number they would not. */
const NUMERIC = /:-?\d/;

/** Whether two bounds of one value cut at the same place, or, where they count in other units, both above or both below it. */
function cutsAlike(a: Cell, b: Cell): boolean {
  return cutOf(a) === cutOf(b) || sideOfCut(a) === sideOfCut(b);
}

function sideOfCut(cell: Cell): number {
  return Math.sign((cutOf(cell) ?? 0) - (cell.number ?? 0));
}

function isBound({ role, number }: Cell): boolean {
  return role === 'bound' && number !== null;
}

function outcomeLikeness(left: PairSide, right: PairSide): number {
  if (left.outcomes.size === 0 || right.outcomes.size === 0) return UNKNOWN_OUTCOME;
  let common = 0;
  for (const [kind, share] of left.outcomes) common += Math.min(share, right.outcomes.get(kind) ?? 0);
  return common;
}

/** A condition in a query, or one whose outcome is worked out, may lead to anything. */
const UNKNOWN_OUTCOME = 0.5;

function wordLikeness(left: PairSide, right: PairSide, wordWeight: WordWeight): number {
  const [fewer, more] = left.candidate.words.size < right.candidate.words.size ? [left, right] : [right, left];
  let common = 0;
  for (const [word, weight] of fewer.candidate.words) {
    const other = more.candidate.words.get(word);
    if (other !== undefined) common += Math.min(weight, other) * wordWeight(word);
  }
  const norms = left.wordNorm * right.wordNorm;
  return norms === 0 ? 0 : common / Math.sqrt(norms);
}

function conceptLikeness(left: PairSide, right: PairSide, wordWeight: WordWeight): number {
  let common = 0;
  for (const word of left.concepts) if (right.concepts.has(word)) common += wordWeight(word);
  const norms = left.conceptWeight * right.conceptWeight;
  return norms === 0 ? 0 : common / Math.sqrt(norms);
}
