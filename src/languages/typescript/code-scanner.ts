import { CLOSER, LETTER, OPENER, PUNCTUATOR, QUOTE, SPACE, characterClass } from './character-class.ts';
import { endOfComment, endOfQuoted, endOfRegularExpression, endOfWord } from './literal-bounds.ts';
import { createMarkupGuess } from './markup-guess.ts';

/** Kinds of token; numbers because one is compared for every few characters of source. */
export const END = 0;
export const WORD = 1;
export const LITERAL = 2;
export const MARK = 3;

/** What encloses the place where the scanner stands. Brackets are their own character codes. */
const CODE = 0;
const TEMPLATE = 1;
const SUBSTITUTION = 2;
const TAG = 3;
const CHILDREN = 4;

const LINE_FEED = 10;
const PARENTHESIS = 40;
const CLOSE_PARENTHESIS = 41;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const BRACKET = 91;
const CLOSE_BRACKET = 93;
const BACKSLASH = 92;
const DOLLAR = 36;
const BACKTICK = 96;
const BRACE = 123;
const CLOSE_BRACE = 125;

/** Words after which a value is expected, so that `/` begins a regular expression and `<` may begin markup. */
const WORDS_BEFORE_VALUE: ReadonlySet<string> = new Set(
  'return typeof case do else in of instanceof new void delete throw yield await default'.split(' '),
);

/**
 * Walks the code of a file token by token without a tree: comments, strings, regular expressions, template text and JSX
 * text are passed over. It is exact on bracket structure for usual code and only guesses where JavaScript itself needs
 * a parser (`/` after `)`, `<` in TSX); a wrong guess heals at the next closing brace. It never recurses, so no input
 * can exhaust the stack.
 */
export class CodeScanner {
  kind = MARK;
  start = 0;
  end = 0;
  /** First character of the token. */
  code = 0;
  /** True when the token is the first on its line. */
  isFirstOnLine = true;
  /** Number of open brackets, templates, substitutions and elements. */
  depth = 0;
  readonly #text: string;
  readonly #levels: number[] = [CODE];
  readonly #beginsMarkup: (offset: number) => boolean;
  #level = CODE;
  #at = 0;

  constructor(text: string, hasMarkup: boolean) {
    this.#text = text;
    this.#beginsMarkup = createMarkupGuess(text, hasMarkup);
    if (text.startsWith('#!')) this.#at = endOfLine(text, 0);
  }

  next(): number {
    this.isFirstOnLine = this.#at === 0;
    for (;;) {
      if (this.#level === TEMPLATE) return this.#templateText();
      if (this.#level === CHILDREN) this.#skipMarkupText();
      else this.#skipBlank();
      if (this.#at >= this.#text.length) return this.#token(END, 0, this.#text.length);
      const code = this.#text.charCodeAt(this.#at);
      if (this.#level !== CHILDREN) return this.#read(code);
      if (code === BRACE) return this.#open(BRACE, BRACE);
      if (this.#text.charCodeAt(this.#at + 1) !== SLASH) return this.#open(LESS, TAG);
      this.#leaveElement();
    }
  }

  #read(code: number): number {
    const kind = characterClass(code);
    if (kind === LETTER) return this.#token(WORD, code, endOfWord(this.#text, this.#at));
    if (kind === OPENER) return this.#open(code, code);
    if (kind === CLOSER) return this.#close(code);
    if (kind === PUNCTUATOR) return this.#level === TAG ? this.#readInTag(code) : this.#readMark(code);
    if (kind === QUOTE) return this.#token(LITERAL, code, endOfQuoted(this.#text, this.#at, this.#level === TAG));
    return this.#token(LITERAL, code, endOfWord(this.#text, this.#at));
  }

  #readMark(code: number): number {
    if (code === BACKTICK) {
      this.#enter(TEMPLATE);
      return this.#token(LITERAL, code, this.#at + 1);
    }
    if (code === SLASH && this.#expectsValue()) {
      const end = endOfRegularExpression(this.#text, this.#at);
      if (end > this.#at) return this.#token(LITERAL, code, end);
    }
    if (code === LESS && this.#expectsValue() && this.#beginsMarkup(this.#at)) return this.#open(code, TAG);
    return this.#token(MARK, code, this.#at + 1);
  }

  /** Looks at the token before: after a complete value `/` divides and `<` compares. */
  #expectsValue(): boolean {
    if (this.kind === WORD) return WORDS_BEFORE_VALUE.has(this.#text.slice(this.start, this.end));
    return this.kind === MARK && this.code !== CLOSE_PARENTHESIS && this.code !== CLOSE_BRACKET;
  }

  #readInTag(code: number): number {
    if (code === GREATER) this.#levels[this.depth] = this.#level = CHILDREN;
    const isClosed = code === SLASH && this.#text.charCodeAt(this.#at + 1) === GREATER;
    if (!isClosed) return this.#token(MARK, code, this.#at + 1);
    this.#leave(this.depth - 1);
    return this.#token(LITERAL, code, this.#at + 2);
  }

  #open(code: number, level: number): number {
    this.#enter(level);
    return this.#token(MARK, code, this.#at + 1);
  }

  #close(code: number): number {
    if (code === CLOSE_BRACE) this.#closeBrace();
    else if (this.#level === (code === CLOSE_BRACKET ? BRACKET : PARENTHESIS)) this.#leave(this.depth - 1);
    return this.#token(MARK, code, this.#at + 1);
  }

  /** A brace closes whatever was left open inside it, which is how a wrong guess ends. */
  #closeBrace(): void {
    let depth = this.depth;
    while (depth > 0 && this.#levels[depth] !== BRACE && this.#levels[depth] !== SUBSTITUTION) depth -= 1;
    if (depth > 0) this.#leave(depth - 1);
  }

  #leaveElement(): void {
    const close = this.#text.indexOf('>', this.#at);
    this.#leave(this.depth - 1);
    this.#token(LITERAL, LESS, close < 0 ? this.#text.length : close + 1);
  }

  #enter(level: number): void {
    this.depth += 1;
    this.#levels[this.depth] = this.#level = level;
  }

  #leave(depth: number): void {
    this.depth = depth;
    this.#level = this.#levels[depth] ?? CODE;
  }

  #skipMarkupText(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === LESS || code === BRACE) return;
    }
  }

  /** Template text up to a substitution or its end. */
  #templateText(): number {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BACKTICK) break;
      if (code === BACKSLASH) at += 1;
      else if (code === DOLLAR && text.charCodeAt(at + 1) === BRACE) {
        this.#enter(SUBSTITUTION);
        return this.#token(MARK, DOLLAR, at + 2);
      }
    }
    this.#leave(this.depth - 1);
    return this.#token(LITERAL, BACKTICK, Math.min(at + 1, text.length));
  }

  #skipBlank(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === LINE_FEED) this.isFirstOnLine = true;
      if (characterClass(code) === SPACE) this.#at += 1;
      else if (code !== SLASH) return;
      else {
        const end = endOfComment(text, this.#at);
        if (end === this.#at) return;
        this.#at = end;
      }
    }
  }

  #token(kind: number, code: number, end: number): number {
    this.kind = kind;
    this.code = code;
    this.start = this.#at;
    this.end = end;
    this.#at = end;
    return kind;
  }
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
