import { CodeScanner, END, WORD } from './code-scanner.ts';
import type { Span } from '../text/span.ts';

/**
 * The distinct words of each unit's identifiers, in order of first use. An identifier belongs to the innermost unit
 * around it, as its decisions do. Taken from a scan and not from the tree: that reads types and `extends` clauses too,
 * which the lazy tree leaves out, and costs less than making an object for every identifier.
 */
export function collectWords(text: string, units: readonly Span[], hasMarkup: boolean): string[][] {
  const words: Set<string>[] = units.map(() => new Set());
  const last = units.reduce((end, unit) => Math.max(end, unit.end), 0);
  const splits = new Map<string, readonly string[]>();
  const scanner = new CodeScanner(text, hasMarkup);
  const open = new OpenUnits(units);
  for (let kind = scanner.next(); kind !== END && scanner.start < last; kind = scanner.next()) {
    if (kind !== WORD) continue;
    const unit = words[open.innermostAt(scanner.start)];
    if (unit === undefined) continue;
    const identifier = text.slice(scanner.start, scanner.end);
    const parts = splits.get(identifier) ?? splitIdentifier(identifier);
    splits.set(identifier, parts);
    for (const part of parts) unit.add(part);
  }
  return words.map((set) => [...set]);
}

/** `HTTPServer2Url_total` → http, server, url, total. Keywords and single letters say nothing. */
export function splitIdentifier(identifier: string): string[] {
  if (KEYWORDS.has(identifier)) return [];
  const parts = identifier.match(isAscii(identifier) ? ASCII_PART : ANY_PART) ?? [];
  return parts.filter((part) => part.length > 1).map((part) => part.toLowerCase());
}

const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const ANY_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;

function isAscii(identifier: string): boolean {
  return /^[\w$\\]*$/.test(identifier);
}

/** Reserved words, contextual keywords and the names of built-in types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare
  default delete do else enum export extends false finally for from function get if implements import in infer instanceof
  interface is keyof let module namespace never new null number object of override private protected public readonly
  require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown
  var void while with yield`.split(/\s+/),
);

/** Follows a walk forward through the text; `units` begin in rising order, inner ones after outer ones. */
class OpenUnits {
  readonly #units: readonly Span[];
  readonly #open: number[] = [];
  #next = 0;

  constructor(units: readonly Span[]) {
    this.#units = units;
  }

  /** Index of the innermost unit around an offset, -1 for none. Offsets must not fall. */
  innermostAt(offset: number): number {
    for (let unit = this.#units[this.#next]; unit !== undefined && unit.start <= offset; ) {
      this.#open.push(this.#next);
      this.#next += 1;
      unit = this.#units[this.#next];
    }
    while (this.#open.length > 0 && (this.#units[this.#open.at(-1) ?? 0]?.end ?? 0) <= offset) this.#open.pop();
    return this.#open.at(-1) ?? -1;
  }
}
