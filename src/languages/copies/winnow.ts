import { mixBits } from '../../base/hash-text.ts';
import {
  COPY_BARRIER,
  COPY_FIXED,
  COPY_KIND_MASK,
  COPY_LITERAL,
  COPY_NAME,
  FINGERPRINT_TOKENS,
  FINGERPRINT_WINDOW,
} from '../../model/copy-facts.ts';
import type { IndexedTokens } from './index-tokens.ts';

/** Fingerprints after Schleimer, Wilkerson and Aiken, "Winnowing" (SIGMOD 2003): of each window the least hash is kept. */
export function winnowExact(indexed: IndexedTokens): Uint32Array {
  return winnow(indexed, exactHashes(indexed));
}

/**
 * The same over tokens without names: a name is told by how far back it stood last, counted inside the fingerprint only
 * (B. S. Baker, "Parameterized Pattern Matching", 1996), so that a stretch has one hash wherever it stands.
 */
export function winnowRenamed(indexed: IndexedTokens): Uint32Array {
  return winnow(indexed, renamedHashes(indexed));
}

/** Distinct tokens a fingerprint must have, names and literals counted as one each: less is a table or a list. */
const LEAST_SHAPES = 7;

const BASE = 0x2c1b3c6d;
/** A name that did not stand before inside the fingerprint, and a literal. */
const NEW_NAME = 0x5bd1e995;
const LITERAL = 0x1b873593;

/** BASE to the power of 0 … FINGERPRINT_TOKENS. */
const POWERS: Readonly<Int32Array> = powers();

function powers(): Int32Array {
  const list = new Int32Array(FINGERPRINT_TOKENS + 1).fill(1);
  for (let at = 1; at < list.length; at += 1) list[at] = Math.imul(list[at - 1] ?? 1, BASE);
  return list;
}

/** `hashes[n]` is the hash of the tokens n … n + FINGERPRINT_TOKENS - 1, as a polynomial rolled over the text. */
function exactHashes({ vocabulary, sequence }: IndexedTokens): Uint32Array {
  const first = POWERS[FINGERPRINT_TOKENS - 1] ?? 1;
  const hashes = new Uint32Array(Math.max(0, sequence.length - FINGERPRINT_TOKENS + 1));
  let rolling = 0;
  for (let at = 0; at < sequence.length; at += 1) {
    const from = at - FINGERPRINT_TOKENS;
    if (from >= 0) rolling -= Math.imul(vocabulary[sequence[from] ?? 0] ?? 0, first);
    rolling = (Math.imul(rolling, BASE) + (vocabulary[sequence[at] ?? 0] ?? 0)) | 0;
    if (from >= -1) hashes[from + 1] = mixBits(rolling);
  }
  return hashes;
}

function renamedHashes(indexed: IndexedTokens): Uint32Array {
  const { sequence } = indexed;
  const hashes = new Uint32Array(Math.max(0, sequence.length - FINGERPRINT_TOKENS + 1));
  const next = nextUse(indexed.previous);
  let rolling = 0;
  for (let at = 0; at < sequence.length; at += 1) {
    const from = at - FINGERPRINT_TOKENS;
    if (from >= 0) rolling -= leaving(tokenOf(indexed, from), (next[from] ?? 0) - from);
    rolling = (Math.imul(rolling, BASE) + enteringCode(indexed, at)) | 0;
    if (from >= -1) hashes[from + 1] = mixBits(rolling);
  }
  return hashes;
}

/** What the first token of a fingerprint adds to the hash; its next use, `distance` away, is then the first inside. */
function leaving(token: number, distance: number): number {
  const own = Math.imul(plainCode(token), POWERS[FINGERPRINT_TOKENS - 1] ?? 1);
  const recurs = (token & COPY_KIND_MASK) === COPY_NAME && distance > 0 && distance < FINGERPRINT_TOKENS;
  if (!recurs) return own;
  return own + Math.imul(mixBits(distance) - NEW_NAME, POWERS[FINGERPRINT_TOKENS - 1 - distance] ?? 1);
}

function enteringCode(indexed: IndexedTokens, at: number): number {
  const token = tokenOf(indexed, at);
  const before = indexed.previous[at] ?? -1;
  const back = at - before;
  const recurs = (token & COPY_KIND_MASK) === COPY_NAME && before >= 0 && back < FINGERPRINT_TOKENS;
  return recurs ? mixBits(back) : plainCode(token);
}

function tokenOf({ vocabulary, sequence }: IndexedTokens, at: number): number {
  return vocabulary[sequence[at] ?? 0] ?? 0;
}

function nextUse(previous: Int32Array): Int32Array {
  const next = new Int32Array(previous.length);
  for (let at = 0; at < previous.length; at += 1) {
    const before = previous[at] ?? -1;
    if (before >= 0) next[before] = at;
  }
  return next;
}

function plainCode(token: number): number {
  const kind = token & COPY_KIND_MASK;
  if (kind === COPY_NAME) return NEW_NAME;
  return kind === COPY_LITERAL ? LITERAL : token;
}

/** Never kept: the stretch holds a barrier. */
const BARRED = 0xffffffff;

function winnow(indexed: IndexedTokens, hashes: Uint32Array): Uint32Array {
  barStretches(indexed, hashes);
  const kept = new Uint32Array(hashes.length * 2);
  let length = 0;
  let least = -1;
  const last = hashes.length - 1;
  for (let end = Math.min(FINGERPRINT_WINDOW - 1, last); end <= last; end += 1) {
    const start = Math.max(0, end - FINGERPRINT_WINDOW + 1);
    const before = least;
    if (least < start) least = leastIndex(hashes, start, end);
    else if ((hashes[end] ?? 0) <= (hashes[least] ?? 0)) least = end;
    const hash = hashes[least] ?? BARRED;
    if (least === before || hash === BARRED || countShapes(indexed, least) < LEAST_SHAPES) continue;
    kept[length] = hash;
    kept[length + 1] = least;
    length += 2;
  }
  return kept.slice(0, length);
}

function barStretches({ vocabulary, sequence }: IndexedTokens, hashes: Uint32Array): void {
  const barrier = vocabulary.indexOf(COPY_BARRIER);
  if (barrier < 0) return;
  for (let at = sequence.indexOf(barrier); at >= 0; at = sequence.indexOf(barrier, at + 1)) {
    hashes.fill(BARRED, Math.max(0, at - FINGERPRINT_TOKENS + 1), at + 1);
  }
}

/** The last of the least hashes. */
function leastIndex(hashes: Uint32Array, start: number, end: number): number {
  let least = end;
  for (let at = end - 1; at >= start; at -= 1) if ((hashes[at] ?? 0) < (hashes[least] ?? 0)) least = at;
  return least;
}

/** How many distinct tokens a stretch has, names and literals as one each; two of them may fall together. */
function countShapes({ vocabulary, sequence }: IndexedTokens, start: number): number {
  let low = 0;
  let high = 0;
  for (let at = start; at < start + FINGERPRINT_TOKENS; at += 1) {
    const token = vocabulary[sequence[at] ?? 0] ?? 0;
    const shape = (token & COPY_KIND_MASK) === COPY_FIXED ? token >>> 2 : token & COPY_KIND_MASK;
    if ((shape & 32) === 0) low |= 1 << (shape & 31);
    else high |= 1 << (shape & 31);
  }
  return countBits(low) + countBits(high);
}

function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
