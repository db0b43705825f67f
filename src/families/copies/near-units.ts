import { mixBits } from '../../base/hash-text.ts';
import { COPY_FIXED, COPY_KIND_MASK, type CopyFacts } from '../../model/copy-facts.ts';
import { commonLength } from './common-length.ts';
import type { CopyOptions } from './copy-options.ts';
import type { Place } from './group-places.ts';
import { type Candidates, findCandidates } from './near-candidates.ts';
import { tokenAt } from './token-run.ts';

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
  const found: Candidates = findCandidates(bags, CANDIDATE_SHARE);
  const shapes = findCandidates(units.map((unit) => shapesOf(factsOf(unit.file), unit)), SHAPE_SHARE);
  const seen = new Set<number>();
  const pairs: NearPair[] = [];
  let tooLong = 0;
  for (const { a, b } of [...found.pairs, ...shapes.pairs]) {
    const key = a * units.length + b;
    const [left, right] = [units[a], units[b]];
    if (seen.has(key) || left === undefined || right === undefined || isNested(left, right)) continue;
    if (left.language !== right.language) continue;
    seen.add(key);
    if (sharedWords(bags[a], bags[b]) < LEAST_SAME_WORDS) continue;
    if (right.end - right.start > LONGEST_UNIT_TOKENS || left.end - left.start > LONGEST_UNIT_TOKENS) tooLong += 1;
    else {
      const share = compare(tokensOf(factsOf(left.file), left), tokensOf(factsOf(right.file), right), options);
      if (share > 0) pairs.push({ a, b, share });
    }
  }
  return {
    pairs,
    compared: seen.size,
    tooLong,
    commonFeatures: found.commonFeatures + shapes.commonFeatures,
    crowded: found.crowded + shapes.crowded,
  };
}

/** Of words and literals that a unit uses, before order is looked at. */
const CANDIDATE_SHARE = 0.5;
/** Of the distinct words of the larger one: with fewer it is other code of the same shape. */
const LEAST_SAME_WORDS = 0.3;
const SHAPE_SHARE = 0.45;
/** Beyond it the comparison costs more than it tells. */
const LONGEST_UNIT_TOKENS = 6_000;
/** Where names were changed, more of the rest has to stand. */
const SHARE_WITHOUT_NAMES = 0.8;
const SHARE_WITH_NAMES = 0.5;

function isNested(a: UnitPlace, b: UnitPlace): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

function sharedWords(a = new Uint32Array(), b = new Uint32Array()): number {
  const words = new Set(a);
  let shared = 0;
  for (const word of b) if (words.has(word)) shared += 1;
  return shared / Math.max(1, a.length, b.length);
}

/** 0 for what is no copy. */
function compare(a: Uint32Array, b: Uint32Array, options: CopyOptions): number {
  const { near, part } = options;
  const longest = Math.max(a.length, b.length);
  const leastShare = longest < part.tokens ? options.leastSmallNearShare : options.leastNearShare;
  if (Math.min(a.length, b.length) < longest * leastShare) return 0;
  const share = commonLength(a, b) / longest;
  if (share >= leastShare) return share;
  if (share < SHARE_WITH_NAMES || longest < near.renamedTokens) return 0;
  return commonLength(a.map(shapeOf), b.map(shapeOf)) >= longest * SHARE_WITHOUT_NAMES ? share : 0;
}

function tokensOf(facts: CopyFacts | null, { start, end }: Place): Uint32Array {
  return facts === null ? new Uint32Array() : Uint32Array.from({ length: end - start }, (_, at) => tokenAt(facts, start + at));
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
