import { connectRecords, type ReadRecord } from '../assembly/records/connect-records.ts';
import { decodeText } from '../base/decode-text.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { isRecordMarker, markedFolders, mayBeRecord } from '../sources/decisions/find-records.ts';
import type { FactTables } from './fact-tables.ts';
import { refuse } from './read-intent.ts';
import { FAILURE_REASON } from './read-outcome.ts';
import type { DecisionRecord, RecordFacts } from '../model/decision-record.ts';
import type { BlobReader, SnapshotFile } from '../model/snapshot.ts';

export interface ReadRecords {
  /** By path; fitness functions name parts as they are written. */
  readonly records: readonly DecisionRecord<string>[];
  readonly notAnalysed: readonly NotAnalysed[];
}

/** More are no decisions that anybody can know. */
const MOST_RECORDS = 2000;

/**
 * The decision records among the files of a snapshot, so that a commit is judged by its own. A record that carries fitness
 * functions which cannot be understood ends the run: a rule that nobody can read must not look kept.
 */
export async function readRecords(
  files: readonly SnapshotFile[],
  reader: BlobReader,
  table: FactTables['records'],
): Promise<ReadRecords> {
  const folders = await foldersOf(files, reader);
  const candidates = files.filter(({ path }) => mayBeRecord(path, folders));
  if (candidates.length === 0) return { records: [], notAnalysed: [] };
  const { facts, skipped } = await factsOf(candidates.slice(0, MOST_RECORDS), reader, table);
  const over = candidates.slice(MOST_RECORDS);
  skipped.push(...over.map(({ path }) => ({ ...RECORD, reason: `only the first ${MOST_RECORDS} are read`, path })));
  const read = candidates.flatMap(({ path }) => {
    const own = facts.get(path) ?? null;
    return own === null ? [] : [{ path, facts: own }];
  });
  return { records: connectRecords(await withFunctions(read)), notAnalysed: groupNotAnalysed(skipped) };
}

const RECORD = { what: 'decision record' } as const;

async function foldersOf(files: readonly SnapshotFile[], reader: BlobReader): Promise<string[]> {
  const markers = files.filter(({ path }) => isRecordMarker(path));
  const folders: string[] = [];
  await reader.read(markers, ({ path }, content) => {
    const text = 'bytes' in content ? decodeText(content.bytes) : null;
    if (text !== null) folders.push(...markedFolders(path, text.text));
  });
  return folders;
}

interface FoundFacts {
  readonly facts: ReadonlyMap<string, RecordFacts | null>;
  readonly skipped: { what: string; reason: string; path: string }[];
}

async function factsOf(
  files: readonly SnapshotFile[],
  reader: BlobReader,
  table: FactTables['records'],
): Promise<FoundFacts> {
  const facts = new Map<string, RecordFacts | null>();
  const missing = files.filter(({ path, blob }) => {
    const known = table.get(blob);
    if (known !== undefined) facts.set(path, known);
    return known === undefined;
  });
  const skipped: FoundFacts['skipped'] = [];
  if (missing.length === 0) return { facts, skipped };
  const { readRecord } = await import('../sources/decisions/read-record.ts');
  await reader.read(missing, ({ path }, content) => {
    const decoded = 'bytes' in content ? decodeText(content.bytes) : null;
    if (decoded === null || !('bytes' in content)) {
      const reason = 'failure' in content ? FAILURE_REASON[content.failure] : 'not readable as text';
      skipped.push({ ...RECORD, reason, path });
      return;
    }
    const own = readRecord(decoded.text);
    table.add(content.blob, own);
    facts.set(path, own);
  });
  return { facts, skipped };
}

/** Settings know the syntax; they are asked only where there is something to read. */
async function withFunctions(read: readonly Omit<ReadRecord, 'functions'>[]): Promise<ReadRecord[]> {
  if (read.every(({ facts }) => facts.functionsLine === null))
    return read.map((record) => ({ ...record, functions: [] }));
  const { readFitness } = await import('../settings/fitness.ts');
  const problems: UsageProblem[] = [];
  const found = read.map(({ path, facts }): ReadRecord => {
    const place = { path, column: 1, remedy: 'docs/decisions-that-bind.md shows how fitness functions are written' };
    if (facts.functionsLine === null) return { path, facts, functions: [] };
    if (facts.functions === null || facts.problems.some(({ line }) => isInFunctions(line, facts))) {
      problems.push(...facts.problems.slice(0, 1).map((problem) => ({ ...place, ...problem })));
      return { path, facts, functions: [] };
    }
    const { functions, problems: own } = readFitness(facts.functions);
    problems.push(...own.map((problem) => ({ ...place, ...problem })));
    return { path, facts, functions };
  });
  refuse(problems);
  return found;
}

/** Front matter stands before the title; what is wrong behind it has nothing to do with the functions. */
function isInFunctions(line: number, { functionsLine, titleLine }: RecordFacts): boolean {
  return functionsLine !== null && line >= functionsLine && line < titleLine;
}
