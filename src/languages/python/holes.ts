import { closes, endOfText, type Quotes } from './literals.ts';
import { OPERATOR, TEXT, TEXT_END } from './token-kinds.ts';
import type { TokenColumns } from '../text/token-columns.ts';

const COLON = 58;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** A place inside a string with holes: its text, a hole, or the format specification at the end of a hole. */
interface Place {
  readonly kind: 'text' | 'hole' | 'specification';
  readonly quotes: Quotes;
  /** Open brackets at this place, the brace of a hole included. */
  readonly depth: number;
}

/** Where the reader is, so that the text of strings with holes and the code in the holes are told apart (PEP 701). */
export class Holes {
  readonly #text: string;
  readonly #tokens: TokenColumns;
  readonly #places: Place[] = [];

  constructor(text: string, tokens: TokenColumns) {
    this.#text = text;
    this.#tokens = tokens;
  }

  get isInText(): boolean {
    const kind = this.#places.at(-1)?.kind;
    return kind === 'text' || kind === 'specification';
  }

  open(quotes: Quotes, depth: number): void {
    this.#places.push({ kind: 'text', quotes, depth });
  }

  /** A colon straight in a hole begins its format specification: `{total:.2f}`. */
  beginsSpecification(code: number, depth: number): boolean {
    const place = this.#places.at(-1);
    if (code !== COLON || place?.kind !== 'hole' || place.depth !== depth) return false;
    this.#places.push({ ...place, kind: 'specification' });
    return true;
  }

  /** A closing bracket was met: the hole ends where the bracket is its own. */
  leave(depth: number): void {
    const place = this.#places.at(-1);
    if (place?.kind === 'hole' && place.depth >= depth) this.#places.pop();
  }

  /** Reads text up to and with what ends it: a brace, the quotes or, in a string nobody closed, the line. */
  readText(from: number, depth: number): { at: number; depth: number } {
    const place = this.#places.at(-1);
    if (!place) return { at: from, depth };
    const { quotes } = place;
    const end = endOfText(this.#text, from, { quotes, isSpecification: place.kind === 'specification' });
    if (end > from) this.#tokens.add(TEXT, from, end);
    const code = this.#text.charCodeAt(end);
    if (code === OPEN_BRACE) return this.#openHole(end, place);
    if (code === CLOSE_BRACE) return this.#closeBrace(end, place);
    return this.#closeString(end, quotes);
  }

  #openHole(at: number, { quotes, depth }: Place): { at: number; depth: number } {
    this.#tokens.add(OPERATOR, at, at + 1);
    this.#places.push({ kind: 'hole', quotes, depth: depth + 1 });
    return { at: at + 1, depth: depth + 1 };
  }

  /** Ends a specification and with it its hole; in text a single one is a mistake that changes nothing. */
  #closeBrace(at: number, place: Place): { at: number; depth: number } {
    this.#tokens.add(OPERATOR, at, at + 1);
    if (place.kind === 'text') return { at: at + 1, depth: place.depth };
    this.#places.length -= 2;
    return { at: at + 1, depth: place.depth - 1 };
  }

  #closeString(at: number, quotes: Quotes): { at: number; depth: number } {
    const width = closes(this.#text, at, quotes) ? (quotes.isTriple ? 3 : 1) : 0;
    if (width > 0) this.#tokens.add(TEXT_END, at, at + width);
    let place = this.#places.pop();
    while (place && place.kind !== 'text') place = this.#places.pop();
    return { at: at + width, depth: place?.depth ?? 0 };
  }
}
