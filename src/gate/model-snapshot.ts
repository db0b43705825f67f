import { join } from 'node:path';
import type { Declaration } from '../assembly/components.ts';
import { connectServices } from '../assembly/connect-services.ts';
import { linkSources } from '../assembly/link-sources.ts';
import { linkedCodebase } from '../assembly/linked-codebase.ts';
import { examineStructure } from '../model/examine-structure.ts';
import { groupNotAnalysed } from '../model/not-analysed.ts';
import { openSource } from '../sources/open-source.ts';
import { type Declaring, declarationOf, requireHomes, unreadComponents, wishesOf } from './apply-intent.ts';
import { leftOutByLanguage, wiresOnlyFiles } from './analysed-languages.ts';
import { findFamilies } from './find-families.ts';
import { openFactTables, saveFactTables } from './fact-tables.ts';
import { readFacts } from './read-facts.ts';
import { readIntent, settingsOfTests } from './read-intent.ts';
import { type ReadRecords, readRecords } from './read-records.ts';
import { resolveRecords } from './resolve-records.ts';
import { type ReadLedger, readLedger } from './read-ledger.ts';
import { NO_PAST, type Past, readPast } from './read-past.ts';
import { changeSince } from './change-since.ts';
import { selectFiles } from './select-files.ts';
import type { ShareExtraction } from './extraction-share.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadFacts } from './read-facts.ts';
import type { Selection } from './select-files.ts';
import type { Codebase, Linkage } from '../model/codebase.ts';
import type { FactKind } from '../model/facts.ts';
import type { Intent } from '../model/intent.ts';
import type { LeftOutGroup } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Structure } from '../model/structure.ts';
import type { Wiring } from '../model/wire.ts';
import type { OpenSource, SourceRequest } from '../sources/open-source.ts';

