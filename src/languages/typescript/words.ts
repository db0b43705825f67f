import { CodeScanner, END, WORD } from './code-scanner.ts';
import { OpenUnits } from '../text/open-units.ts';
import type { Span } from '../text/span.ts';
import { UnitWords } from '../text/unit-words.ts';

/**
 * The distinct words of each unit's identifiers, in order of first use. An identifier belongs to the innermost unit
 * around it, as its decisions do. Taken from a scan and not from the tree: that reads types and `extends` clauses too,
 * which the lazy tree leaves out, and costs less than making an object for every identifier.
 */
export function collectWords(text: string, units: readonly Span[], hasMarkup: boolean): string[][] {
  const words = new UnitWords(units.length, KEYWORDS);
  const last = units.reduce((end, unit) => Math.max(end, unit.end), 0);
  const scanner = new CodeScanner(text, hasMarkup);
  const open = new OpenUnits(units);
  for (let kind = scanner.next(); kind !== END && scanner.start < last; kind = scanner.next()) {
    if (kind !== WORD) continue;
    const unit = open.innermostAt(scanner.start);
    if (unit >= 0) words.add(unit, text.slice(scanner.start, scanner.end));
  }
  return words.finish();
}

/** Reserved words, contextual keywords and the names of built-in types. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare
  default delete do else enum export extends false finally for from function get if implements import in infer instanceof
  interface is keyof let module namespace never new null number object of override private protected public readonly
  require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown
  var void while with yield`.split(/\s+/),
);
