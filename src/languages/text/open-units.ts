import type { Span } from './span.ts';

/** Follows a walk forward through the text and knows which units are open. Units begin in rising order, inner ones behind outer ones. */
export class OpenUnits {
  readonly #units: readonly Span[];
  readonly #open: number[] = [];
  #next = 0;

  constructor(units: readonly Span[]) {
    this.#units = units;
  }

  /** Index of the innermost unit around an offset, -1 for none. Offsets must not fall. */
  innermostAt(offset: number): number {
    while ((this.#units[this.#next]?.start ?? Infinity) <= offset) {
      this.#open.push(this.#next);
      this.#next += 1;
    }
    while (this.#open.length > 0 && (this.#units[this.#open.at(-1) ?? 0]?.end ?? 0) <= offset) this.#open.pop();
    return this.#open.at(-1) ?? -1;
  }
}
