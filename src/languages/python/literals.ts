const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const CAPITAL_N = 78;

/** The quotes of a literal. */
export interface Quotes {
  readonly mark: number;
  readonly isTriple: boolean;
  readonly isRaw: boolean;
}

/** The quotes that begin at an offset. */
export function quotesAt(text: string, at: number, isRaw: boolean): Quotes {
  const mark = text.charCodeAt(at);
  return { mark, isTriple: text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark, isRaw };
}

export function closes(text: string, at: number, { mark, isTriple }: Quotes): boolean {
  if (text.charCodeAt(at) !== mark) return false;
  return !isTriple || (text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark);
}

/** Offset behind a string without holes that begins at `from`; a string nobody closed ends with its line, or with the text. */
export function endOfString(text: string, from: number, quotes: Quotes): number {
  const width = quotes.isTriple ? 3 : 1;
  let at = from + width;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at = behindEscape(text, at);
    else if (code === quotes.mark && closes(text, at, quotes)) return at + width;
    else if (!quotes.isTriple && isLineEnd(code)) return at;
    else at += 1;
  }
  return text.length;
}

/** Offset of the hole, quote or line end that ends a piece of text with holes. */
export function endOfText(text: string, from: number, { quotes, isSpecification }: TextPlace): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at = behindHoleEscape(text, at, quotes);
    else if (code === OPEN_BRACE || code === CLOSE_BRACE) {
      if (isSpecification || text.charCodeAt(at + 1) !== code) return at;
      at += 2;
    } else if (endsText(text, at, quotes)) return at;
    else at += 1;
  }
  return text.length;
}

/** At the closing quotes, or at the end of a line that a string cannot outlive. */
function endsText(text: string, at: number, quotes: Quotes): boolean {
  const code = text.charCodeAt(at);
  return code === quotes.mark ? closes(text, at, quotes) : !quotes.isTriple && isLineEnd(code);
}

export interface TextPlace {
  readonly quotes: Quotes;
  /** Behind the colon of a hole, where a brace is never doubled. */
  readonly isSpecification: boolean;
}

/** A backslash hides the character behind it, also in a raw string; a line break of two characters is one. */
function behindEscape(text: string, at: number): number {
  const isWideBreak = text.charCodeAt(at + 1) === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED;
  return Math.min(text.length, at + (isWideBreak ? 3 : 2));
}

/** It does not hide a hole (`\{total}`), but the braces of `\N{EURO SIGN}` are none. */
function behindHoleEscape(text: string, at: number, { isRaw }: Quotes): number {
  const next = text.charCodeAt(at + 1);
  if (next === OPEN_BRACE || next === CLOSE_BRACE) return at + 1;
  if (isRaw || next !== CAPITAL_N || text.charCodeAt(at + 2) !== OPEN_BRACE) return behindEscape(text, at);
  const name = /^[\w -]*\}/.exec(text.slice(at + 3, at + 3 + LONGEST_CHARACTER_NAME));
  return name ? at + 3 + name[0].length : at + 2;
}

const LONGEST_CHARACTER_NAME = 100;

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
