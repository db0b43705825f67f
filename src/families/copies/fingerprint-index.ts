import { mixBits } from '../../base/hash-text.ts';

/** Fingerprints of several files in order of file and place. */
export interface FingerprintStream {
  readonly file: number;
  /** Hash and token by turns. */
  readonly fingerprints: Uint32Array;
}

/** Two places with one fingerprint, the earlier first. */
export interface Seed {
  readonly fromFile: number;
  readonly fromToken: number;
  readonly toFile: number;
  readonly toToken: number;
}

export interface SeedCount {
  /** Fingerprints that stand in more places than a copy of code does. */
  readonly commonFingerprints: number;
}

/**
 * Gives each place together with the last one before it that has the same fingerprint: n places give n - 1 seeds and
 * not n² pairs, and hold together as well, because sameness is passed on. Ordered by the later place.
 */
export function forEachSeed(
  streams: readonly FingerprintStream[],
  mostPlaces: number,
  receive: (seed: Seed) => void,
): SeedCount {
  const table = new PlaceTable(streams, mostPlaces);
  for (const { file, fingerprints } of streams) {
    for (let at = 0; at < fingerprints.length; at += 2) {
      const place = { hash: fingerprints[at] ?? 0, file, token: fingerprints[at + 1] ?? 0 };
      const seed = table.meet(place);
      if (seed !== null) receive(seed);
    }
  }
  return { commonFingerprints: table.countCommon() };
}

interface FingerprintPlace {
  readonly hash: number;
  readonly file: number;
  readonly token: number;
}

/** Counts all fingerprints first, so that what is too common does not depend on the order of files. */
class PlaceTable {
  readonly #mostPlaces: number;
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  readonly #counts: Uint32Array;
  /** Number of the file + 1; 0 before the first. */
  readonly #lastFiles: Uint32Array;
  readonly #lastTokens: Uint32Array;

  constructor(streams: readonly FingerprintStream[], mostPlaces: number) {
    let total = 0;
    for (const { fingerprints } of streams) total += fingerprints.length / 2;
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, total * 1.5)));
    this.#mostPlaces = mostPlaces;
    this.#mask = slots - 1;
    this.#hashes = new Uint32Array(slots);
    this.#counts = new Uint32Array(slots);
    this.#lastFiles = new Uint32Array(slots);
    this.#lastTokens = new Uint32Array(slots);
    for (const { fingerprints } of streams) {
      for (let at = 0; at < fingerprints.length; at += 2) this.#count(fingerprints[at] ?? 0);
    }
  }

  /** The place together with the last one before it, unless it is the first or one of too many. */
  meet({ hash, file, token }: FingerprintPlace): Seed | null {
    const slot = this.#slotOf(hash);
    const places = this.#counts[slot] ?? 0;
    if (places < 2 || places > this.#mostPlaces) return null;
    const fromFile = (this.#lastFiles[slot] ?? 0) - 1;
    const fromToken = this.#lastTokens[slot] ?? 0;
    this.#lastFiles[slot] = file + 1;
    this.#lastTokens[slot] = token;
    return fromFile < 0 ? null : { fromFile, fromToken, toFile: file, toToken: token };
  }

  countCommon(): number {
    let found = 0;
    for (const count of this.#counts) if (count > this.#mostPlaces) found += 1;
    return found;
  }

  #count(hash: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  #slotOf(hash: number): number {
    let slot = mixBits(hash) & this.#mask;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
