import type { FoldedNumber } from './folded.ts';
import { gathersConstants } from './key-value.ts';
import type { Reading } from './reading.ts';
import { statusCode } from './status-codes.ts';

type NamePlace = Pick<Reading, 'blob' | 'unit' | 'vocabulary'>;

/** `TIER_RATES`, `CustomerTier.Gold`; in languages where a package is several files, also bare names. */
export function isConstantName(path: readonly string[], reading: NamePlace): boolean {
  const [first = ''] = path;
  const last = path.at(-1) ?? '';
  if (LIBRARY.has(first) || path.length > 4) return false;
  if (/^[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(last) || (path.length > 1 && isMember(first, last))) return true;
  return reading.vocabulary.hasPackageConstants && isPackageName(path, reading);
}

function isMember(first: string, last: string): boolean {
  return (/^[A-Z]/.test(first) && /^[A-Z]/.test(last)) || gathersConstants(first);
}

/** A file of a package reads the constants of its other files by their bare names, and of other packages by capitals. */
function isPackageName(path: readonly string[], reading: NamePlace): boolean {
  const [first = '', second] = path;
  if (second !== undefined)
    return path.length === 2 && first.length > 2 && /^[a-z]/.test(first) && /^[A-Z][a-z]/.test(second);
  return first.length > 1 && !LOCAL_NAMES.has(first) && reading.blob.callable(first, reading.unit.name) === null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What Go's functions call what they are given back, where the place of it was not seen, and what the language declares. */
const LOCAL_NAMES = set('iota err ctx ok append make len cap string any int float64 int64 byte error bool');

const LIBRARY = set(
  `Array Boolean Console Convert DateTime DateTimeOffset Encoding Environment Guid Infinity JSON Math NaN Number Object
  RegExp String StringComparison StringComparer System Symbol console math os process string sys time window document
  CultureInfo StandardCharsets StringSplitOptions ConfigureAwait CancellationToken Task`,
);

/** `BigDecimal.TEN`, `time.Minute`, `http.StatusNotFound`; null for names that no standard library has. */
export function libraryConstant(path: readonly string[], line: number): FoldedNumber | null {
  const written = path.join('.');
  const known = path.length > 1 ? KNOWN.get((path.at(-1) ?? '').toLowerCase()) : undefined;
  if (known !== undefined) return { kind: 'number', ...known, written, line, words: [] };
  const number = monthNumber(path) ?? statusCode(path);
  return number === null ? null : { kind: 'number', number, written, line, isSpan: false, words: [] };
}

/** `time.March`, `Month.MARCH`: the third, as other code counts it. */
function monthNumber(path: readonly string[]): number | null {
  const [holder = '', name = ''] = path.slice(-2);
  if (path.length < 2 || !/^(?:time|month|months|calendar)$/i.test(holder)) return null;
  const at = MONTHS.indexOf(name.toLowerCase());
  return at < 0 ? null : at + 1;
}

const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

const KNOWN: ReadonlyMap<string, { readonly number: number; readonly isSpan: boolean }> = new Map([
  ['zero', { number: 0, isSpan: false }],
  ['one', { number: 1, isSpan: false }],
  ['two', { number: 2, isSpan: false }],
  ['ten', { number: 10, isSpan: false }],
  ['millisecond', { number: 0.001, isSpan: true }],
  ['second', { number: 1, isSpan: true }],
  ['minute', { number: 60, isSpan: true }],
  ['hour', { number: 3600, isSpan: true }],
]);
