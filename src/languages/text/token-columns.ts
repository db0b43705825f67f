/** The tokens of a text in order, as columns: an object for each would cost more than finding it. */
export interface TokenStream {
  readonly count: number;
  readonly kinds: Uint8Array;
  /** UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Columns of tokens that grow. */
export class TokenColumns {
  #count = 0;
  #kinds: Uint8Array;
  #starts: Uint32Array;
  #ends: Uint32Array;

  /** `expected` tokens find room before the columns grow. */
  constructor(expected: number) {
    const capacity = expected + 16;
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  get lastKind(): number {
    return this.#kinds[this.#count - 1] ?? 0;
  }

  /** Returns the end, where the next token is sought. */
  add(kind: number, start: number, end: number): number {
    if (this.#count === this.#kinds.length) this.#grow();
    this.#kinds[this.#count] = kind;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
    return end;
  }

  finish(): TokenStream {
    const count = this.#count;
    return {
      count,
      kinds: this.#kinds.subarray(0, count),
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
    };
  }

  #grow(): void {
    const capacity = this.#count * 2;
    const kinds = new Uint8Array(capacity);
    const starts = new Uint32Array(capacity);
    const ends = new Uint32Array(capacity);
    kinds.set(this.#kinds);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#kinds, this.#starts, this.#ends] = [kinds, starts, ends];
  }
}
