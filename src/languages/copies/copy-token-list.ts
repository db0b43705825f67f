import { COPY_BARRIER, copyToken } from '../../model/copy-facts.ts';
import { hashText } from '../../base/hash-text.ts';

/** The tokens of a text as copies see them. */
export interface CopyTokens {
  readonly count: number;
  /** Hash of the text with the kind in the lowest two bits (src/model/copy-facts.ts). */
  readonly tokens: Uint32Array;
  /** UTF-16 offsets, rising. */
  readonly starts: Uint32Array;
}

/** Columns that grow. */
export class CopyTokenList {
  readonly #text: string;
  #count = 0;
  #tokens: Uint32Array;
  #starts: Uint32Array;

  constructor(text: string, expected: number) {
    this.#text = text;
    this.#tokens = new Uint32Array(expected);
    this.#starts = new Uint32Array(expected);
  }

  get count(): number {
    return this.#count;
  }

  /** Where the last token begins; 0 before the first. */
  get lastStart(): number {
    return this.#starts[this.#count - 1] ?? 0;
  }

  add(kind: number, start: number, end: number): void {
    this.put(copyToken(hashText(this.#text, start, end), kind), start);
  }

  /** A token that does not stand in the text as it is meant. */
  put(token: number, start: number): void {
    if (this.#count === this.#tokens.length) this.#grow();
    this.#tokens[this.#count] = token;
    this.#starts[this.#count] = start;
    this.#count += 1;
  }

  /** For a token that turns out to be longer. */
  replaceLast(kind: number, start: number, end: number): void {
    this.#tokens[this.#count - 1] = copyToken(hashText(this.#text, start, end), kind);
  }

  /** Takes back tokens that turn out to be no code to copy. */
  barFrom(count: number, start: number): void {
    this.#count = count;
    this.bar(start);
  }

  /** One barrier for what is passed over, however often. */
  bar(start: number): void {
    if (this.#count > 0 && this.#tokens[this.#count - 1] === COPY_BARRIER) return;
    this.put(COPY_BARRIER, start);
  }

  finish(): CopyTokens {
    const count = this.#count;
    return { count, tokens: this.#tokens.subarray(0, count), starts: this.#starts.subarray(0, count) };
  }

  #grow(): void {
    const length = this.#tokens.length * 2 + 16;
    const tokens = new Uint32Array(length);
    const starts = new Uint32Array(length);
    tokens.set(this.#tokens);
    starts.set(this.#starts);
    this.#tokens = tokens;
    this.#starts = starts;
  }
}
