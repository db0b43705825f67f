import { findDeepBrackets, mayBeTooDeep } from '../text/deep-brackets.ts';
import { PUNCTUATION, readTokens } from './tokens.ts';

/** The parser keeps all strings that are open with each token; more holes in one another are no code that anyone wrote. */
const MOST_HOLES = 10;

/** Offset at which brackets or interpolated strings nest too deeply to be parsed in reasonable time and memory, or null. */
export function findTooDeep(text: string): number | null {
  if (!mayBeTooDeep(text)) return null;
  const tokens = readTokens(text);
  const brackets = findDeepBrackets(text, tokens, PUNCTUATION);
  const tooManyHoles = tokens.holes[MOST_HOLES];
  if (tooManyHoles === undefined || brackets === null) return tooManyHoles ?? brackets;
  return Math.min(tooManyHoles, brackets);
}
