import { mixBits } from '../../base/hash-text.ts';
import { COPY_FIXED, COPY_KIND_MASK, type CopyFacts } from '../../model/copy-facts.ts';
import { subsequenceLength } from './subsequence-length.ts';
import type { CopyOptions } from './copy-options.ts';
import type { Place } from './group-places.ts';
import { findCandidates } from './near-candidates.ts';
import { tokenAt, tokensOf } from './token-run.ts';

/** A unit that is large enough to be a copy. */
export interface UnitPlace extends Place {
  readonly language: string;
}

export interface NearPair {
  /** Indexes into the units. */
  readonly a: number;
  readonly b: number;
  /** Share of the larger one that stands in both in the same order, literally. */
  readonly share: number;
}

export interface NearPairs {
  readonly pairs: readonly NearPair[];
  readonly compared: number;
  readonly tooLong: number;
  readonly commonFeatures: number;
  readonly crowded: number;
}

/** Units of which most stands in both in the same order. */
export function findNearPairs(
  units: readonly UnitPlace[],
  factsOf: (file: number) => CopyFacts | null,
  options: CopyOptions,
): NearPairs {
  const bags = units.map((unit) => wordsOf(factsOf(unit.file), unit));
  const shapes = units.map((unit) => shapesOf(factsOf(unit.file), unit));
  const byWords = findCandidates(bags, CANDIDATE_SHARE);
  const byShapes = findCandidates(shapes, SHAPE_SHARE);
  const seen = new Set<number>();
  const pairs: NearPair[] = [];
  let tooLong = 0;
  for (const { a, b } of [...byWords.pairs, ...byShapes.pairs]) {
    const key = a * units.length + b;
    const [left, right] = [units[a], units[b]];
    if (seen.has(key) || left === undefined || right === undefined || !areComparable(left, right)) continue;
    seen.add(key);
    if (sharedWords(bags[a], bags[b]) < LEAST_SAME_WORDS) continue;
    const share = compareUnits(tokensOf(factsOf(left.file), left), tokensOf(factsOf(right.file), right), options);
    if (share === null) tooLong += 1;
    else if (share > 0) pairs.push({ a, b, share });
  }
  const commonFeatures = byWords.commonFeatures + byShapes.commonFeatures;
  return { pairs, compared: seen.size, tooLong, commonFeatures, crowded: byWords.crowded + byShapes.crowded };
}

/** Of words and literals that a unit uses, before order is looked at. */
const CANDIDATE_SHARE = 0.5;
/** Of the distinct words of the larger one: with fewer it is other code of the same shape. */
const LEAST_SAME_WORDS = 0.3;
const SHAPE_SHARE = 0.45;
/** Beyond it the comparison costs more than it tells. */
const LONGEST_UNIT_TOKENS = 6_000;
/** Where names were changed, more of the rest has to stand. */
const SHARE_WITHOUT_NAMES = 0.85;
const SHARE_WITH_NAMES = 0.5;

/** Of one language, and neither inside the other. */
function areComparable(a: UnitPlace, b: UnitPlace): boolean {
  return a.language === b.language && (a.file !== b.file || a.start >= b.end || b.start >= a.end);
}

function sharedWords(a: Uint32Array = new Uint32Array(), b: Uint32Array = new Uint32Array()): number {
  const words = new Set(a);
  let shared = 0;
  for (const word of b) if (words.has(word)) shared += 1;
  return shared / Math.max(1, a.length, b.length);
}

/** 0 for what is no copy, null for what is too long to be compared. */
function compareUnits(a: Uint32Array, b: Uint32Array, options: CopyOptions): number | null {
  const { near, part } = options;
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST_UNIT_TOKENS) return null;
  const leastShare = longest < part.tokens ? options.leastSmallNearShare : options.leastNearShare;
  if (Math.min(a.length, b.length) < longest * leastShare) return 0;
  const share = subsequenceLength(a, b) / longest;
  if (share >= leastShare) return share;
  if (share < SHARE_WITH_NAMES || longest < near.renamedTokens) return 0;
  return subsequenceLength(a.map(shapeOf), b.map(shapeOf)) >= longest * SHARE_WITHOUT_NAMES ? share : 0;
}

/** The distinct names, literals and keywords, without marks. */
function wordsOf(facts: CopyFacts | null, { start, end }: Place): Uint32Array {
  if (facts === null) return new Uint32Array();
  const words = new Set<number>();
  for (let at = start; at < end; at += 1) {
    const token = tokenAt(facts, at);
    if ((token & COPY_KIND_MASK) !== COPY_FIXED) words.add(token);
  }
  return Uint32Array.from(words);
}

const SHAPE_TOKENS = 8;

/** A quarter of the runs of eight tokens, names and literals told by kind only. */
export function shapesOf(facts: CopyFacts | null, { start, end }: Place): Uint32Array {
  if (facts === null) return new Uint32Array();
  const shapes = new Set<number>();
  for (let at = start; at + SHAPE_TOKENS <= end; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHAPE_TOKENS; next += 1) hash = Math.imul(hash, 31) + shapeOf(tokenAt(facts, next));
    const mixed = mixBits(hash);
    if ((mixed & 3) === 0) shapes.add(mixed);
  }
  return Uint32Array.from(shapes);
}

function shapeOf(token: number): number {
  return (token & COPY_KIND_MASK) === COPY_FIXED ? token : token & COPY_KIND_MASK;
}
