import { hashText } from '../base/hash-text.ts';

/**
 * What one blob says for the search of copies: its tokens as numbers, and fingerprints of stretches of them. Columns of
 * numbers because an object for each token would cost more than reading it.
 */
export interface CopyFacts {
  /** The distinct tokens: hash of the text with the kind in the lowest two bits. */
  readonly vocabulary: Uint32Array;
  /** The tokens in order, as indexes into `vocabulary`. */
  readonly sequence: Uint16Array | Uint32Array;
  /** `lineTokens[n]` tokens stand before line n + 1; one entry more than there are lines. */
  readonly lineTokens: Uint32Array;
  /** Fingerprints of stretches of `FINGERPRINT_TOKENS` tokens as they are: hash and index of the first token by turns. */
  readonly exact: Uint32Array;
  /** The same with names told apart only by where they recur, and literals only by kind. */
  readonly renamed: Uint32Array;
}

/** Tokens that a fingerprint covers, and fingerprints out of which one is kept: equal runs of 44 tokens always share one. */
export const FINGERPRINT_TOKENS = 25;
export const FINGERPRINT_WINDOW = 20;

/** Kinds of token, as the lowest two bits of an entry of the vocabulary. */
export const COPY_NAME = 0;
export const COPY_LITERAL = 1;
/** Keywords and marks: what no renaming changes. */
export const COPY_FIXED = 2;
/** Stands for what is no code to copy, as imports; equals nothing, not even itself. */
export const COPY_BARRIER = 3;
export const COPY_KIND_MASK = 3;

/** What all languages write alike here: a line end and blocks by indentation are read as these marks. */
export const STATEMENT_END: number = fixedToken(';');
export const BLOCK_OPEN: number = fixedToken('{');
export const BLOCK_CLOSE: number = fixedToken('}');

export function fixedToken(text: string): number {
  return copyToken(hashText(text, 0, text.length), COPY_FIXED);
}

export function copyToken(hash: number, kind: number): number {
  return ((hash & ~COPY_KIND_MASK) | kind) >>> 0;
}

/** 1-based line of a token. */
export function lineOfToken({ lineTokens }: CopyFacts, token: number): number {
  let low = 0;
  let high = lineTokens.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineTokens[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
