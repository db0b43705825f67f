import { type CopyFacts, lineOfToken } from '../../model/copy-facts.ts';
import type { CopyGroup } from './copy-group.ts';
import { alignPlaces, isAlikeFrom } from './align-places.ts';
import type { CopyFile, CopyOptions, LeastSize } from './copy-options.ts';
import { SLACK_TOKENS, type TokenSpan, cutRun } from './cut-run.ts';
import { findRuns } from './find-runs.ts';
import { type CopyPair, type Place, groupPlaces } from './group-places.ts';
import { compareRuns, isRename, makeupOf, unfitReason } from './judge-copy.ts';
import { mergeAdjacent } from './merge-adjacent.ts';
import { subsequenceLength } from './subsequence-length.ts';
import { type Sides, type TokenRun, tokensOf } from './token-run.ts';
import { findUnitTwins } from './unit-twins.ts';
import type { UnitSpan } from './unit-spans.ts';

export interface SameCode {
  readonly groups: readonly CopyGroup[];
  readonly commonFingerprints: number;
  /** Copies that nobody would want to have once. */
  readonly unfit: { readonly declarations: number; readonly data: number };
}

export interface CopyScope {
  readonly files: readonly CopyFile[];
  /** Parallel to the files. */
  readonly units: readonly (readonly UnitSpan[])[];
  readonly options: CopyOptions;
}

/** Exact and renamed copies: of whole units, and of parts of one. */
export function findSameCode(scope: CopyScope): SameCode {
  const { runs, commonFingerprints } = findRuns(scope.files, scope.options);
  const unfit = { declarations: 0, data: 0 };
  const pairs = findUnitTwins(scope);
  for (const run of runs) {
    const sides = sidesOf(scope.files, run);
    if (sides === null) continue;
    const span = { start: run.fromStart, end: run.fromStart + run.length };
    for (const part of cutRun(sides.from, scope.units[run.fromFile] ?? [], span)) {
      const cut = cutTo(run, part);
      const enclosure = enclosureOf(scope, run.fromFile, part);
      const least = enclosure.holdsUnit ? scope.options.unit : scope.options.part;
      if (!isLongEnough(least, sides, cut) && !isMostOfUnit(scope, sides, cut)) continue;
      const reason = unfitReason(makeupOf(sides.from, part), enclosure.touchesUnit);
      if (reason === null) pairs.push(toPair(cut));
      else unfit[reason] += 1;
    }
  }
  const groups = groupPlaces(pairs).map((places) => toGroup(scope.files, alignPlaces(scope.files, places)));
  return { groups: mergeAdjacent(groups), commonFingerprints, unfit };
}

function sidesOf(files: readonly CopyFile[], { fromFile, toFile }: { fromFile: number; toFile: number }): Sides | null {
  const from = files[fromFile]?.facts ?? null;
  const to = files[toFile]?.facts ?? null;
  return from === null || to === null ? null : { from, to };
}

function cutTo(run: TokenRun, { start, end }: TokenSpan): TokenRun {
  return { ...run, fromStart: start, toStart: run.toStart + start - run.fromStart, length: end - start };
}

interface Enclosure {
  readonly touchesUnit: boolean;
  /** A unit stands in it as a whole that is large enough by itself. */
  readonly holdsUnit: boolean;
}

function enclosureOf({ units, options }: CopyScope, file: number, part: TokenSpan): Enclosure {
  let touchesUnit = false;
  for (const { start, end } of units[file] ?? []) {
    if (start >= part.end) break;
    if (end <= part.start) continue;
    touchesUnit = true;
    const isInside = start >= part.start - SLACK_TOKENS && end <= part.end + SLACK_TOKENS;
    if (isInside && end - start >= options.unit.tokens) return { touchesUnit, holdsUnit: true };
  }
  return { touchesUnit, holdsUnit: false };
}

function isLongEnough(least: LeastSize, sides: Sides, run: TokenRun): boolean {
  if (run.length < least.tokens) return false;
  const lines = Math.min(linesOf(sides.from, run.fromStart, run.length), linesOf(sides.to, run.toStart, run.length));
  if (lines < least.lines) return false;
  const difference = compareRuns(sides, run);
  return difference.isExact || (run.length >= least.renamedTokens && isRename(difference));
}

/** Of a unit and of its names: what was written out again in the midst of another unit, but for its head and a name or two. */
const MOST_OF_UNIT = 0.7;
const MOST_SAME_NAMES = 0.9;

function isMostOfUnit({ units, options }: CopyScope, sides: Sides, run: TokenRun): boolean {
  if (run.length < options.unit.tokens) return false;
  const { names, sameNames, conflicts } = compareRuns(sides, run);
  if (conflicts > 0 || sameNames < names * MOST_SAME_NAMES) return false;
  const { from, to } = toPair(run);
  return [from, to].some((place) =>
    (units[place.file] ?? []).some(
      ({ start, end, unit }) =>
        start <= place.start &&
        end >= place.end &&
        run.length >= (end - start) * MOST_OF_UNIT &&
        unit.endLine - unit.startLine + 1 >= options.unit.lines,
    ),
  );
}

function linesOf(facts: CopyFacts, start: number, length: number): number {
  return lineOfToken(facts, start + length - 1) - lineOfToken(facts, start) + 1;
}

function toPair({ fromFile, fromStart, toFile, toStart, length }: TokenRun): CopyPair {
  return {
    from: { file: fromFile, start: fromStart, end: fromStart + length },
    to: { file: toFile, start: toStart, end: toStart + length },
  };
}

/** Near where a member could not be brought into line with the first: then only what follows in order is shared. */
function toGroup(files: readonly CopyFile[], places: readonly Place[]): CopyGroup {
  const [first, ...others] = places;
  if (first === undefined) return { kind: 'exact', places, share: 1 };
  const likenesses = others.map((other) => likenessOf(files, first, other));
  const share = Math.min(...likenesses.map((likeness) => likeness.share));
  if (likenesses.some(({ isAligned }) => !isAligned)) return { kind: 'near', places, share: Math.min(0.99, share) };
  return { kind: share === 1 ? 'exact' : 'renamed', places, share };
}

interface Likeness {
  /** Token for token alike but for names and literals. */
  readonly isAligned: boolean;
  /** Of the names where aligned, 1 only where every token is the same; of all tokens in order where not. */
  readonly share: number;
}

function likenessOf(files: readonly CopyFile[], first: Place, other: Place): Likeness {
  const sides = sidesOf(files, { fromFile: first.file, toFile: other.file });
  if (sides === null) return { isAligned: false, share: 0 };
  const length = first.end - first.start;
  if (length !== other.end - other.start || !isAlikeFrom(sides, first, other)) {
    const [a, b] = [tokensOf(sides.from, first), tokensOf(sides.to, other)];
    return { isAligned: false, share: subsequenceLength(a, b) / Math.max(a.length, b.length, 1) };
  }
  const run = { fromFile: first.file, fromStart: first.start, toFile: other.file, toStart: other.start, length };
  const { isExact, names, sameNames } = compareRuns(sides, run);
  return { isAligned: true, share: isExact ? 1 : Math.min(0.99, sameNames / Math.max(1, names)) };
}
