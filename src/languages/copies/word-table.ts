import { hashText } from '../../base/hash-text.ts';

/** Tells by its hash whether a word is one of a few, at the price of one look. */
export interface WordTable {
  readonly mask: number;
  readonly hashes: Uint32Array;
}

/** Grows until no two words meet, so that the look-up needs no search. */
export function wordTable(words: string): WordTable {
  const hashes = words.split(/\s+/).map((word) => hashText(word, 0, word.length));
  for (let size = 64; ; size *= 2) {
    const table = new Uint32Array(size);
    let isFree = true;
    for (const hash of hashes) {
      const slot = hash & (size - 1);
      if (table[slot] !== 0 && table[slot] !== hash) isFree = false;
      table[slot] = hash;
    }
    if (isFree) return { mask: size - 1, hashes: table };
  }
}

export function hasWord({ mask, hashes }: WordTable, hash: number): boolean {
  return hashes[hash & mask] === hash;
}
