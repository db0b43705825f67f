import { continuesWord } from './character-class.ts';

const BACKSLASH = 92;
const LINE_FEED = 10;
const ASTERISK = 42;
const SLASH = 47;

export function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && continuesWord(text.charCodeAt(at))) at += 1;
  return at;
}

/** A string ends at its quote, and an unterminated one at its line; the value of a JSX attribute may span lines. */
export function endOfQuoted(text: string, start: number, isMarkup: boolean): number {
  const quote = text.charCodeAt(start);
  if (isMarkup) {
    const close = text.indexOf(text.charAt(start), start + 1);
    return close < 0 ? text.length : close + 1;
  }
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === LINE_FEED) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

/** Returns `start` itself when no comment begins there. */
export function endOfComment(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  const isBlock = second === ASTERISK;
  if (!isBlock && second !== SLASH) return start;
  const close = isBlock ? text.indexOf('*/', start + 2) : text.indexOf('\n', start);
  if (close < 0) return text.length;
  return isBlock ? close + 2 : close;
}

/** A bound, because a line of divisions could otherwise be searched from each of its slashes. */
const LONGEST_EXPRESSION = 2_000;

/** Offset behind the closing slash, or `start` itself when the line ends before it. */
export function endOfRegularExpression(text: string, start: number): number {
  let isInClass = false;
  const limit = Math.min(text.length, start + LONGEST_EXPRESSION);
  for (let at = start + 1; at < limit; at += 1) {
    const character = text[at];
    if (character === '\n') break;
    if (character === '\\') at += 1;
    else if (character === '[') isInClass = true;
    else if (character === ']') isInClass = false;
    else if (character === '/' && !isInClass) return at + 1;
  }
  return start;
}
