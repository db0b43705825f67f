/** Two sets by their indexes, the smaller index first. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

export interface Candidates {
  readonly pairs: readonly Candidate[];
  /** Features looked at in fewer sets than they stand in, because they stand in too many. */
  readonly commonFeatures: number;
  /** Sets with more neighbours than were looked at. */
  readonly crowded: number;
}

/** Sets that hold a feature beyond which it leads to no candidates: it tells nothing and costs its square. */
const MOST_HOLDERS = 500;
/** Sets that one is compared with. */
const MOST_COMPARED = 400;

/**
 * Pairs of sets that have at least a share of the larger one in common. Two such sets share one of their rarest features
 * (prefix filter after Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins", ICDE 2006), so only sets
 * that do are compared.
 */
export function findCandidates(sets: readonly Uint32Array[], leastShare: number): Candidates {
  const { ranked, holders } = rankByRarity(sets);
  const search = new CandidateSearch(ranked, holders, leastShare);
  for (let index = 0; index < ranked.length; index += 1) search.add(index);
  const commonFeatures = holders.filter((count) => count > MOST_HOLDERS).length;
  return { pairs: search.pairs, commonFeatures, crowded: search.crowded };
}

class CandidateSearch {
  readonly pairs: Candidate[] = [];
  crowded = 0;
  readonly #sets: readonly Uint32Array[];
  readonly #holders: Uint32Array;
  readonly #leastShare: number;
  /** By feature: the sets before that have it among their rarest. */
  readonly #postings = new Map<number, number[]>();
  /** By set: the last one that was compared with it. */
  readonly #lastSeen: Int32Array;
  #compared = 0;

  constructor(sets: readonly Uint32Array[], holders: Uint32Array, leastShare: number) {
    this.#sets = sets;
    this.#holders = holders;
    this.#leastShare = leastShare;
    this.#lastSeen = new Int32Array(sets.length).fill(-1);
  }

  add(index: number): void {
    const set = this.#setAt(index);
    this.#compared = 0;
    for (const feature of set.subarray(0, set.length - Math.ceil(set.length * this.#leastShare) + 1)) {
      const count = this.#holders[feature] ?? 0;
      if (count < 2 || count > MOST_HOLDERS) continue;
      const posting = this.#postings.get(feature) ?? [];
      this.#compare(index, posting);
      posting.push(index);
      this.#postings.set(feature, posting);
    }
    if (this.#compared > MOST_COMPARED) this.crowded += 1;
  }

  #compare(b: number, posting: readonly number[]): void {
    for (const a of posting) {
      if (this.#compared > MOST_COMPARED) return;
      if (this.#lastSeen[a] === b) continue;
      this.#lastSeen[a] = b;
      this.#compared += 1;
      if (isAlikeEnough(this.#setAt(a), this.#setAt(b), this.#leastShare)) this.pairs.push({ a, b });
    }
  }

  #setAt(index: number): Uint32Array {
    return this.#sets[index] ?? new Uint32Array();
  }
}

interface Ranking {
  /** Features by rank, rarest first, rising. */
  readonly ranked: readonly Uint32Array[];
  /** By rank: in how many sets. */
  readonly holders: Uint32Array;
}

function rankByRarity(sets: readonly Uint32Array[]): Ranking {
  const counts = new Map<number, number>();
  for (const set of sets) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const ranks = new Map(features.map(([feature], rank) => [feature, rank]));
  const ranked = sets.map((set) => set.map((feature) => ranks.get(feature) ?? 0).sort());
  return { ranked, holders: Uint32Array.from(features, ([, count]) => count) };
}

function isAlikeEnough(a: Uint32Array, b: Uint32Array, leastShare: number): boolean {
  const needed = Math.max(a.length, b.length) * leastShare;
  if (Math.min(a.length, b.length) < needed) return false;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared >= needed;
}
