import { familiesResult } from '../../gate/family-results.ts';
import { cyclesResult, graphResult } from '../../gate/graph-result.ts';
import { metricsResult } from '../../gate/metrics-result.ts';
import { modelSnapshot } from '../../gate/model-snapshot.ts';
import { tellCopies } from '../../gate/tell-copies.ts';
import { cyclesLoaders, familiesLoaders, graphLoaders, metricsLoaders } from '../../reports/lists/index.ts';
import { exitCode } from '../exit-code.ts';
import { snapshotRequest } from '../snapshot-options.ts';
import { requireFolderOf, writeReport } from '../terminal.ts';
import type { ModelledSnapshot, SnapshotRequest } from '../../gate/model-snapshot.ts';
import type { FactKind } from '../../model/facts.ts';
import type { ReportOptions } from '../../model/report.ts';
import type { FamilyFormat, GraphFormat, ListFormat } from '../../reports/lists/index.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ListKind, ListOptions } from '../program.ts';

export interface ListArguments extends CommandContext {
  readonly kind: ListKind;
  readonly path: string | undefined;
  readonly options: ListOptions;
}

/** Beside links; a graph is read for its wires too, but where it prints edges and nobody asks for them. */
const WANTED: Readonly<Record<ListKind, readonly FactKind[]>> = {
  graph: ['links'],
  // Whether an index file only passes things on is told by its units.
  cycles: ['links', 'units'],
  metrics: ['links', 'units'],
  families: ['links', 'decisions', 'copies', 'units'],
};

/** Files that `paydown metrics` lists in text; JSON gets all of them. */
const FILES_LISTED = 15;

/** `paydown graph`, `cycles`, `metrics` and `families`: one list of the model, without rules. */
export async function listCommand({ kind, path, options, terminal }: ListArguments): Promise<ExitCode> {
  if (options.output) requireFolderOf(options.output);
  const hasWires = kind === 'graph' && (options.format !== 'edges' || options.wires === true);
  const wanted = new Set<FactKind>([...WANTED[kind], ...(hasWires ? (['wires'] as const) : [])]);
  const request = snapshotRequest({ path, options, wanted, terminal });
  const modelled = await modelSnapshot(request);
  const reportOptions = listOptions(terminal, options);
  const text = await listText[kind](modelled, options, { ...reportOptions, request });
  if (options.output) writeReport(options.output, text);
  else terminal.print(text);
  const { files, notAnalysed } = modelled.codebase;
  if (files.length === 0) {
    const skipped = notAnalysed.map(({ what, reason, count }) => `${count} ${what}: ${reason}`);
    terminal.log(['paydown: nothing to check, no source file was read', ...skipped].join('\n         '));
  }
  for (const problem of modelled.saveFacts()) terminal.log(`paydown: ${problem}`);
  return exitCode.passed;
}

/** A file is laid out for no terminal in particular. */
export function listOptions(
  terminal: CommandContext['terminal'],
  options: { readonly output?: string; readonly all?: boolean },
): ReportOptions {
  const isForTerminal = options.output === undefined;
  return {
    colour: terminal.hasColour && isForTerminal,
    all: options.all === true,
    ...(isForTerminal && terminal.columns !== null ? { columns: terminal.columns } : {}),
  };
}

interface ListReportOptions extends ReportOptions {
  readonly request: SnapshotRequest;
}

type ListText = (modelled: ModelledSnapshot, options: ListOptions, reportOptions: ListReportOptions) => Promise<string>;

// The formats were checked against each command's choices when the words were parsed.
const listText: Readonly<Record<ListKind, ListText>> = {
  graph: async (modelled, { by, format }, reportOptions) =>
    (await graphLoaders[format as GraphFormat]())(graphResult(modelled, by ?? 'file'), reportOptions),
  cycles: async (modelled, { by, format }, reportOptions) =>
    (await cyclesLoaders[format as ListFormat]())(cyclesResult(modelled, by ?? null), reportOptions),
  families: async (modelled, { format }, { request, ...reportOptions }) => {
    const result = await tellCopies(request, familiesResult(modelled), modelled);
    return (await familiesLoaders[format as FamilyFormat]())(result, reportOptions);
  },
  metrics: async (modelled, { by, format }, reportOptions) => {
    const most = format === 'json' ? Number.POSITIVE_INFINITY : FILES_LISTED;
    return (await metricsLoaders[format as ListFormat]())(
      metricsResult(modelled, { most, by: by ?? null }),
      reportOptions,
    );
  },
};
