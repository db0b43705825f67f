/** A constant as the code holds it, before a use says what it measures. */
export type Folded = FoldedNumber | FoldedText | FoldedReference | FoldedTruth;

export interface FoldedNumber {
  readonly kind: 'number';
  readonly number: number;
  readonly written: string;
  readonly line: number;
  /** A span of time that is counted in seconds already, whatever its names say. */
  readonly isSpan: boolean;
  /** Plain words of the constants it was read from: their units count more than those of the place of use. */
  readonly words: readonly string[];
}

export interface FoldedText {
  readonly kind: 'text' | 'pattern';
  readonly text: string;
  readonly written: string;
  readonly line: number;
}

export interface FoldedReference {
  readonly kind: 'reference';
  readonly path: readonly string[];
  readonly written: string;
  readonly line: number;
}

export interface FoldedTruth {
  readonly kind: 'truth';
  readonly truth: 'true' | 'false' | 'null';
  readonly line: number;
}

/** Floating point leaves `0.15000000000000002` where a person wrote 0.15. */
export function rounded(number: number): number {
  return Number.isFinite(number) && Math.abs(number) < 1e9 ? Math.round(number * 1e6) / 1e6 : number;
}
