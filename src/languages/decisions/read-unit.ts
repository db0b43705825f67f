import { compareText } from '../../base/ordering.ts';
import type { Clause, DecisionUnit } from '../../model/decision-facts.ts';
import type { BlobNames } from './blob-names.ts';
import { boundsOf } from './bounds-of.ts';
import { collectWords } from './collect-words.ts';
import type { Expression, UnitOutline } from './decision-outline.ts';
import { externalCalls, ownCalls } from './external-calls.ts';
import { findTable } from './find-table.ts';
import { isWorthKeeping, keepClauses } from './keep-clauses.ts';
import { gatherLocals, lastName } from './local-names.ts';
import { natureOfWords } from './nature.ts';
import { normaliseClauses } from './normalise-clauses.ts';
import { emitRounding } from './read-rounding.ts';
import { readStatements } from './read-statements.ts';
import { readTests } from './read-tests.ts';
import { readValue } from './read-value.ts';
import { type Alternatives, type Found, type Reading, type Sink, type Target, always, createFound } from './reading.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';
import type { WordReader } from './word-reader.ts';

export interface BlobPlace {
  readonly blob: BlobNames;
  readonly words: WordReader;
  readonly vocabulary: LanguageVocabulary;
}

export interface ReadUnit {
  readonly unit: DecisionUnit;
  /** Tables of the file whose rows are among its clauses. */
  readonly tables: readonly string[];
}

/** One callable or query as a decision table, with words where it is worth keeping. */
export function readUnit(unit: UnitOutline, place: BlobPlace): ReadUnit {
  const found = createFound();
  const reading = createReading(unit, { ...place, found, isInlined: false });
  reading.read.statements(unit.body, { when: always, depth: 0, result: resultOf(reading) });
  readMentionedTables(reading);
  const clauses = keepClauses(normaliseClauses(found.clauses));
  const isKept = isWorthKeeping({ clauses });
  return {
    tables: [...found.tables],
    unit: {
      name: unit.name,
      kind: unit.kind,
      startLine: unit.startLine,
      endLine: unit.endLine,
      words: isKept ? collectWords(unit, clauses, place) : [],
      clauses,
      references: referencesIn(clauses),
      calls: isKept ? externalCalls(unit, place.blob) : [],
      inlined: [...found.inlined].sort(compareText),
      callees: isKept ? ownCalls(unit, place.blob) : [],
      isUnderstood: found.isUnderstood,
    },
  };
}

function referencesIn(clauses: readonly Clause[]): readonly string[] {
  const values = clauses.flatMap(({ tests, effect }) => [...tests.map(({ value }) => value), effect.value]);
  const paths = values.flatMap((value) => (value.kind === 'reference' ? [value.path.join('.')] : []));
  return [...new Set(paths)].sort(compareText);
}

export function createReading(unit: UnitOutline, place: ReadingPlace): Reading {
  const reading: Reading = {
    ...place,
    unit,
    folded: new Map(),
    locals: gatherLocals({ unit, ...place }),
    read: {
      statements: (statements, where) => readStatements(statements, where, reading),
      value: (expression, sink) => readValue(expression, sink, reading),
      tests: (expression, isNegated) => readTests(expression, isNegated, reading),
      bounds: (expression) => boundsOf(expression, reading),
      rounded: (rounding, sink) => emitRounding(rounding, sink, reading),
      predicate: (helper, isNegated) => readPredicate(helper, isNegated, place),
      helper: (helper, sink) => readHelper(helper, sink, place),
    },
  };
  return reading;
}

interface ReadingPlace extends BlobPlace {
  readonly found: Found;
  readonly isInlined: boolean;
}

function readHelper(helper: UnitOutline, sink: Sink, place: ReadingPlace): void {
  place.found.inlined.add(helper.name);
  const inner = createReading(helper, { ...place, isInlined: true });
  const own = resultOf(inner);
  const quantity = sink.quantity.length > 0 ? sink.quantity : own.quantity;
  const nature = sink.nature.kind === 'unknown' ? own.nature : sink.nature;
  inner.read.statements(helper.body, {
    when: sink.when,
    depth: sink.depth,
    result: { quantity, nature, use: sink.use },
  });
}

function readPredicate(helper: UnitOutline, isNegated: boolean, place: ReadingPlace): Alternatives | null {
  const [only] = helper.body;
  if (helper.body.length !== 1 || only?.kind !== 'return' || only.value === null) return null;
  const isCondition = only.value.kind === 'operation' || only.value.kind === 'call';
  if (!isCondition) return null;
  place.found.inlined.add(helper.name);
  return createReading(helper, { ...place, isInlined: true }).read.tests(only.value, isNegated);
}

/** What a unit gives back is called like the unit. */
function resultOf({ unit, words, locals }: Reading): Target {
  return { quantity: words.meaningful(lastName(unit.name)), nature: locals.natureOfResult(), use: 'set' };
}

/** Tables that are gone through or passed on in a way that was not followed still say what the unit knows. */
function readMentionedTables(reading: Reading): void {
  if (!reading.blob.hasConstants) return;
  const seen = new Set<string>();
  for (const name of reading.locals.names) {
    const written = name.path.join('.');
    if (seen.size > TABLE_LIMIT || seen.has(written) || reading.locals.has(name.path[0] ?? '')) continue;
    seen.add(written);
    readMentioned(name, reading);
  }
}

function readMentioned(name: Expression & { kind: 'name' }, reading: Reading): void {
  if (reading.blob.constant(name.path, reading.unit.name) === null) return;
  const table = findTable(name, reading);
  if (table === null || reading.found.tables.has(table.name)) return;
  reading.found.tables.add(table.name);
  const quantity = reading.words.meaningful(table.name);
  const nature = natureOfWords(reading.words.plain(table.name));
  reading.read.value(
    { kind: 'table', entries: table.entries, line: table.line },
    { when: always, depth: 0, quantity, nature, use: 'set' },
  );
}

/** More tables in one unit are generated. */
const TABLE_LIMIT = 2000;
