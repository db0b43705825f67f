import { type Command, Option } from 'commander';

export interface DebtOptions {
  readonly directory?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
}

export interface DebtListOptions extends DebtOptions {
  readonly format: 'text' | 'json';
}

export interface ExceptionAddOptions extends DebtOptions {
  readonly rule?: string;
  readonly path: readonly string[];
  readonly symbol?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
}

export interface LedgerAcceptOptions extends DebtOptions {
  readonly rule: readonly string[];
  readonly path: readonly string[];
}

/** What each command runs. */
export interface DebtRuns {
  addException(fingerprint: string | undefined, options: ExceptionAddOptions): Promise<void>;
  listExceptions(options: DebtListOptions): Promise<void>;
  acceptDebt(options: LedgerAcceptOptions): Promise<void>;
  pruneDebt(options: DebtOptions): Promise<void>;
  listDebt(options: DebtListOptions): Promise<void>;
}

/** `paydown exception` and `paydown ledger`: the only commands that write into the repository, each into one file. */
export function addDebtCommands(program: Command, run: DebtRuns): void {
  addExceptionCommands(program, run);
  addLedgerCommands(program, run);
}

function addExceptionCommands(program: Command, run: DebtRuns): void {
  const exception = program
    .command('exception')
    .description('findings that somebody answers for until a day (paydown.exceptions.yaml)');
  const add = exception
    .command('add')
    .argument('[FINGERPRINT]', 'first digits of a finding, as a report prints them')
    .description('accepts a finding, or those of a pattern, with reason, owner and last day')
    .option('--rule <RULE>', 'instead of a fingerprint: findings of this rule')
    .option('--path <GLOB>', 'with --rule: all places lie in it; repeatable', collect, [])
    .option('--symbol <NAME>', 'with --rule: what the finding is about')
    .option('--reason <TEXT>', 'why it is right for now')
    .option('--owner <NAME>', 'who answers for it')
    .option('--until <DATE>', 'the last day, as in 2027-03-31');
  addDebtOptions(add).action((fingerprint, options) => run.addException(fingerprint, options));
  const list = exception.command('list').description('every exception: what it accepts, whose it is, until when');
  addDebtOptions(list)
    .addOption(formatOption())
    .action((options) => run.listExceptions(options));
}

function addLedgerCommands(program: Command, run: DebtRuns): void {
  const ledger = program.command('ledger').description('the accepted debt (paydown.ledger.jsonl)');
  const accept = ledger
    .command('accept')
    .description('takes the findings of now into the ledger, and lets those go that are paid')
    .option('--rule <RULE>', 'only findings of this rule; repeatable', collect, [])
    .option('--path <GLOB>', 'only findings all of whose places lie in it; repeatable', collect, []);
  addDebtOptions(accept).action((options) => run.acceptDebt(options));
  const prune = ledger.command('prune').description('lets those go that are paid, and lines that say the same twice');
  addDebtOptions(prune).action((options) => run.pruneDebt(options));
  const list = ledger.command('list').description('every entry: open or paid');
  addDebtOptions(list)
    .addOption(formatOption())
    .action((options) => run.listDebt(options));
}

function addDebtOptions(command: Command): Command {
  return command
    .option('-C, --directory <DIR>', 'run as if started in DIR')
    .option('--no-cache', 'neither read nor keep facts')
    .option('--quiet', 'no progress and no log on standard error');
}

function formatOption(): Option {
  return new Option('--format <FORMAT>', 'output format').choices(['text', 'json']).default('text');
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}
