import type { UnitContent } from '../../model/facts.ts';
import type { Span } from './span.ts';

/** How a language begins a comment. */
export type CommentStyle = 'slashes' | 'hash';

/**
 * What each unit says, whatever its layout, parallel to `units`: layout, comments, kinds of quotes, semicolons and commas
 * before a bracket that closes do not count. One pass over the characters without a parser, so a quote or a comment mark
 * inside a regular expression or markup may be taken for a real one: that makes two texts look alike that are not, and only
 * there. A unit inside another counts in the outer one by its hash, so that no nesting costs more than the text is long.
 * Units lie apart or inside one another.
 */
export function readContents(text: string, units: readonly Span[], comments: CommentStyle): UnitContent[] {
  const order = [...units.keys()].sort((a, b) => units[a]!.start - units[b]!.start || units[b]!.end - units[a]!.end);
  const found: UnitContent[] = units.map(() => ({ content: 0, codeLength: 0 }));
  const reader = new ContentReader(text, comments);
  const open: number[] = [];
  const closeUntil = (offset: number): void => {
    for (let unit = open.at(-1); unit !== undefined && units[unit]!.end <= offset; unit = open.at(-1)) {
      reader.readTo(units[unit]!.end);
      found[unit] = reader.close();
      open.pop();
    }
  };
  for (const unit of order) {
    const { start } = units[unit]!;
    closeUntil(start);
    if (open.length > 0) reader.readTo(start);
    reader.open(start);
    open.push(unit);
  }
  closeUntil(Infinity);
  return found;
}

const PLAIN = 0;
const BLANK = 1;
const QUOTE = 2;
const COMMENT = 3;
const COMMA = 4;
const SEMICOLON = 5;
const CLOSER = 6;

const LINE_FEED = 10;
const SPACE = 32;
const QUOTATION = 34;
const ASTERISK = 42;
const COMMA_CODE = 44;
const SLASH = 47;
const COLON = 58;
const BACKSLASH = 92;
const BACKTICK = 96;

const KINDS: Readonly<Record<CommentStyle, Uint8Array>> = { slashes: kindsWith('/'), hash: kindsWith('#') };

function kindsWith(comment: string): Uint8Array {
  const marks = new Map([
    [comment, COMMENT],
    [',', COMMA],
    [';', SEMICOLON],
  ]);
  for (const quote of '\'"`') marks.set(quote, QUOTE);
  for (const closer of ')]}') marks.set(closer, CLOSER);
  return Uint8Array.from({ length: 256 }, (_, code) => {
    if (code <= SPACE || code === 0xa0) return BLANK;
    return marks.get(String.fromCharCode(code)) ?? PLAIN;
  });
}

const IS_WORD: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  code > 127 || /[\w$]/.test(String.fromCharCode(code)) ? 1 : 0,
);

interface Lanes {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** Two multiplicative hashes of 32 bits side by side, mixed at the end (after bryc, "cyrb53", public domain). */
const FIRST_SEED = 0xdeadbeef | 0;
const SECOND_SEED = 0x41c6ce57;
const FIRST_FACTOR = 2_654_435_761;
const SECOND_FACTOR = 1_597_334_677;

class ContentReader {
  readonly #text: string;
  readonly #kinds: Uint8Array;
  readonly #outer: Lanes[] = [];
  #at = 0;
  #first = FIRST_SEED;
  #second = SECOND_SEED;
  #length = 0;
  /** The quote that the reader is inside of, 0 for none. */
  #quote = 0;
  /** What was kept last; 0 where nothing before it counts. */
  #last = 0;
  #isAfterBlank = false;
  #isAfterComma = false;

  constructor(text: string, comments: CommentStyle) {
    this.#text = text;
    this.#kinds = KINDS[comments];
  }

