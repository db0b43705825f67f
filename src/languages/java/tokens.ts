import { TokenColumns, type TokenStream } from '../text/token-columns.ts';

/** Kinds of token. */
export const NAME = 0;
export const KEYWORD = 1;
export const NUMBER = 2;
export const STRING = 3;
export const CHARACTER = 4;
export const MARK = 5;

/**
 * The tokens of a Java text (JLS 3), comments and blanks passed over. A text block is one token, as is any literal;
 * `true`, `false` and `null` are keywords; contextual keywords (`record`, `sealed`, `var`, `yield` …) are names. A run of
 * `>` gives one token each, because only a parser knows a shift from closed type arguments; `>=`, `>>=` and `>>>=` are whole.
 * It never fails: an unclosed literal ends with its line, an unclosed comment or text block with the text.
 */
export function readTokens(text: string): TokenStream {
  return new JavaLexer(text).read();
}

class JavaLexer {
  readonly #text: string;
  readonly #tokens: TokenColumns;

  constructor(text: string) {
    this.#text = text;
    // Java code has a token for every five to six characters; comments leave room to spare.
    this.#tokens = new TokenColumns(text.length >> 2);
  }

  read(): TokenStream {
    const text = this.#text;
    for (let at = 0; at < text.length; ) at = this.#step(at, text.charCodeAt(at));
    return this.#tokens.finish();
  }

  #step(at: number, code: number): number {
    switch (classOf(code)) {
      case BLANK:
        return at + 1;
      case LETTER:
        return this.#word(at);
      case DIGIT:
        return this.#tokens.add(NUMBER, at, endOfNumber(this.#text, at));
      case DOUBLE_QUOTE:
        return this.#tokens.add(STRING, at, endOfString(this.#text, at));
      case SINGLE_QUOTE:
        return this.#tokens.add(CHARACTER, at, endOfQuoted(this.#text, at, code));
      default:
        return this.#mark(at, code);
    }
  }

  #word(start: number): number {
    const text = this.#text;
    let end = start + 1;
    while (end < text.length && continuesWord(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) === HYPHEN && NON_SEALED.test(text.slice(start, end + 8))) end += 7;
    return this.#tokens.add(isKeyword(text, start, end) ? KEYWORD : NAME, start, end);
  }

  #mark(at: number, code: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (code === SLASH && (next === SLASH || next === STAR)) return endOfComment(this.#text, at, next);
    if (code === DOT && classOf(next) === DIGIT) return this.#tokens.add(NUMBER, at, endOfNumber(this.#text, at));
    return this.#tokens.add(MARK, at, at + markLength(this.#text, at));
  }
}

const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const DOUBLE_QUOTE = 3;
const SINGLE_QUOTE = 4;
const OTHER = 5;

const SLASH = 47;
const STAR = 42;
const DOT = 46;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const HYPHEN = 45;

/** The one keyword that is no word (JLS 3.9). */
const NON_SEALED = /^non-sealed(?![\w$])/;

/** Not ASCII counts as a letter but for the few blanks and marks that occur in text. */
function classOf(code: number): number {
  if (code < 128) return CLASSES[code] ?? OTHER;
  return WIDE_BLANKS.has(code) ? BLANK : LETTER;
}

const WIDE_BLANKS: ReadonlySet<number> = new Set([0xa0, 0x2028, 0x2029, 0x3000, 0xfeff]);

const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return BLANK;
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT;
  // A backslash outside literals begins a Unicode escape, which stands for a letter of a name.
  if (/[\w$\\]/.test(character)) return LETTER;
  if (character === '"') return DOUBLE_QUOTE;
  return character === "'" ? SINGLE_QUOTE : OTHER;
});

function continuesWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** Digits, letters, underscores and dots, and a sign behind the exponent: `1_000L`, `0x1.8p-3`, `1e+9`, `.5f`. */
function endOfNumber(text: string, start: number): number {
  const isHex = (text.charCodeAt(start + 1) | 32) === 120 && text.charCodeAt(start) === 48;
  const exponent = isHex ? 112 : 101;
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const isSign = code === 43 || code === 45;
    const continues = isSign ? (text.charCodeAt(end - 1) | 32) === exponent : code === DOT || continuesWord(code);
    if (!continues) break;
  }
  return end;
}

function endOfString(text: string, start: number): number {
  return text.startsWith('"""', start) ? endOfTextBlock(text, start) : endOfQuoted(text, start, QUOTE);
}

function endOfTextBlock(text: string, start: number): number {
  for (let at = start + 3; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE && text.startsWith('"""', at)) return at + 3;
  }
  return text.length;
}

function endOfQuoted(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number, second: number): number {
  const end = second === SLASH ? text.indexOf('\n', start) : text.indexOf('*/', start + 2) + 2;
  return end < (second === SLASH ? 0 : 2) ? text.length : end;
}

function markLength(text: string, at: number): number {
  if (!EXTENDS_MARK[text.charCodeAt(at + 1)]) return 1;
  for (let length = LONGEST_MARK; length > 1; length -= 1) {
    if (LONG_MARKS.has(text.slice(at, at + length))) return length;
  }
  return 1;
}

const LONG_MARKS: ReadonlySet<string> = new Set(
  '>>>= >>= <<= ... -> :: ++ -- && || == != <= >= += -= *= /= &= |= ^= %= <<'.split(' '),
);
const LONGEST_MARK = 4;

/** 1 for the characters that stand second in a mark of several: spares nearly all marks the look-up. */
const EXTENDS_MARK: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  [...LONG_MARKS].some((mark) => mark.charCodeAt(1) === code) ? 1 : 0,
);

function isKeyword(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > LONGEST_KEYWORD || ((KEYWORD_LENGTHS[text.charCodeAt(start) & 127] ?? 0) & (1 << length)) === 0)
    return false;
  return KEYWORDS.has(text.slice(start, end));
}

/** JLS 3.9: the reserved words, without the lone underscore, and the literals that look like them. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally
  float for goto if implements import instanceof int interface long native new package private protected public return short
  static strictfp super switch synchronized this throw throws transient try void volatile while true false null`.split(
    /\s+/,
  ),
);

const LONGEST_KEYWORD = 12;

/** By first letter, a bit for each length that a keyword has: spares nearly all names the look-up. */
const KEYWORD_LENGTHS: Uint16Array = lengthsByFirstLetter([...KEYWORDS]);

function lengthsByFirstLetter(words: readonly string[]): Uint16Array {
  const lengths = new Uint16Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return lengths;
}
