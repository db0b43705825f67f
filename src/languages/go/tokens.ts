import { TokenColumns, type TokenStream } from '../text/token-columns.ts';
import { KEYWORD_LENGTHS, KEYWORDS } from './keywords.ts';
import { DIGIT, LETTER, LINE_FEED, QUOTE, SPACE, characterClass, endOfMark } from './token-characters.ts';

/** Kinds of token. */
export const NAME = 1;
export const KEYWORD = 2;
export const NUMBER = 3;
export const STRING = 4;
export const RAW_STRING = 5;
export const RUNE = 6;
export const MARK = 7;

/**
 * Go's tokens (specification, "Lexical elements") without a tree. Comments are passed over, and the semicolons that line
 * ends stand for are not tokens here. Any text gives tokens: what is not closed ends with its line, or with the text
 * for what may hold lines.
 */
export function readTokens(text: string): TokenStream {
  const tokens = new TokenColumns(text.length >> 2);
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    const kind = kindAt(text, at);
    const end = endOf(text, at, kind);
    at = tokens.add(kind === NAME && isKeyword(text, at, end) ? KEYWORD : kind, at, end);
  }
  return tokens.finish();
}

const STAR = 42;
const DOT = 46;
const SLASH = 47;
const BACKSLASH = 92;
const BACKTICK = 96;
const QUOTATION = 34;

/** Behind spaces and comments. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (characterClass(code) === SPACE) at += 1;
    else if (code !== SLASH) return at;
    else if (text.charCodeAt(at + 1) === SLASH) at = endAt(text, '\n', at);
    else if (text.charCodeAt(at + 1) === STAR) at = endAt(text, '*/', at + 2);
    else return at;
  }
}

/** Behind the next mention of an end, or behind the text. */
function endAt(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  switch (characterClass(code)) {
    case LETTER:
      return NAME;
    case DIGIT:
      return NUMBER;
    case QUOTE:
      if (code === BACKTICK) return RAW_STRING;
      return code === QUOTATION ? STRING : RUNE;
    default:
      return code === DOT && characterClass(text.charCodeAt(at + 1)) === DIGIT ? NUMBER : MARK;
  }
}

function endOf(text: string, at: number, kind: number): number {
  switch (kind) {
    case NAME:
      return endOfName(text, at + 1);
    case NUMBER:
      return endOfNumber(text, at);
    case RAW_STRING:
      return endAt(text, '`', at + 1);
    case MARK:
      return endOfMark(text, at);
    default:
      return endOfQuoted(text, at);
  }
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (characterClass(text.charCodeAt(at)) >= LETTER) at += 1;
  return at;
}

function isKeyword(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (((KEYWORD_LENGTHS[text.charCodeAt(start) & 127] ?? 0) & (1 << length)) === 0 || length > 11) return false;
  return KEYWORDS.has(text.slice(start, end));
}

/** Digits, letters and points belong to a number, and so does a sign behind its exponent's letter. */
function endOfNumber(text: string, from: number): number {
  const isHexadecimal = /^0[xX]/.test(text.slice(from, from + 2));
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const isExponent = isExponentLetter(text.charCodeAt(at - 1), isHexadecimal);
    if (characterClass(code) < LETTER && code !== DOT && !(isExponent && isSign(code))) return at;
    at += 1;
  }
}

/** `e` is a digit of a hexadecimal number, whose exponent begins with `p`. */
function isExponentLetter(code: number, isHexadecimal: boolean): boolean {
  const letter = code | 32;
  return letter === (isHexadecimal ? 112 : 101);
}

function isSign(code: number): boolean {
  return code === 43 || code === 45;
}

/** Behind the closing quote, or before the end of the line. */
function endOfQuoted(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === LINE_FEED) return at;
    if (code === BACKSLASH && text.charCodeAt(at + 1) !== LINE_FEED) at += 1;
  }
  return text.length;
}
