import { Command, CommanderError, Option } from 'commander';
import { addDebtCommands, type DebtRuns } from './debt-commands.ts';
import { addDecisionCommands } from './decision-commands.ts';
import { exitCode } from './exit-code.ts';
import { printJsonError, reportFailure } from './failures.ts';
import { openTerminal } from './terminal.ts';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';
import type { GraphLevel } from '../model/list-results.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

const OVERVIEW = `paydown makes the debt that AI leaves behind visible.
  paydown scan [PATH]       the whole repository: structure, cycles, findings
  paydown families [PATH]   what stands in several places, and how the copies differ
  paydown find WORDS…       where a rule or a capability lives; --at PATH:LINE for what stands there
  paydown graph [PATH]      what depends on what
  paydown cycles [PATH]     circles of files, each with the cheapest cut
  paydown metrics [PATH]    coupling and complexity by component
  paydown explain WHAT      a rule or a finding: why, evidence, remedy
  paydown decision new      decision records and the rules they carry; also list, check
  paydown exception add     somebody answers for a finding until a day; also list
  paydown ledger accept     takes the findings of now as accepted debt; also list, prune

Start with: paydown scan      Options of a command: paydown COMMAND --help
`;

/** Parses the words of a command line, runs the command and returns the exit code. Never throws. */
export async function runProgram(words: readonly string[], version: string): Promise<ExitCode> {
  try {
    if (words.length === 0) {
      openTerminal(false).print(OVERVIEW);
      return exitCode.passed;
    }
    return await parse(words, version);
  } catch (error) {
    if (error instanceof CommanderError) return endOfParsing(error, words);
    return reportFailure(error, { version, words });
  }
}

/** Commander has told a person already; help and version are no mistakes. */
function endOfParsing(error: CommanderError, words: readonly string[]): ExitCode {
  if (error.exitCode === 0) return exitCode.passed;
  printJsonError(
    {
      message: error.message.replace(/^error: /, ''),
      remedy: 'paydown --help lists commands and options',
      problems: [],
    },
    words,
  );
  return exitCode.couldNotJudge;
}

async function parse(words: readonly string[], version: string): Promise<ExitCode> {
  const ended: { code: ExitCode } = { code: exitCode.passed };
  const program = new Command('paydown')
    .description(
      'Makes the debt that AI leaves behind visible, stops it before merge, prices it and helps to pay it down.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(paydown --help lists commands and options)')
    .addHelpText('after', EXIT_CODES);
  const contextOf = (options: { quiet?: boolean }): CommandContext => ({
    version,
    terminal: openTerminal(options.quiet === true),
  });
  addScan(program, async (path, options) => {
    const { scanCommand } = await import('./commands/scan.ts');
    ended.code = await scanCommand({ path, options, ...contextOf(options) });
  });
  addLists(program, async (kind, path, options) => {
    const { listCommand } = await import('./commands/list.ts');
    ended.code = await listCommand({ kind, path, options, ...contextOf(options) });
  });
  addFind(program, async (asked, options) => {
    const { findCommand } = await import('./commands/find.ts');
    ended.code = await findCommand({ asked, options, ...contextOf(options) });
  });
  addExplain(program, async (what, options) => {
    const { explainCommand } = await import('./commands/explain.ts');
    ended.code = await explainCommand({ what, options, ...contextOf(options) });
  });
  addDebtCommands(program, debtRuns(ended, contextOf));
  addDecisionCommands(program, async (run) => {
    ended.code = await run(contextOf);
  });
  await program.parseAsync([...words], { from: 'user' });
  return ended.code;
}

/** Loaded when they run: they bring what reads and writes YAML. */
function debtRuns(ended: { code: ExitCode }, contextOf: (options: { quiet?: boolean }) => CommandContext): DebtRuns {
  return {
    async addException(fingerprint, options) {
      const { addExceptionCommand } = await import('./commands/exception.ts');
      ended.code = await addExceptionCommand({ fingerprint, options, ...contextOf(options) });
    },
    async listExceptions(options) {
      const { listExceptionsCommand } = await import('./commands/exception.ts');
      ended.code = await listExceptionsCommand({ options, ...contextOf(options) });
    },
    async acceptDebt(options) {
      const { acceptDebtCommand } = await import('./commands/ledger.ts');
      ended.code = await acceptDebtCommand({ options, ...contextOf(options) });
    },
    async pruneDebt(options) {
      const { pruneDebtCommand } = await import('./commands/ledger.ts');
      ended.code = await pruneDebtCommand({ options, ...contextOf(options) });
    },
    async listDebt(options) {
      const { listDebtCommand } = await import('./commands/ledger.ts');
      ended.code = await listDebtCommand({ options, ...contextOf(options) });
    },
  };
}

