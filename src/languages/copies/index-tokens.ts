import { mixBits } from '../../base/hash-text.ts';
import type { CopyTokens } from './copy-token-list.ts';

/** Tokens by number, and for each where the same one stood last. */
export interface IndexedTokens {
  readonly vocabulary: Uint32Array;
  readonly sequence: Uint16Array | Uint32Array;
  /** Index of the last equal token before each, -1 for none. */
  readonly previous: Int32Array;
}

const WIDEST_SMALL_INDEX = 0x10000;

export function indexTokens({ count, tokens }: CopyTokens): IndexedTokens {
  const table = new TokenTable(count);
  const sequence = new Uint32Array(count);
  const previous = new Int32Array(count);
  const lastAt = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const known = table.size;
    const index = table.indexOf(tokens[at] ?? 0);
    sequence[at] = index;
    previous[at] = index === known ? -1 : (lastAt[index] ?? -1);
    lastAt[index] = at;
  }
  const vocabulary = table.words();
  const isSmall = vocabulary.length <= WIDEST_SMALL_INDEX;
  return { vocabulary, sequence: isSmall ? Uint16Array.from(sequence) : sequence, previous };
}

/** Numbers distinct tokens in order of first use; open addressing, because a Map costs five times as much here. */
class TokenTable {
  size = 0;
  readonly #mask: number;
  /** Number of the token + 1; 0 is free. */
  readonly #slots: Uint32Array;
  readonly #words: Uint32Array;

  constructor(mostWords: number) {
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, mostWords * 1.5)));
    this.#mask = slots - 1;
    this.#slots = new Uint32Array(slots);
    this.#words = new Uint32Array(mostWords);
  }

  indexOf(token: number): number {
    for (let slot = mixBits(token) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) return this.#append(token, slot);
      if (this.#words[taken - 1] === token) return taken - 1;
    }
  }

  words(): Uint32Array {
    return this.#words.slice(0, this.size);
  }

  #append(token: number, slot: number): number {
    this.#words[this.size] = token;
    this.size += 1;
    this.#slots[slot] = this.size;
    return this.size - 1;
  }
}
