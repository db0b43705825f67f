import { decodeText } from '../base/decode-text.ts';
import { baseNameOf } from '../base/paths.ts';
import { UsageError, type UsageProblem } from '../base/usage-error.ts';
import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { pathExclusion } from '../model/path-exclusion.ts';
import { pathRole } from '../model/path-role.ts';
import { rules } from '../rules/index.ts';
import { noIntent } from '../settings/no-intent.ts';
import { FAILURE_REASON } from './read-outcome.ts';
import type { FactTables } from './fact-tables.ts';
import type { Intent } from '../model/intent.ts';
import type { BlobContent, BlobReader, Snapshot, SnapshotFile } from '../model/snapshot.ts';
import type { ParsedSettings } from '../settings/parse-settings.ts';

const SETTINGS = 'paydown.yaml';
export const EXCEPTIONS = 'paydown.exceptions.yaml';

interface Reading {
  readonly table: FactTables['written'];
  /** See Intent. */
  readonly judgedOn: string | null;
}

/**
 * What the team wrote down in the snapshot itself, so that a commit is judged by its own words. Null where it wrote nothing;
 * what cannot be understood is the user's to mend, all of it told at once.
 */
export async function readIntent(
  { files, skippedPaths }: Snapshot,
  reader: BlobReader,
  { table, judgedOn }: Reading,
): Promise<Intent | null> {
  refuse(skippedPaths.filter(isWritten).map(unreadable));
  const written = files.filter(({ path }) => isWritten(path));
  if (written.length === 0) return null;
  const parsed: ParsedSettings[] = [];
  const missing: SnapshotFile[] = [];
  for (const file of written) {
    const known = table.get(writtenKey(file.path, file.blob));
    if (known === undefined) missing.push(file);
    else parsed.push({ path: file.path, intent: known, problems: [] });
  }
  parsed.push(...(await parse(missing, reader, table)));
  const { mergeSettings } = await import('../settings/merge-settings.ts');
  const { intent, problems } = mergeSettings(parsed, { ruleNames: rules.map(({ name }) => name), judgedOn });
  refuse(problems);
  return intent;
}

/** Ends the run where there is anything to mend. */
export function refuse(problems: readonly UsageProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  if (problems.length === 1) {
    throw new UsageError(`${first.path}:${first.line}:${first.column} ${first.message}`, first.remedy);
  }
  throw new UsageError(
    `${problems.length} mistakes in what the team wrote down`,
    'mend them and run it again; docs/settings.md shows how everything is written',
    problems,
  );
}

/** A link, an unfinished merge: without it everything would be judged as if nobody had said anything. */
export function unreadable(path: string): UsageProblem {
  const remedy = 'put the file itself there, finish a merge of it, or divide it';
  return {
    path,
    line: 1,
    column: 1,
    message: 'it is there and was not read: a link, an unfinished merge, or more than 2 MiB',
    remedy,
  };
}

/** The text of a file that people write; what is none ends the run. */
export function writtenText(path: string, content: BlobContent): string {
  const text = readText(path, content);
  if (typeof text === 'string') return text;
  refuse([text]);
  return '';
}

function readText(path: string, content: BlobContent): string | UsageProblem {
  const place = { path, line: 1, column: 1 };
  if ('failure' in content) {
    return { ...place, message: `it is ${FAILURE_REASON[content.failure]}`, remedy: 'make it a readable file' };
  }
  const decoded = decodeText(content.bytes);
  if (decoded !== null && !decoded.isLossy) return decoded.text;
  return { ...place, message: 'it is no text in UTF-8', remedy: 'save it as UTF-8' };
}

/** What others' code and the material of tests bring along says nothing of this. */
function isWritten(path: string): boolean {
  return isNamedSo(path) && pathExclusion(path) === null && !isTestMaterial(path);
}

function isNamedSo(path: string): boolean {
  if (!path.endsWith('.yaml')) return false;
  const name = baseNameOf(path);
  return name === SETTINGS || name === EXCEPTIONS;
}

function isTestMaterial(path: string): boolean {
  const role = pathRole(path);
  return role === 'fixture' || role === 'test';
}

/** Settings that are there and do not count. */
export function settingsOfTests({ files }: Snapshot): NotAnalysed[] {
  const found = files.filter(({ path }) => isNamedSo(path) && pathExclusion(path) === null && isTestMaterial(path));
  return groupNotAnalysed(
    found.map(({ path }) => ({
      what: 'settings',
      reason: 'they lie in a folder of tests, whose material they are',
      path,
    })),
  );
}

/** YAML and the schemas take longer to load than a warm run has: only what was never read is read by them. */
async function parse(
  files: readonly SnapshotFile[],
  reader: BlobReader,
  table: FactTables['written'],
): Promise<ParsedSettings[]> {
  if (files.length === 0) return [];
  const [{ parseSettings }, { parseExceptions }] = await Promise.all([
    import('../settings/parse-settings.ts'),
    import('../settings/parse-exceptions.ts'),
  ]);
  const parsed: ParsedSettings[] = [];
  await reader.read(files, ({ path }, content) => {
    const text = readText(path, content);
    if (typeof text !== 'string') {
      // Whether it has any say, the files above it tell.
      parsed.push({ path, intent: noIntent, problems: [text] });
      return;
    }
    const file = baseNameOf(path) === SETTINGS ? parseSettings(path, text) : parseExceptions(path, text);
    parsed.push(file);
    if (file.problems.length === 0 && 'blob' in content) table.add(writtenKey(path, content.blob), file.intent);
  });
  return parsed;
}

/** The same text means other files elsewhere. */
function writtenKey(path: string, blob: string): string {
  return `${blob} ${path.replaceAll(/[\t\n\r]/g, ' ')}`;
}
