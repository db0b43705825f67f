import { COPY_BARRIER, COPY_FIXED, COPY_KIND_MASK, type CopyFacts } from '../../model/copy-facts.ts';

/** Two stretches of equal length, token for token alike but for names and literals. */
export interface TokenRun {
  readonly fromFile: number;
  readonly fromStart: number;
  readonly toFile: number;
  readonly toStart: number;
  readonly length: number;
}

export function tokenAt({ vocabulary, sequence }: CopyFacts, at: number): number {
  return vocabulary[sequence[at] ?? 0] ?? COPY_BARRIER;
}

/** The tokens of a stretch; none of a file without facts. */
export function tokensOf(facts: CopyFacts | null, { start, end }: { start: number; end: number }): Uint32Array {
  if (facts === null) return new Uint32Array();
  return Uint32Array.from({ length: end - start }, (_, at) => tokenAt(facts, start + at));
}

/** The same token, or names or literals both. */
export function isAlike(a: number, b: number): boolean {
  const kind = a & COPY_KIND_MASK;
  if (kind === COPY_BARRIER) return false;
  return a === b || (kind !== COPY_FIXED && kind === (b & COPY_KIND_MASK));
}

export function isSame(a: number, b: number): boolean {
  return a === b && (a & COPY_KIND_MASK) !== COPY_BARRIER;
}

export interface Sides {
  readonly from: CopyFacts;
  readonly to: CopyFacts;
}

/** The longest run around a pair of tokens, `accepts` deciding; nothing where the tokens themselves differ. */
export function extendRun({ from, to }: Sides, pair: TokenRun, accepts: (a: number, b: number) => boolean): TokenRun {
  let start = 0;
  while (
    pair.fromStart + start > 0 &&
    pair.toStart + start > 0 &&
    accepts(tokenAt(from, pair.fromStart + start - 1), tokenAt(to, pair.toStart + start - 1))
  ) {
    start -= 1;
  }
  const room = Math.min(from.sequence.length - pair.fromStart, to.sequence.length - pair.toStart);
  let end = 0;
  while (end < room && accepts(tokenAt(from, pair.fromStart + end), tokenAt(to, pair.toStart + end))) end += 1;
  return { ...pair, fromStart: pair.fromStart + start, toStart: pair.toStart + start, length: end - start };
}
