import {
  BACKSLASH,
  CLOSE,
  classOf,
  continuesName,
  DIGIT,
  DOT,
  HASH,
  LETTER,
  LINE_END,
  OPEN,
  OTHER,
  QUOTE,
  SPACE,
  wideNameLength,
} from './character-class.ts';
import { Holes } from './holes.ts';
import { IndentStack } from './indent-stack.ts';
import { endOfString, quotesAt } from './literals.ts';
import { operatorLength } from './operators.ts';
import { DEDENT, INDENT, NAME, NEWLINE, NUMBER, OPERATOR, STRING, TEXT_START, UNKNOWN } from './token-kinds.ts';
import { TokenColumns, type TokenStream } from '../text/token-columns.ts';

/**
 * The tokens of Python as its reference manual has them ("Lexical analysis", 3.14), comments skipped: also with
 * strings whose holes are tokens themselves, and lines that only close brackets continue. Never fails: what cannot be
 * read is a token of kind UNKNOWN, a string that nobody closes ends with its line or with the text.
 */
export function readTokens(text: string): TokenStream {
  return new Lexer(text).read();
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Longest prefix of a string: `rb`, and Python 2's `ur`. */
const LONGEST_PREFIX = 2;
const STRING_PREFIX = /^(?:[rbuft]|[bfut]r|r[bft])$/i;

class Lexer {
  readonly #text: string;
  readonly #tokens: TokenColumns;
  readonly #indents = new IndentStack();
  readonly #holes: Holes;
  /** Made here and not at module level: a sticky pattern keeps its place. */
  readonly #number =
    /0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?/y;
  #at = 0;
  /** Open brackets, holes of strings included: inside, line ends mean nothing. */
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = new TokenColumns(text.length >> 2);
    this.#holes = new Holes(text, this.#tokens);
  }

  read(): TokenStream {
    this.#startLine();
    while (this.#at < this.#text.length) {
      if (this.#holes.isInText) this.#readText();
      else this.#readToken();
    }
    this.#endFile();
    return this.#tokens.finish();
  }

  #readText(): void {
    const { at, depth } = this.#holes.readText(this.#at, this.#depth);
    this.#at = at;
    this.#depth = depth;
  }

  #readToken(): void {
    const code = this.#text.charCodeAt(this.#at);
    const kind = classOf(code);
    switch (kind) {
      case SPACE:
        this.#at += 1;
        return;
      case LETTER:
        return this.#readName();
      case DIGIT:
        return this.#readNumber();
      case LINE_END:
        return this.#endLine();
      case HASH:
        return this.#skipComment();
      case QUOTE:
        return this.#readString(this.#at);
      case BACKSLASH:
        return this.#joinLines();
      case OTHER:
        return this.#readOther();
      default:
        this.#readSign(code, kind);
    }
  }

  #readName(): void {
    const start = this.#at;
    let at = start + 1;
    while (continuesName(this.#text.charCodeAt(at))) at += 1;
    const code = this.#text.charCodeAt(at);
    if (at - start <= LONGEST_PREFIX && classOf(code) === QUOTE && STRING_PREFIX.test(this.#text.slice(start, at))) {
      this.#at = at;
      return this.#readString(start);
    }
    this.#at = code >= 128 ? this.#endOfWideName(at) : at;
    this.#tokens.add(NAME, start, this.#at);
  }

  #endOfWideName(from: number): number {
    let at = from;
    for (;;) {
      const length = continuesName(this.#text.charCodeAt(at)) ? 1 : wideNameLength(this.#text, at);
      if (length === 0) return at;
      at += length;
    }
  }

  #readOther(): void {
    const start = this.#at;
    this.#at = this.#endOfWideName(start);
    const isName = this.#at > start;
    if (!isName) this.#at += (this.#text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    this.#tokens.add(isName ? NAME : UNKNOWN, start, this.#at);
  }

  #readNumber(): void {
    this.#number.lastIndex = this.#at;
    const start = this.#at;
    this.#at += this.#number.exec(this.#text)?.[0].length ?? 1;
    this.#tokens.add(NUMBER, start, this.#at);
  }

  /** The reader stands at the quotes; `start` is where the prefix begins. */
  #readString(start: number): void {
    const prefix = this.#text.slice(start, this.#at).toLowerCase();
    const quotes = quotesAt(this.#text, this.#at, prefix.includes('r'));
    if (!prefix.includes('f') && !prefix.includes('t')) {
      this.#at = endOfString(this.#text, this.#at, quotes);
      this.#tokens.add(STRING, start, this.#at);
      return;
    }
    this.#at += quotes.isTriple ? 3 : 1;
    this.#tokens.add(TEXT_START, start, this.#at);
    this.#holes.open(quotes, this.#depth);
  }

  #readSign(code: number, kind: number): void {
    if (kind === OPEN) this.#depth += 1;
    if (kind === CLOSE) this.#closeBracket();
    if (kind === DOT && classOf(this.#text.charCodeAt(this.#at + 1)) === DIGIT) return this.#readNumber();
    if (this.#holes.beginsSpecification(code, this.#depth)) return this.#take(1);
    this.#take(operatorLength(this.#text, this.#at));
  }

  #closeBracket(): void {
    this.#holes.leave(this.#depth);
    this.#depth = Math.max(0, this.#depth - 1);
  }

  #take(length: number): void {
    this.#tokens.add(OPERATOR, this.#at, this.#at + length);
    this.#at += length;
  }

  #skipComment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  /** A backslash at the end of a line continues it. */
  #joinLines(): void {
    const length = this.#lineEndLength(this.#at + 1);
    if (length === 0) this.#tokens.add(UNKNOWN, this.#at, this.#at + 1);
    this.#at += 1 + length;
  }

  #endLine(): void {
    const start = this.#at;
    this.#at += this.#lineEndLength(start);
    if (this.#depth > 0) return;
    this.#tokens.add(NEWLINE, start, this.#at);
    this.#startLine();
  }

  #lineEndLength(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (code === LINE_FEED) return 1;
    if (code !== CARRIAGE_RETURN) return 0;
    return this.#text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
  }

  /** Skips lines without code, then opens or closes blocks. */
  #startLine(): void {
    const text = this.#text;
    let start = this.#at;
    for (;;) {
      const at = this.#indents.measure(text, start);
      const kind = classOf(text.charCodeAt(at));
      this.#at = at;
      if (at >= text.length) return;
      if (kind === HASH) this.#skipComment();
      else if (kind !== LINE_END) return this.#indent(start, at);
      this.#at += this.#lineEndLength(this.#at);
      start = this.#at;
    }
  }

  #indent(lineStart: number, at: number): void {
    const change = this.#indents.settle();
    if (change > 0) this.#tokens.add(INDENT, lineStart, at);
    for (let level = change; level < 0; level += 1) this.#tokens.add(DEDENT, at, at);
  }

  #endFile(): void {
    const end = this.#text.length;
    const last = this.#tokens.lastKind;
    if (last !== 0 && last !== NEWLINE && last !== DEDENT) this.#tokens.add(NEWLINE, end, end);
    for (let level = this.#indents.levels; level > 0; level -= 1) this.#tokens.add(DEDENT, end, end);
  }
}