export interface SnapshotRequest {
  readonly path: string;
  readonly at: SourceRequest['at'];
  readonly wanted: ReadonlySet<FactKind>;
  /** Folder for facts of this repository, outside the work tree; null keeps nothing. */
  readonly cache: string | null;
  /** Somebody who takes a part of a cold run's reading; null reads all of it here. */
  readonly share: ShareExtraction | null;
  /** True where components, layers and homes that the team declared are to be left aside: what is there shows by itself. */
  readonly asFound?: boolean;
  /** The day, as 2027-03-31, by which exceptions run out; without it none has. */
  readonly today?: string;
  /** Whether findings are wanted: only then are ledger and earlier settings looked at. */
  readonly isJudged?: true;
  /** Milliseconds since some fixed moment; the only clock of the pipeline. */
  readonly clock: () => number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ModelledSnapshot {
  readonly snapshot: Snapshot;
  readonly codebase: Codebase;
  /** What the team wrote, also where the model is as found. Its records lie in the intent of the codebase. */
  readonly written: Intent | null;
  /** Worked out when first asked for: not every command prints some of it. */
  readonly structure: Structure;
  /** The accepted debt; null where there is none. */
  readonly ledger: ReadLedger | null;
  /** Parallel to `codebase.files`; null unless `wanted` has words. */
  readonly words: readonly (readonly (readonly string[])[])[] | null;
  /** Source files that were not read. */
  readonly skippedPaths: ReadonlySet<string>;
  /** By key of a language, what of it was not read. */
  readonly leftOut: ReadonlyMap<string, readonly LeftOutGroup[]>;
  /** Milliseconds by stage, rounded, of the stages so far. */
  readonly timing: Readonly<Record<string, number>>;
  /** Writes new facts to the cache; returns what went wrong with it, in words. Called last, so that nobody waits for it. */
  saveFacts(): string[];
}

/** Source → facts → model → structure: the part of the pipeline that every command shares. */
export async function modelSnapshot(request: SnapshotRequest): Promise<ModelledSnapshot> {
  const stopwatch = startStopwatch(request.clock);
  const problems: string[] = [];
  const opening = openSource({
    path: request.path,
    at: request.at,
    statCacheFile: request.cache === null ? null : join(request.cache, 'stat.json'),
  });
  // Loaded while git lists the files: neither waits for the other.
  const tables = openFactTables({ folder: request.cache, wanted: request.wanted, moment: request.at.kind });
  const source = await opening;
  stopwatch.lap('list');
  const read = await readAndClose(source, { request, tables, problems });
  const { selection, facts } = read;
  stopwatch.lap('read');
  const assembled = assemble(source.snapshot, read, tables);
  await requireHomes(read.intent, assembled.components, pathsOf(source.snapshot));
  const codebase = {
    ...assembled,
    intent: await resolveRecords(read.records.records, assembled),
    ...changeSince(read.past, read),
  };
  stopwatch.lap('assemble');
  let structure: Structure | null = null;
  return {
    snapshot: source.snapshot,
    codebase,
    written: read.written,
    get structure() {
      structure ??= stopwatch.time('examine', () => examineStructure(codebase));
      return structure;
    },
    ledger: read.ledger,
    words: tables.words ? facts.sources.map((file) => file.words) : null,
    skippedPaths: new Set([...selection.skipped, ...facts.skipped].map(({ path }) => path)),
    leftOut: leftOutByLanguage([...selection.skipped, ...facts.skipped, ...wiresOnlyFiles(codebase)]),
    timing: stopwatch.laps,
    saveFacts: () => [...new Set([...problems, ...saveFactTables(tables)])],
  };
}

interface Reading {
  readonly request: SnapshotRequest;
  readonly tables: FactTables;
  readonly problems: string[];
}

interface ReadSnapshot {
  /** As it stands in the files. */
  readonly written: Intent | null;
  /** As the model takes it. */
  readonly intent: Intent | null;
  readonly records: ReadRecords;
  readonly ledger: ReadLedger | null;
  readonly past: Past;
  readonly selection: Selection;
  readonly facts: ReadFacts;
  /** Null also where what is remembered of the linkage has it. */
  readonly declaration: Declaration | null;
}

async function readAndClose(source: OpenSource, { request, tables, problems }: Reading): Promise<ReadSnapshot> {
  try {
    const written = await readIntent(source.snapshot, source.reader, {
      table: tables.written,
      judgedOn: request.today ?? null,
    });
    const intent = written && request.asFound ? { ...written, components: [], layers: [], capabilities: [] } : written;
    const ledger = request.isJudged ? await readLedger(source) : null;
    const wishes = await wishesOf(intent, source.snapshot.files);
    const selection = selectFiles(source.snapshot.files, wishes);
    const heard = source.snapshot.files.filter(({ path }) => !wishes.ignored.has(path));
    const records = await readRecords(heard, source.reader, tables.records);
    const past = request.isJudged
      ? await readPast(source, { path: request.path, tables, judgedOn: request.today ?? null })
      : NO_PAST;
    const facts = await readFacts({
      snapshot: source.snapshot,
      selection,
      intent,
      reader: source.reader,
      tables,
      share: request.share,
      problems,
      onProgress: request.onProgress,
    });
    const closingProblem = await source.close();
    if (closingProblem !== null) problems.push(closingProblem);
    const declaration =
      facts.remembered === null ? await declarationOf(declaring(source.snapshot, intent, facts)) : null;
    return { written, intent, records, ledger, past, selection, facts, declaration };
  } catch (error) {
    await source.close();
    throw error;
  }
}

function pathsOf(snapshot: Snapshot): string[] {
  return snapshot.files.map((file) => file.path);
}

function declaring(snapshot: Snapshot, intent: Intent | null, { sources }: ReadFacts): Declaring {
  return { intent, snapshotPaths: pathsOf(snapshot), sourcePaths: sources.map(({ path }) => path) };
}

function assemble(
  snapshot: Snapshot,
  { intent, records, past, selection, facts, declaration }: ReadSnapshot,
  tables: FactTables,
): Codebase {
  const skipped = [...selection.skipped, ...facts.skipped];
  const snapshotPaths = pathsOf(snapshot);
  const linkage = linkSources({
    snapshotPaths,
    sources: facts.sources,
    leftOutPaths: new Set([...snapshot.skippedPaths, ...skipped.map((file) => file.path)]),
    manifests: facts.manifests,
    remembered: facts.remembered,
    declaration,
  });
  const wiring = wiringOf(facts, snapshotPaths, linkage);
  if (facts.news !== null) tables.linkage.remember({ ...facts.news, linkage, wiring });
  return linkedCodebase({
    sources: facts.sources,
    notAnalysed: [
      ...snapshot.notAnalysed,
      ...groupNotAnalysed(skipped),
      ...unreadComponents(intent, linkage.components),
      ...settingsOfTests(snapshot),
      ...records.notAnalysed,
      ...past.notAnalysed,
    ],
    linkage,
    wiring: tables.wires && wiring,
    found: findFamilies(facts, linkage, tables),
    intent,
  });
}

function wiringOf(
  { wiring, manifests }: ReadFacts,
  snapshotPaths: readonly string[],
  { components }: Linkage,
): Wiring | null {
  if (wiring === null || 'wires' in wiring) return wiring;
  return connectServices({ snapshotPaths, sources: wiring, manifests, components });
}

interface Stopwatch {
  readonly laps: Record<string, number>;
  /** Since the lap before. */
  lap(stage: string): void;
  time<Result>(stage: string, work: () => Result): Result;
}

function startStopwatch(clock: () => number): Stopwatch {
  let last = clock();
  const laps: Record<string, number> = {};
  return {
    laps,
    lap(stage) {
      const now = clock();
      laps[stage] = Math.round(now - last);
      last = now;
    },
    time(stage, work) {
      const before = clock();
      const result = work();
      laps[stage] = Math.round(clock() - before);
      return result;
    },
  };
}
