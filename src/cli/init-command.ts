import type { Command } from 'commander';

export interface InitOptions {
  readonly directory?: string;
  readonly cache: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** `paydown init`: asks nothing, writes only where nothing is. */
export function addInitCommand(
  program: Command,
  run: (path: string | undefined, options: InitOptions) => Promise<void>,
): void {
  program
    .command('init')
    .argument('[PATH]', 'folder to propose settings for')
    .description('proposes paydown.yaml and first decisions; where they are, says what has moved since')
    .option('--dry-run', 'print what would be proposed and write nothing')
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error')
    .action(run);
}
