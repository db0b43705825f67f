import type { ConstantFact } from '../../model/decision-facts.ts';
import type { ConstantOutline, UnitOutline } from './decision-outline.ts';
import { findTable } from './find-table.ts';
import { foldConstant } from './fold-constant.ts';
import { keepRows } from './keep-clauses.ts';
import { lastName } from './local-names.ts';
import { natureOfWords } from './nature.ts';
import { normaliseClauses } from './normalise-clauses.ts';
import { type BlobPlace, createReading } from './read-unit.ts';
import { type Reading, always, createFound } from './reading.ts';
import { noValue, valueOf } from './values.ts';

/** The named constants of a file: scalars with their value, tables with their rows. */
export function readConstants(constants: readonly ConstantOutline[], place: BlobPlace): readonly ConstantFact[] {
  return constants.slice(0, CONSTANT_LIMIT).flatMap((constant) => readConstant(constant, place) ?? []);
}

/** More constants in one file are generated, and no rule reads them by name. */
const CONSTANT_LIMIT = 5000;

function readConstant(constant: ConstantOutline, place: BlobPlace): ConstantFact | null {
  const { name, startLine, endLine } = constant;
  const found = createFound();
  const reading = createReading(standIn(constant), { ...place, found, isInlined: false });
  const folded = foldConstant(constant.value, reading);
  const nature = natureOfWords(place.words.plain(lastName(name)));
  if (folded !== null) {
    if (folded.kind === 'truth' || folded.kind === 'reference') return null;
    return { name, startLine, endLine, value: valueOf(folded, nature), clauses: [] };
  }
  readRows(constant, reading);
  const clauses = keepRows(normaliseClauses(found.clauses));
  return clauses.length === 0 ? null : { name, startLine, endLine, value: noValue, clauses };
}

/** Constants are read like a unit without a body, in which their names are found. */
function standIn({ name, startLine, endLine }: ConstantOutline): UnitOutline {
  return { name, kind: 'function', startLine, endLine, parameters: [], documentation: '', annotations: [], body: [] };
}

function readRows({ name, value }: ConstantOutline, reading: Reading): void {
  const table = findTable(value, reading);
  if (table === null) return;
  const own = reading.words.plain(lastName(name));
  const quantity = reading.words.meaningful(lastName(name));
  reading.read.value(
    { kind: 'table', entries: table.entries, line: table.line },
    { when: always, depth: 0, quantity, nature: natureOfWords(own), use: 'set' },
  );
}
