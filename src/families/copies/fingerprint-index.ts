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
  const table = new PlaceTable(streams);
  for (const { fingerprints } of streams) {
    for (let at = 0; at < fingerprints.length; at += 2) table.count(fingerprints[at] ?? 0);
  }
  for (const { file, fingerprints } of streams) {
    for (let at = 0; at < fingerprints.length; at += 2) {
      const slot = table.slotOf(fingerprints[at] ?? 0);
      const places = table.counts[slot] ?? 0;
      if (places < 2 || places > mostPlaces) continue;
      const toToken = fingerprints[at + 1] ?? 0;
      const fromFile = (table.lastFiles[slot] ?? 0) - 1;
      if (fromFile >= 0) receive({ fromFile, fromToken: table.lastTokens[slot] ?? 0, toFile: file, toToken });
      table.lastFiles[slot] = file + 1;
      table.lastTokens[slot] = toToken;
    }
  }
  return { commonFingerprints: table.countAbove(mostPlaces) };
}

class PlaceTable {
  readonly counts: Uint32Array;
  /** Number of the file + 1; 0 before the first. */
  readonly lastFiles: Uint32Array;
  readonly lastTokens: Uint32Array;
  readonly #mask: number;
  readonly #hashes: Uint32Array;

  constructor(streams: readonly FingerprintStream[]) {
    let total = 0;
    for (const { fingerprints } of streams) total += fingerprints.length / 2;
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, total * 1.5)));
    this.#mask = slots - 1;
    this.#hashes = new Uint32Array(slots);
    this.counts = new Uint32Array(slots);
    this.lastFiles = new Uint32Array(slots);
    this.lastTokens = new Uint32Array(slots);
  }

  count(hash: number): void {
    const slot = this.slotOf(hash);
    this.#hashes[slot] = hash;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  slotOf(hash: number): number {
    let slot = mixBits(hash) & this.#mask;
    while (this.counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  countAbove(mostPlaces: number): number {
    let found = 0;
    for (const count of this.counts) if (count > mostPlaces) found += 1;
    return found;
  }
}
