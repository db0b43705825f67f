import { Option, type Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

export interface DecisionListOptions extends SnapshotOptions {
  readonly format: 'text' | 'json';
  readonly quiet?: boolean;
}

export interface DecisionNewOptions {
  readonly title: string;
  readonly status: 'proposed' | 'accepted';
  readonly supersedes?: string;
  readonly directory?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

type ContextOf = (options: { quiet?: boolean }) => CommandContext;

/** Runs one command in the context of its options and keeps its exit code. */
export type RunDecision = (run: (contextOf: ContextOf) => Promise<ExitCode>) => Promise<void>;

/** `paydown decision`: the records of architecture decisions, wherever the repository keeps them. */
export function addDecisionCommands(program: Command, run: RunDecision): void {
  const decision = program.command('decision').description('decision records and the rules they carry');
  const list = decision.command('list').description('every record: status, title, what it supersedes, what holds it');
  addReadOptions(list).action((options: DecisionListOptions) =>
    run(async (contextOf) => {
      const { listDecisionsCommand } = await import('./commands/decision.ts');
      return listDecisionsCommand({ options, ...contextOf(options) });
    }),
  );
  const check = decision
    .command('check')
    .description('records that are broken, contradict each other or look at nothing');
  addReadOptions(check).action((options: DecisionListOptions) =>
    run(async (contextOf) => {
      const { checkDecisionsCommand } = await import('./commands/decision.ts');
      return checkDecisionsCommand({ options, ...contextOf(options) });
    }),
  );
  const create = decision
    .command('new')
    .description('writes the next record, in the form that the folder has')
    .requiredOption('--title <TEXT>', 'what is decided, as a short sentence')
    .addOption(
      new Option('--status <STATUS>', 'of the new record').choices(['proposed', 'accepted']).default('proposed'),
    )
    .option('--supersedes <ID>', 'the record that it takes the place of; its status is edited')
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error');
  create.action((options: DecisionNewOptions) =>
    run(async (contextOf) => {
      const { newDecisionCommand } = await import('./commands/decision.ts');
      return newDecisionCommand({ options, ...contextOf(options) });
    }),
  );
}

function addReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text'))
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--revision <REV>', 'look at a commit instead of the working tree')
    .option('--staged', 'look at the index instead of the working tree')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error');
}