  open(offset: number): void {
    if (this.#outer.length === 0) this.#quote = 0;
    this.#outer.push({ first: this.#first, second: this.#second, length: this.#length });
    this.#at = Math.max(this.#at, offset);
    this.#first = FIRST_SEED;
    this.#second = SECOND_SEED;
    this.#length = 0;
    this.#forget();
  }

  close(): UnitContent {
    const content = mixed(this.#first, this.#second);
    const codeLength = this.#length;
    const outer = this.#outer.pop() ?? { first: FIRST_SEED, second: SECOND_SEED, length: 0 };
    this.#first = Math.imul(outer.first ^ content, FIRST_FACTOR);
    this.#second = Math.imul(outer.second ^ (content / 2 ** 21), SECOND_FACTOR);
    this.#length = outer.length + codeLength;
    this.#forget();
    return { content, codeLength };
  }

  #forget(): void {
    this.#last = 0;
    this.#isAfterBlank = false;
    this.#isAfterComma = false;
  }

  /** Runs of plain characters are most of a text and are read in local variables: in fields they take three times as long. */
  readTo(end: number): void {
    const text = this.#text;
    const kinds = this.#kinds;
    while (this.#at < end) {
      let at = this.#at;
      let code = text.charCodeAt(at);
      let kind = code < 256 ? kinds[code]! : PLAIN;
      if (kind !== PLAIN) {
        if (kind === BLANK) this.#meetBlank(code);
        else this.#meetMark(code, kind);
        this.#at += 1;
        continue;
      }
      this.#separate(code);
      let first = this.#first;
      let second = this.#second;
      const start = at;
      while (kind === PLAIN && at < end) {
        first = Math.imul(first ^ code, FIRST_FACTOR);
        second = Math.imul(second ^ code, SECOND_FACTOR);
        at += 1;
        code = text.charCodeAt(at);
        kind = code < 256 ? kinds[code]! : PLAIN;
      }
      this.#first = first;
      this.#second = second;
      this.#length += at - start;
      this.#last = text.charCodeAt(at - 1);
      this.#at = at;
    }
  }

  #keep(code: number): void {
    this.#separate(code);
    this.#add(code);
    this.#last = code;
  }

  /** Says what was left open before a character that counts. */
  #separate(code: number): void {
    if (this.#isAfterComma) {
      this.#add(COMMA_CODE);
      this.#isAfterComma = false;
    } else if (this.#isAfterBlank && isWord(code) && isWord(this.#last)) this.#add(SPACE);
    this.#isAfterBlank = false;
  }

  #add(code: number): void {
    this.#first = Math.imul(this.#first ^ code, FIRST_FACTOR);
    this.#second = Math.imul(this.#second ^ code, SECOND_FACTOR);
    this.#length += 1;
  }

  /** Only templates go on over the end of a line, so a wrong guess about a quote ends there. */
  #meetBlank(code: number): void {
    this.#isAfterBlank = true;
    if (code === LINE_FEED && this.#quote !== BACKTICK) this.#quote = 0;
  }

  #meetMark(code: number, kind: number): void {
    if (kind === QUOTE) this.#meetQuote(code);
    else if (kind === COMMENT && this.#quote === 0 && this.#skipComment(code)) this.#isAfterBlank = true;
    else if (kind === COMMENT || this.#quote !== 0) this.#keep(code);
    else if (kind === COMMA) this.#meetComma();
    else if (kind === CLOSER) {
      this.#isAfterComma = false;
      this.#keep(code);
    }
  }

  #meetComma(): void {
    if (this.#isAfterComma) this.#add(COMMA_CODE);
    this.#isAfterComma = true;
  }

  #meetQuote(code: number): void {
    const isEscaped = this.#quote !== 0 && this.#isEscaped();
    if (this.#quote === 0) this.#quote = code;
    else if (this.#quote === code && !isEscaped) this.#quote = 0;
    this.#keep(code === BACKTICK ? code : QUOTATION);
  }

  /** An even number of backslashes escape one another. */
  #isEscaped(): boolean {
    let at = this.#at - 1;
    while (this.#text.charCodeAt(at) === BACKSLASH) at -= 1;
    return (this.#at - 1 - at) % 2 === 1;
  }

  /** Moves to the last character of a comment, if one begins here; `http://` in markup and `\//` in a pattern begin none. */
  #skipComment(code: number): boolean {
    const text = this.#text;
    const next = text.charCodeAt(this.#at + 1);
    if (code === SLASH && next === ASTERISK) {
      const end = text.indexOf('*/', this.#at + 2);
      this.#at = end < 0 ? text.length : end + 1;
      return true;
    }
    const before = text.charCodeAt(this.#at - 1);
    if (code === SLASH && (next !== SLASH || before === COLON || before === BACKSLASH)) return false;
    const end = text.indexOf('\n', this.#at);
    this.#at = end < 0 ? text.length : end - 1;
    return true;
  }
}

function isWord(code: number): boolean {
  return code > 255 || IS_WORD[code] === 1;
}

/** 53 bits, so that a number holds them. */
function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  const second = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return (second & 0x1fffff) * 2 ** 32 + (first >>> 0);
}
