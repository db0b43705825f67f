import { findDeepBrackets, mayBeTooDeep } from '../text/deep-brackets.ts';
import { MARK, readTokens } from './tokens.ts';

/** Offset at which the brackets of a text become too deep to be parsed in reasonable memory, or null. */
export function findTooDeep(text: string): number | null {
  return mayBeTooDeep(text) ? findDeepBrackets(text, readTokens(text), MARK) : null;
}
