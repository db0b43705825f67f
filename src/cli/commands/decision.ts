import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayCount } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { decisionFindings, decisionsResult } from '../../gate/list-decisions.ts';
import { modelSnapshot } from '../../gate/model-snapshot.ts';
import { draftRecord } from '../../sources/decisions/draft-record.ts';
import { mayBeRecord } from '../../sources/decisions/find-records.ts';
import { writeRecord } from '../../sources/decisions/write-record.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest, today } from '../snapshot-options.ts';
import type { FactKind } from '../../model/facts.ts';
import type { CommandContext } from '../command-context.ts';
import type { DecisionListOptions, DecisionNewOptions } from '../decision-commands.ts';
import type { ExitCode } from '../exit-code.ts';

const WANTED: ReadonlySet<FactKind> = new Set(['links']);

type With<Options> = CommandContext & { readonly options: Options };

/** `paydown decision list`. */
export async function listDecisionsCommand({ options, terminal }: With<DecisionListOptions>): Promise<ExitCode> {
  const modelled = await modelSnapshot(snapshotRequest({ path: undefined, options, wanted: WANTED, terminal }));
  const result = decisionsResult(modelled);
  if (options.format === 'json') {
    const { decisionsJson } = await import('../../reports/lists/decisions-json.ts');
    terminal.print(decisionsJson(result));
  } else {
    const { decisionsText } = await import('../../reports/lists/decisions-text.ts');
    terminal.print(decisionsText(result, { colour: terminal.hasColour, all: true }));
  }
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

/** `paydown decision check`: exit 1 where a record is broken, contradicts another or looks at nothing. */
export async function checkDecisionsCommand({ options, terminal }: With<DecisionListOptions>): Promise<ExitCode> {
  const modelled = await modelSnapshot(snapshotRequest({ path: undefined, options, wanted: WANTED, terminal }));
  const result = decisionsResult(modelled);
  const findings = decisionFindings(modelled);
  const unread = modelled.snapshot.skippedPaths.filter((path) => mayBeRecord(path, []));
  if (options.format === 'json') {
    const { decisionsJson } = await import('../../reports/lists/decisions-json.ts');
    const own = findings.map(({ where, title }) => ({
      path: where[0]!.path,
      line: where[0]!.startLine,
      message: title,
    }));
    const decisions = result.decisions.map((decision) => {
      const added = own.filter(({ path }) => path === decision.path).map(({ line, message }) => ({ line, message }));
      return { ...decision, problems: [...decision.problems, ...added] };
    });
    terminal.print(decisionsJson({ ...result, decisions }));
  } else {
    const lines = [
      ...result.decisions.flatMap(({ path, problems }) =>
        problems.map(({ line, message }) => `${path}:${line} ${message}`),
      ),
      ...findings.map(({ where, title }) => `${where[0]!.path}:${where[0]!.startLine} ${title}`),
      ...unread.map((path) => `${path}:1 it was not read: a link, an unfinished merge, or too long`),
    ];
    const silence = result.decisions.length === 0 ? 'nothing to check' : 'nothing wrong';
    const verdict = lines.length === 0 ? silence : displayCount(lines.length, 'problem');
    const scope = displayCount(result.decisions.length, 'decision record');
    terminal.print([...lines.map(displayText), `${scope} read: ${verdict}`, ''].join('\n'));
  }
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  const isBroken = findings.length + unread.length > 0 || result.decisions.some(({ problems }) => problems.length > 0);
  return isBroken ? exitCode.gateFailed : exitCode.passed;
}

/** `paydown decision new`: writes one file, and with `--supersedes` the status line of another. Never overwrites. */
export async function newDecisionCommand({ options, terminal }: With<DecisionNewOptions>): Promise<ExitCode> {
  const request = snapshotRequest({ path: undefined, options, wanted: WANTED, terminal });
  const { codebase } = await modelSnapshot(request);
  const draft = draftRecord(codebase.intent?.records ?? [], {
    ...options,
    supersedes: options.supersedes ?? null,
    date: today(),
    textOf: (path) => readFileSync(join(request.path, path), 'utf8'),
  });
  writeRecord(request.path, draft);
  terminal.print(`${displayText(draft.path)}\n`);
  if (options.supersedes !== undefined && draft.edit === null) {
    terminal.log(
      `paydown: decision ${displayText(options.supersedes)} binds until this one is accepted; then write "superseded by" into its status`,
    );
  }
  if (draft.edit !== null) terminal.log(`paydown: ${displayText(draft.edit.path)} is now superseded`);
  return exitCode.passed;
}
