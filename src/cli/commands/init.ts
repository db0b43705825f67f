import { UsageError } from '../../base/usage-error.ts';
import { type ModelledSnapshot, modelSnapshot } from '../../gate/model-snapshot.ts';
import { proposalChange, proposeIntent } from '../../gate/propose-intent.ts';
import { changeText, proposalText } from '../../reports/lists/proposal-text.ts';
import { componentText, settingsText } from '../../settings/settings-text.ts';
import { proposedRecords } from '../../sources/decisions/proposed-record.ts';
import { writeRecord } from '../../sources/decisions/write-record.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest, today } from '../snapshot-options.ts';
import { readWrittenFile, replaceWrittenFile } from '../written-file.ts';
import type { RecordDraft } from '../../sources/decisions/draft-record.ts';
import type { FactKind } from '../../model/facts.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { InitOptions } from '../init-command.ts';

const WANTED: ReadonlySet<FactKind> = new Set(['links', 'units', 'words']);
const SETTINGS = 'paydown.yaml';

export interface InitArguments extends CommandContext {
  readonly path: string | undefined;
  readonly options: InitOptions;
}

/** `paydown init`: proposes settings and first decisions. What a person wrote is compared and never changed. */
export async function initCommand({ path, options, terminal }: InitArguments): Promise<ExitCode> {
  const request = { ...snapshotRequest({ path, options, wanted: WANTED, terminal }), asFound: true };
  const hasFile = readWrittenFile(request.path, SETTINGS) !== '';
  const modelled = await modelSnapshot(request);
  const proposal = await proposeIntent(request, modelled);
  if (proposal.components.length === 0) {
    throw new UsageError('there is no production code to propose anything from', 'name the folder that holds it');
  }
  const isWritten = hasFile || (modelled.written?.components.length ?? 0) > 0;
  const wish = { folder: request.path, isDry: options.dryRun === true };
  terminal.print(isWritten ? compared(modelled, proposal) : proposed(modelled, proposal, wish));
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

function compared(modelled: ModelledSnapshot, proposal: Proposal): string {
  const change = proposalChange(modelled, modelled.written ?? { components: [], layers: [] }, proposal);
  const additions = change.moved.flatMap(({ component }) =>
    componentText({ ...component, layer: null, context: null }),
  );
  return changeText(change, additions);
}

interface Wish {
  readonly folder: string;
  readonly isDry: boolean;
}

/** Drafts of decisions only where nobody has written one: how those of a team look is theirs. */
function proposed(modelled: ModelledSnapshot, proposal: Proposal, { folder, isDry }: Wish): string {
  const hasRecords = (modelled.codebase.intent?.records ?? []).length > 0;
  const decisions = hasRecords ? [] : proposal.decisions;
  const records = proposedRecords(decisions, today());
  const paths = isDry ? [] : writeAll(folder, settingsText(proposal), records);
  return proposalText({ ...proposal, decisions }, paths);
}

function writeAll(folder: string, settings: string, records: readonly RecordDraft[]): string[] {
  for (const record of records) writeRecord(folder, record);
  replaceWrittenFile(folder, SETTINGS, settings);
  return [SETTINGS, ...records.map(({ path }) => path)];
}
