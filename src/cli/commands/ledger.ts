import { displayCount, displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { globProblem } from '../../base/glob.ts';
import { nearestWord } from '../../base/nearest-word.ts';
import { UsageError } from '../../base/usage-error.ts';
import { acceptIntoLedger, type ChangedLedger, pruneLedger } from '../../gate/change-ledger.ts';
import { ledgerResult } from '../../gate/list-debt.ts';
import { LEDGER } from '../../gate/read-ledger.ts';
import { scan } from '../../gate/scan.ts';
import { rules } from '../../rules/index.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { snapshotRequest, today } from '../snapshot-options.ts';
import { readWrittenFile, replaceWrittenFile } from '../written-file.ts';
import type { ScanOutcome } from '../../gate/scan.ts';
import type { SnapshotRequest } from '../../gate/model-snapshot.ts';
import type { FactKind } from '../../model/facts.ts';
import type { CommandContext } from '../command-context.ts';
import type { DebtListOptions, DebtOptions, LedgerAcceptOptions } from '../debt-commands.ts';

interface Arguments<Options extends DebtOptions> extends CommandContext {
  readonly options: Options;
}

/** All that any rule asks for: what is not looked at would seem to be paid. */
export const ALL_RULES: ReadonlySet<FactKind> = new Set(['links', 'wires', 'decisions', 'copies', 'units']);

/** `paydown ledger accept`: the findings of now become accepted debt. */
export async function acceptDebtCommand({ options, terminal }: Arguments<LedgerAcceptOptions>): Promise<ExitCode> {
  requireRules(options.rule);
  requireGlobs(options.path);
  const { request, outcome } = await scanned({ options, terminal });
  const ledger = acceptIntoLedger({
    text: readWrittenFile(request.path, LEDGER),
    findings: outcome.result.findings,
    paid: outcome.paid,
    rules: options.rule,
    paths: options.path,
    today: today(),
  });
  return finish(request, ledger, terminal);
}

/** `paydown ledger prune`: what is paid leaves. */
export async function pruneDebtCommand({ options, terminal }: Arguments<DebtOptions>): Promise<ExitCode> {
  const { request, outcome } = await scanned({ options, terminal });
  const text = readWrittenFile(request.path, LEDGER);
  return finish(request, pruneLedger({ text, findings: outcome.result.findings, paid: outcome.paid }), terminal);
}

/** `paydown ledger list`: every entry and whether its finding is still there. */
export async function listDebtCommand({ options, terminal }: Arguments<DebtListOptions>): Promise<ExitCode> {
  const { outcome } = await scanned({ options, terminal });
  const result = ledgerResult(outcome);
  if (options.format === 'json') {
    const { debtJson } = await import('../../reports/lists/debt-json.ts');
    terminal.print(debtJson(result));
    return exitCode.passed;
  }
  const { entries, growth } = result;
  for (const { rule, path, title, since, isPaid, fingerprint } of entries) {
    const state = isPaid ? 'paid' : 'open';
    terminal.print(`${state}  ${since}  ${rule}  ${displayText(path)}  ${displayText(title)}  [${fingerprint}]\n`);
  }
  const count = outcome.result.acceptance.ledger.paid;
  const change = growth === null ? '' : `, +${growth.added} −${growth.removed} since the last commit`;
  terminal.print(`${displayCount(entries.length, 'finding')} in the ledger, ${displayNumber(count)} paid${change}\n`);
  return exitCode.passed;
}

interface Scanned {
  readonly request: SnapshotRequest;
  readonly outcome: ScanOutcome;
}

/** The working tree as it is, because that is what the file is written into. */
export async function scanned({
  options,
  terminal,
}: Pick<Arguments<DebtOptions>, 'options' | 'terminal'>): Promise<Scanned> {
  const request = snapshotRequest({ path: undefined, options, wanted: ALL_RULES, terminal });
  const outcome = await scan(request);
  for (const problem of outcome.saveFacts()) terminal.log(`paydown: ${problem}`);
  if (outcome.result.analysed.files > 0) return { request, outcome };
  throw new UsageError(
    'no source file was read',
    'run it in the folder of the code (-C DIR); paydown scan says what was not read',
  );
}

function finish(request: SnapshotRequest, ledger: ChangedLedger, terminal: CommandContext['terminal']): ExitCode {
  const { text, added, removed, entries } = ledger;
  if (text !== readWrittenFile(request.path, LEDGER)) replaceWrittenFile(request.path, LEDGER, text);
  terminal.print(
    `${LEDGER}: ${displayNumber(added)} accepted, ${displayNumber(removed)} paid and gone, ${displayCount(entries, 'entry', 'entries')}\n`,
  );
  return exitCode.passed;
}

function requireRules(asked: readonly string[]): void {
  const names = rules.map(({ name }) => name);
  for (const rule of asked) {
    if (names.includes(rule)) continue;
    const nearest = nearestWord(rule, names);
    throw new UsageError(
      `there is no rule ${rule}`,
      `${nearest === null ? '' : `did you mean ${nearest}? `}known are ${names.join(', ')}`,
    );
  }
}

function requireGlobs(globs: readonly string[]): void {
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== null)
      throw new UsageError(`the glob ${glob} ${problem}`, 'write it as in src/billing or src/*/api/**');
  }
}
