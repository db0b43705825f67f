import type { Span } from '../text/span.ts';

/** Asks whether an offset lies in any of some spans, which may overlap and come in any order. */
export class SpanSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(spans: readonly Span[]) {
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      const last = this.#ends.length - 1;
      if (start <= (this.#ends[last] ?? -1)) this.#ends[last] = Math.max(end, this.#ends[last] ?? end);
      else {
        this.#starts.push(start);
        this.#ends.push(end);
      }
    }
  }

  has(offset: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (this.#ends[low - 1] ?? 0) > offset;
  }
}
