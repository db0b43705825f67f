import { displayCount } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { UsageError } from '../../base/usage-error.ts';
import { importRules } from '../../gate/import-rules.ts';
import { modelSnapshot, type SnapshotRequest } from '../../gate/model-snapshot.ts';
import { importedRecord, MOST_FUNCTIONS } from '../../settings/import/imported-record.ts';
import { draftRecord } from '../../sources/decisions/draft-record.ts';
import { writeRecord } from '../../sources/decisions/write-record.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { snapshotRequest, today } from '../snapshot-options.ts';
import type { Codebase } from '../../model/codebase.ts';
import type { FactKind } from '../../model/facts.ts';
import type { ImportedRules } from '../../settings/import/imported-rule.ts';
import type { CommandContext } from '../command-context.ts';
import type { ImportOptions } from '../import-command.ts';

const WANTED: ReadonlySet<FactKind> = new Set(['links']);

/** `paydown import`: says what came along and writes one record for each tool. Overwrites nothing. */
export async function importCommand({
  options,
  terminal,
}: CommandContext & { readonly options: ImportOptions }): Promise<ExitCode> {
  const request = snapshotRequest({ path: undefined, options, wanted: WANTED, terminal });
  const modelled = await modelSnapshot(request);
  const imported = await importRules(request, modelled, options.from);
  for (const each of imported) terminal.print(summaryOf(each));
  // One after the other: each record takes the next number.
  const written: string[] = [];
  for (const each of imported) {
    if (options.dryRun !== true && hasFunctions(each))
      written.push(write(each, { request, options, codebase: modelled.codebase, written }));
  }
  for (const path of written) terminal.print(`written: ${displayText(path)}\n`);
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

function hasFunctions({ rules }: ImportedRules): boolean {
  return rules.some(({ functions }) => functions.length > 0);
}

/** "N rules read, M exact, K weaker, J unsupported", and each that is not exact with its reason. */
function summaryOf({ tool, path, rules, remarks }: ImportedRules): string {
  const count = (verdict: string): number => rules.filter((rule) => rule.verdict === verdict).length;
  const lines = [
    `${tool}, ${path}: ${displayCount(rules.length, 'rule')} read, ${count('exact')} exact, ${count('weaker')} weaker, ${count('unsupported')} unsupported`,
    ...rules.map(
      ({ name, verdict, reason }) => `  ${verdict.padEnd(11)}  ${name}${reason === null ? '' : `: ${reason}`}`,
    ),
    ...remarks.map((remark) => `  note         ${remark}`),
  ];
  return [...lines.map(displayText), ''].join('\n');
}

interface Writing {
  readonly request: SnapshotRequest;
  readonly options: ImportOptions;
  readonly codebase: Codebase;
  readonly written: readonly string[];
}

function write(imported: ImportedRules, { request, options, codebase, written }: Writing): string {
  const title = `Imported from ${imported.tool}`;
  const records = codebase.intent?.records ?? [];
  const old = records.find((record) => record.title === title);
  if (old !== undefined) {
    throw new UsageError(
      `${old.at.path} holds rules of ${imported.tool} already`,
      'remove it first, or change it by hand',
    );
  }
  const size = imported.rules.reduce((sum, { functions }) => sum + functions.length, 0);
  if (size > MOST_FUNCTIONS) {
    throw new UsageError(
      `${size} functions are more than one record may hold`,
      'divide the rules, and import them in parts',
    );
  }
  const draft = draftRecord(records, {
    title,
    status: options.status,
    supersedes: null,
    date: today(),
    textOf: () => '',
  });
  const path = written.length === 0 ? draft.path : numberedAfter(draft.path, written.length);
  const text = importedRecord(imported, { title, status: options.status, date: today() });
  writeRecord(request.path, { path, text, edit: null });
  return path;
}

/** The number further on by so many records as were written in this run. */
function numberedAfter(path: string, steps: number): string {
  return path.replace(/(\d+)(?=-[^/]*$)/, (digits) => String(Number(digits) + steps).padStart(digits.length, '0'));
}
