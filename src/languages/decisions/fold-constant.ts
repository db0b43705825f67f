import { isConstantName, libraryConstant } from './constant-names.ts';
import type { ConstantOutline, Expression } from './decision-outline.ts';
import { bareNameOf } from './expression-names.ts';
import { findTable } from './find-table.ts';
import { foldArithmetic } from './fold-arithmetic.ts';
import { foldCall } from './fold-call.ts';
import { foldLength } from './fold-length.ts';
import type { Folded, FoldedNumber, FoldedText } from './folded.ts';
import { secondsOf } from './nature.ts';
import type { Reading } from './reading.ts';

/** The constant that an expression stands for, null where it depends on anything. Follows names of the unit and the file. */
export function foldConstant(expression: Expression, reading: Reading, depth = 0): Folded | null {
  if (depth > FOLD_DEPTH) return null;
  const fold = (inner: Expression): Folded | null => foldConstant(inner, reading, depth + 1);
  switch (expression.kind) {
    case 'name':
      return foldName(expression, reading, fold);
    case 'operation':
      return foldArithmetic(expression, fold);
    case 'call':
      return foldCall(expression, fold) ?? foldLength(expression, reading);
    case 'lookup':
      return foldRow(expression, reading, fold);
    default:
      return expression.kind === 'other' ? foldWrapped(expression.parts, fold) : literalOf(expression);
  }
}

function literalOf(expression: Expression): Folded | null {
  switch (expression.kind) {
    case 'number':
      return numberOf(expression);
    case 'text':
      return textOf(expression);
    case 'constant':
      return { kind: 'truth', truth: expression.value, line: expression.line };
    default:
      return null;
  }
}

const FOLD_DEPTH = 24;

type Name = Expression & { kind: 'name' };
type Fold = (expression: Expression) => Folded | null;

function numberOf({ value, written, line }: Expression & { kind: 'number' }): FoldedNumber {
  return { kind: 'number', number: value, written, line, isSpan: false, words: [] };
}

function textOf({ text, parts, isPattern, line }: Expression & { kind: 'text' }): FoldedText | null {
  return parts.length > 0 ? null : { kind: isPattern ? 'pattern' : 'text', text, written: `'${text}'`, line };
}

/** `BASE_LIMIT["standard"]` is one row of a table in sight. */
function foldRow({ table, key }: Expression & { kind: 'lookup' }, reading: Reading, fold: Fold): Folded | null {
  const name = key.kind === 'text' || key.kind === 'name' ? fold(key) : null;
  if (name?.kind !== 'text') return null;
  const rows = findTable(table, reading)?.entries ?? [];
  const row = rows.find((entry) => entry.key?.kind === 'text' && entry.key.text === name.text);
  return row === undefined ? null : fold(row.value);
}

/** What is wrapped in syntax that says nothing is still the text that it is. */
function foldWrapped(parts: readonly Expression[], fold: Fold): Folded | null {
  const [only] = parts;
  const folded = only !== undefined && parts.length === 1 ? fold(only) : null;
  return folded?.kind === 'text' ? folded : null;
}

/** Each name is followed once: constants that add up constants that add up constants would take for ever. */
function foldName(name: Name, reading: Reading, fold: Fold): Folded | null {
  const written = name.path.join('.');
  const known = reading.folded.get(written);
  if (known !== undefined) return known === null ? null : { ...known, line: name.line };
  reading.folded.set(written, null);
  const folded = followName(name, reading, fold);
  reading.folded.set(written, folded);
  return folded;
}

function followName(name: Name, reading: Reading, fold: Fold): Folded | null {
  const length = foldLength(name, reading);
  if (length !== null) return length;
  if (reading.locals.has(name.path[0] ?? '')) {
    const initial = reading.locals.initialiser(bareNameOf(name));
    return initial === null || isBareCall(initial) ? null : renamed(fold(initial), name, reading);
  }
  const declared = reading.blob.constant(name.path, reading.unit.name);
  return declared === null ? foldForeign(name, reading) : foldDeclared(name, declared, { reading, fold });
}

interface FoldPlace {
  readonly reading: Reading;
  readonly fold: Fold;
}

function foldDeclared(name: Name, declared: ConstantOutline, { reading, fold }: FoldPlace): Folded | null {
  const folded = renamed(fold(declared.value), name, reading);
  const isMember = declared.name.includes('.') && isEnumeration(declared.value);
  return isMember && folded?.kind !== 'text' ? textOfMember(name) : folded;
}

/** `now()` and `newId()` give another value each time. */
function isBareCall(initial: Expression): boolean {
  return initial.kind === 'call' && initial.receiver === null && initial.arguments.length === 0;
}

/** Members of enumerations are ordinals, `iota`, or nothing: their names are what is meant. */
function isEnumeration(value: Expression): boolean {
  if (value.kind === 'other') return true;
  if (value.kind === 'name') return value.path.at(-1) === 'iota';
  return value.kind === 'call' && /^(?:auto|enum)$/.test(value.name);
}

function textOfMember({ path, line }: Name): FoldedText {
  return { kind: 'text', text: path.at(-1) ?? '', written: path.join('.'), line };
}

function renamed(folded: Folded | null, name: Name, reading: Reading): Folded | null {
  if (folded === null || folded.kind === 'truth') return folded;
  const place = { written: name.path.join('.'), line: name.line };
  if (folded.kind !== 'number') return { ...folded, ...place };
  const words = name.path.flatMap((part) => reading.words.plain(part));
  const unit = folded.isSpan ? 0 : unitNamed(reading.words.plain(name.path.at(-1) ?? ''), folded.number);
  if (unit > 0) return { ...folded, ...place, number: unit, isSpan: true };
  return { ...folded, ...place, words: [...words, ...folded.words] };
}

/** `HOUR = 3_600_000` and `HOUR = 3600` are units to count with: so many seconds, whatever they are written in. */
function unitNamed(words: readonly string[], number: number): number {
  if (!words.every((word) => secondsOf(word) > 0 || COUNTING.has(word))) return 0;
  const units = words.filter((word) => word !== 'ms').map(secondsOf);
  return units.find((unit) => unit > 1 && (number === unit || number === unit * 1000)) ?? 0;
}

/** `TOLERATED_MINUTES = 60` are sixty minutes, `SECONDS_PER_MINUTE = 60` is a unit. */
const COUNTING: ReadonlySet<string> = new Set(['per', 'in', 'one', 'a', 'of', 'millis', 'length']);

function foldForeign({ path, line }: Name, reading: Reading): Folded | null {
  const known = libraryConstant(path, line);
  if (known !== null) return known;
  return isConstantName(path, reading) ? { kind: 'reference', path, written: path.join('.'), line } : null;
}
