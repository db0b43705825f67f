import type { SqlToken } from './tokens.ts';

/** Goes through tokens once, from left to right. */
export class TokenReader {
  readonly #tokens: readonly SqlToken[];
  #at = 0;

  constructor(tokens: readonly SqlToken[]) {
    this.#tokens = tokens;
  }

  get line(): number {
    return (this.#tokens[this.#at] ?? this.#tokens.at(-1))?.line ?? 1;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(ahead = 0): SqlToken | null {
    return this.#tokens[this.#at + ahead] ?? null;
  }

  next(): SqlToken | null {
    const token = this.#tokens[this.#at] ?? null;
    this.#at += 1;
    return token;
  }

  /** Whether these words and signs come next. */
  sees(...texts: readonly string[]): boolean {
    return texts.every((text, ahead) => {
      const token = this.peek(ahead);
      return token !== null && token.text === text && (token.kind === 'word' || token.kind === 'sign');
    });
  }

  /** Takes these words and signs if they come next. */
  takes(...texts: readonly string[]): boolean {
    if (!this.sees(...texts)) return false;
    this.#at += texts.length;
    return true;
  }

  /** Takes the first of these words that comes next. */
  takesOne(texts: ReadonlySet<string>): string | null {
    const token = this.peek();
    if (token === null || (token.kind !== 'word' && token.kind !== 'sign') || !texts.has(token.text)) return null;
    this.#at += 1;
    return token.text;
  }
}