const EXIT_CODES = `
Exit codes: 0 passed · 1 gate failed · 2 could not judge (your move, with a remedy) · 70 internal error`;

export interface ScanOptions extends SnapshotOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'html';
  readonly output?: string;
  readonly report: readonly string[];
  readonly all?: boolean;
  readonly quiet?: boolean;
}

function addScan(program: Command, run: (path: string | undefined, options: ScanOptions) => Promise<void>): void {
  const command = program
    .command('scan')
    .argument('[PATH]', 'folder to scan; a sub-folder of a repository is scanned by itself')
    .description('the whole repository: structure, cycles, findings')
    .addOption(formatOption(['text', 'json', 'sarif', 'markdown', 'html']))
    .option('--output <FILE>', 'write the result to FILE instead of standard output')
    .option('--report <FORMAT=FILE>', 'write a further report; repeatable', collect, [])
    .option('--all', 'every finding instead of the first of each group');
  addSnapshotOptions(command).action(run);
}

export type ListKind = 'graph' | 'cycles' | 'metrics' | 'families';

export interface ListOptions extends SnapshotOptions {
  readonly format: string;
  readonly by?: GraphLevel;
  readonly wires?: boolean;
  readonly all?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
}

type RunList = (kind: ListKind, path: string | undefined, options: ListOptions) => Promise<void>;

function addLists(program: Command, run: RunList): void {
  const graph = program
    .command('graph')
    .argument('[PATH]', 'folder to look at')
    .description('dependencies: from<TAB>to, sorted; type-only edges and wires carry a third column')
    .addOption(formatOption(['edges', 'json', 'dot', 'mermaid', 'svg']))
    .addOption(levelOption('nodes of the graph').default('file'))
    .option('--wires', 'with --format edges also HTTP calls, messages and shared tables, named in a third column');
  const cycles = program
    .command('cycles')
    .argument('[PATH]', 'folder to look at')
    .description('circles of files, each with one shortest cycle and the cheapest cut')
    .addOption(formatOption(['text', 'json']))
    .addOption(levelOption('only cycles of this level'));
  const metrics = program
    .command('metrics')
    .argument('[PATH]', 'folder to look at')
    .description('coupling, propagation cost, core size and complexity by component')
    .addOption(formatOption(['text', 'json']))
    .addOption(levelOption('list only this level'));
  const families = program
    .command('families')
    .argument('[PATH]', 'folder to look at')
    .description('copies of code and of rules, each with its members and how they differ')
    .addOption(formatOption(['text', 'json', 'markdown']))
    .option('--all', 'every member and every aspect of a family');
  for (const command of [graph, cycles, metrics, families]) {
    command.option('--output <FILE>', 'write the result to FILE instead of standard output');
    const kind = command.name() as ListKind;
    addSnapshotOptions(command).action((path, options) => run(kind, path, options));
  }
}

export interface FindOptions extends SnapshotOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly at?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
}

function addFind(program: Command, run: (asked: readonly string[], options: FindOptions) => Promise<void>): void {
  const command = program
    .command('find')
    .argument('[WORDS...]', 'what it is about, as in tier discount')
    .description('where a rule or a capability lives: the home first, its siblings, how they differ')
    .addOption(formatOption(['text', 'json', 'markdown']))
    .option('--at <PATH:LINE>', 'the siblings of what stands on a line, instead of words')
    .option('--output <FILE>', 'write the result to FILE instead of standard output')
    .option('--all', 'every match instead of the best');
  addSnapshotOptions(command).action(run);
}

export interface ExplainOptions extends SnapshotOptions {
  readonly quiet?: boolean;
}

function addExplain(program: Command, run: (what: string, options: ExplainOptions) => Promise<void>): void {
  const command = program
    .command('explain')
    .argument('<WHAT>', 'a rule, first digits of a finding, PATH:LINE as a report prints it, or a decision')
    .description('why it matters, the evidence, the remedy');
  addSnapshotOptions(command).action(run);
}

function addSnapshotOptions(command: Command): Command {
  return command
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--revision <REV>', 'look at a commit instead of the working tree')
    .option('--staged', 'look at the index instead of the working tree')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error');
}

function levelOption(description: string): Option {
  return new Option('--by <LEVEL>', description).choices(['file', 'component', 'project']);
}

function formatOption(choices: readonly string[]): Option {
  return new Option('--format <FORMAT>', 'output format').choices(choices).default(choices[0]);
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}
