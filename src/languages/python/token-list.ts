/** Tokens of a text in order, as columns: an object for each would cost more than finding it. */
export interface PythonTokens {
  readonly count: number;
  /** From `token-kinds.ts`. */
  readonly kinds: Uint8Array;
  /** UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Columns that grow. */
export class TokenList {
  #count = 0;
  #kinds: Uint8Array;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(expected: number) {
    this.#kinds = new Uint8Array(expected);
    this.#starts = new Uint32Array(expected);
    this.#ends = new Uint32Array(expected);
  }

  get lastKind(): number {
    return this.#kinds[this.#count - 1] ?? 0;
  }

  add(kind: number, start: number, end: number): void {
    if (this.#count === this.#kinds.length) this.#grow();
    this.#kinds[this.#count] = kind;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  finish(): PythonTokens {
    const count = this.#count;
    return {
      count,
      kinds: this.#kinds.subarray(0, count),
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
    };
  }

  #grow(): void {
    const length = this.#kinds.length * 2 + 16;
    const kinds = new Uint8Array(length);
    const starts = new Uint32Array(length);
    const ends = new Uint32Array(length);
    kinds.set(this.#kinds);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#kinds = kinds;
    this.#starts = starts;
    this.#ends = ends;
  }
}
