import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { CommandContext } from './command-context.ts';

export interface ImportOptions {
  readonly from: string;
  readonly status: 'proposed' | 'accepted';
  readonly dryRun?: boolean;
  readonly directory?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

type ContextOf = (options: { quiet?: boolean }) => CommandContext;

/** `paydown import`: rules of other tools become a decision record. */
export function addImportCommand(
  program: Command,
  run: (run: (contextOf: ContextOf) => Promise<ExitCode>) => Promise<void>,
): void {
  program
    .command('import')
    .description('rules of other tools as a decision record; runs nothing of the repository')
    .option('--from <TOOL>', 'whose rules; auto takes all that are there', 'auto')
    .addOption(
      new Option('--status <STATUS>', 'of the new record').choices(['proposed', 'accepted']).default('proposed'),
    )
    .option('--dry-run', 'say what would come along and write nothing')
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error')
    .action((options: ImportOptions) =>
      run(async (contextOf) => {
        const { importCommand } = await import('./commands/import.ts');
        return importCommand({ options, ...contextOf(options) });
      }),
    );
}
