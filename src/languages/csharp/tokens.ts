import {
  APOSTROPHE,
  BLANK,
  BRACKET,
  DIGIT,
  HASH,
  LETTER,
  PREFIX,
  QUOTE,
  SLASH,
  classOf,
  isWordPart,
} from './character-class.ts';
import { TokenColumns, type TokenStream } from '../text/token-columns.ts';
import { type StringForm, endOfCharacter, endOfHole, endOfNumber, endOfText, stringFormAt } from './literals.ts';

/** Identifiers and keywords alike. */
export const WORD = 1;
export const NUMBER = 2;
/** A whole string, or the text of an interpolated one up to a hole, between holes or behind one, braces included. */
export const STRING = 3;
export const CHARACTER = 4;
export const PUNCTUATION = 5;

export interface CsharpTokens extends TokenStream {
  /** Where holes of interpolated strings first nest, by how many are around. */
  readonly holes: readonly number[];
}

/**
 * Reads C# into tokens, of both branches of every `#if`. `>` always stands alone, because only a parser knows whether
 * `>>` shifts or closes two lists of type arguments. Comments, blanks and preprocessor lines are no tokens. Never fails: what no token begins with is punctuation.
 */
export function readTokens(text: string): CsharpTokens {
  const scanner = new TokenScanner(text);
  scanner.run();
  return scanner.stream();
}

/** A hole of an interpolated string that is being read. */
interface Hole {
  readonly form: StringForm;
  /** Brackets of any kind that are open inside. */
  depth: number;
}

class TokenScanner {
  readonly #text: string;
  readonly #holes: Hole[] = [];
  readonly #firstHoles: number[] = [];
  readonly #tokens: TokenColumns;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = new TokenColumns(text.length >> 2);
  }

  stream(): CsharpTokens {
    return { ...this.#tokens.finish(), holes: this.#firstHoles };
  }

  run(): void {
    let at = 0;
    while (at < this.#text.length) {
      const found = classOf(this.#text.charCodeAt(at));
      if (found === BLANK) at += 1;
      else if (found === LETTER) at = this.#word(at, at + 1);
      else at = this.#other(at, found);
    }
  }

  #word(start: number, from: number): number {
    let at = from;
    while (isWordPart(this.#text.charCodeAt(at))) at += 1;
    return this.#tokens.add(WORD, start, at);
  }

  #other(at: number, found: number): number {
    switch (found) {
      case DIGIT:
        return this.#tokens.add(NUMBER, at, endOfNumber(this.#text, at));
      case BRACKET:
        return this.#bracket(at);
      case QUOTE:
      case PREFIX:
        return this.#prefixed(at);
      case APOSTROPHE:
        return this.#tokens.add(CHARACTER, at, endOfCharacter(this.#text, at));
      case SLASH:
        return this.#slash(at);
      case HASH:
        return this.#hash(at);
      default:
        return this.#operator(at);
    }
  }

  #prefixed(start: number): number {
    const form = stringFormAt(this.#text, start);
    if (form !== null) return this.#stringText(start, form.from, form);
    if (this.#text.charCodeAt(start) === 64 && isWordPart(this.#text.charCodeAt(start + 1))) {
      return this.#word(start, start + 2);
    }
    return this.#tokens.add(PUNCTUATION, start, start + 1);
  }

  #stringText(start: number, from: number, form: StringForm): number {
    const { end, opensHole } = endOfText(this.#text, from, form);
    if (opensHole) {
      this.#firstHoles[this.#holes.length] ??= start;
      this.#holes.push({ form, depth: 0 });
    }
    // `u8` says how the string is encoded and belongs to it.
    const isEncoded = !opensHole && form.dollars === 0 && /^[uU]8$/.test(this.#text.slice(end, end + 2));
    return this.#tokens.add(STRING, start, isEncoded ? end + 2 : end);
  }

  #bracket(at: number): number {
    const character = this.#text.charCodeAt(at);
    const hole = this.#holes.at(-1);
    if (character === 58) return this.#colon(at, hole);
    if (hole === undefined) return this.#tokens.add(PUNCTUATION, at, at + 1);
    // `(`, `[` and `{` have odd places among their pairs but for the parenthesis.
    const opens = character === 40 || character === 91 || character === 123;
    if (opens) hole.depth += 1;
    else if (hole.depth > 0) hole.depth -= 1;
    else if (character === 125) return this.#closeHole(at, at, hole);
    return this.#tokens.add(PUNCTUATION, at, at + 1);
  }

  /** A colon on the level of the hole begins its format: the rest is text up to the closing brace. */
  #colon(at: number, hole: Hole | undefined): number {
    if (this.#text.charCodeAt(at + 1) === 58) return this.#tokens.add(PUNCTUATION, at, at + 2);
    if (hole === undefined || hole.depth > 0) return this.#tokens.add(PUNCTUATION, at, at + 1);
    const brace = this.#text.indexOf('}', at);
    return brace < 0 ? this.#tokens.add(STRING, at, this.#text.length) : this.#closeHole(at, brace, hole);
  }

  #closeHole(start: number, brace: number, { form }: Hole): number {
    this.#holes.pop();
    return this.#stringText(start, endOfHole(this.#text, brace, form), form);
  }

  #slash(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (next === 47) return this.#lineEnd(at);
    if (next !== 42) return this.#operator(at);
    const end = this.#text.indexOf('*/', at + 2);
    return end < 0 ? this.#text.length : end + 2;
  }

  #hash(at: number): number {
    let before = at - 1;
    while (before >= 0 && isBlankOfLine(this.#text.charCodeAt(before))) before -= 1;
    const isDirective = before < 0 || this.#text.charCodeAt(before) === 10;
    return isDirective ? this.#lineEnd(at) : this.#tokens.add(PUNCTUATION, at, at + 1);
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end;
  }

  #operator(at: number): number {
    if (this.#text.charCodeAt(at) === 46 && classOf(this.#text.charCodeAt(at + 1)) === DIGIT) {
      return this.#tokens.add(NUMBER, at, endOfNumber(this.#text, at));
    }
    const three = this.#text.slice(at, at + 3);
    if (THREE.has(three)) return this.#tokens.add(PUNCTUATION, at, at + 3);
    const length = TWO.has(three.slice(0, 2)) ? 2 : 1;
    return this.#tokens.add(PUNCTUATION, at, at + length);
  }
}

function isBlankOfLine(character: number): boolean {
  return character === 32 || character === 9 || character === 0xfeff || character === 13;
}

const THREE: ReadonlySet<string> = new Set(['<<=', '??=']);
const TWO: ReadonlySet<string> = new Set('=> == != <= >= && || ?? ++ -- += -= *= /= %= &= |= ^= << -> ..'.split(' '));
