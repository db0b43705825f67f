import { createInterface } from 'node:readline/promises';
import { displayCount, displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { UsageError } from '../../base/usage-error.ts';
import { exceptionRows } from '../../gate/exception-rows.ts';
import { exceptionsResult } from '../../gate/list-debt.ts';
import { EXCEPTIONS } from '../../gate/read-intent.ts';
import { addException, type NewException } from '../../settings/add-exception.ts';
import { matchExceptions } from '../../settings/match-exceptions.ts';
import { parseExceptions } from '../../settings/parse-exceptions.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { today } from '../snapshot-options.ts';
import { readWrittenFile, replaceWrittenFile } from '../written-file.ts';
import { scanned } from './ledger.ts';
import type { Finding } from '../../model/finding.ts';
import type { CommandContext } from '../command-context.ts';
import type { DebtListOptions, ExceptionAddOptions } from '../debt-commands.ts';

export interface ExceptionAddArguments extends CommandContext {
  readonly fingerprint: string | undefined;
  readonly options: ExceptionAddOptions;
}

/** `paydown exception add`: refuses without reason, owner and last day; asks for them where a person sits there. */
export async function addExceptionCommand({
  fingerprint,
  options,
  terminal,
}: ExceptionAddArguments): Promise<ExitCode> {
  requireSubject(fingerprint, options);
  const promise = await promiseOf(options);
  const { request, outcome } = await scanned({ options, terminal });
  const { findings } = outcome.result;
  const subject =
    fingerprint === undefined ? patternOf(options) : { fingerprint: meant(findings, fingerprint).fingerprint };
  const wanted: NewException = { ...subject, ...promise };
  const text = readWrittenFile(request.path, EXCEPTIONS);
  const accepted = acceptedBy(wanted, findings);
  const about = aboutOf(accepted);
  replaceWrittenFile(request.path, EXCEPTIONS, addException(text, wanted, about));
  terminal.print(`${EXCEPTIONS}: accepts until ${promise.until}: ${displayText(about)}\n`);
  return exitCode.passed;
}

/** `paydown exception list` */
export async function listExceptionsCommand({
  options,
  terminal,
}: CommandContext & { readonly options: DebtListOptions }): Promise<ExitCode> {
  const { outcome } = await scanned({ options, terminal });
  if (options.format === 'json') {
    const { debtJson } = await import('../../reports/lists/debt-json.ts');
    terminal.print(debtJson(exceptionsResult(outcome)));
    return exitCode.passed;
  }
  const rows = exceptionRows(outcome);
  for (const { state, subject, findings, reason, owner, until, at } of rows) {
    const counted = state === 'holds' ? displayCount(findings, 'finding') : state;
    terminal.print(
      `${until}  ${displayText(owner)}  ${displayText(subject)}  ${counted}  ${displayText(at.path)}:${at.line}\n  ${displayText(reason)}\n`,
    );
  }
  terminal.print(`${displayCount(rows.length, 'exception')}\n`);
  return exitCode.passed;
}

function requireSubject(fingerprint: string | undefined, { rule, path, symbol }: ExceptionAddOptions): void {
  const hasPattern = rule !== undefined || path.length > 0 || symbol !== undefined;
  const remedy = 'paydown exception add FINGERPRINT, or --rule RULE with --path GLOB or --symbol NAME';
  if (fingerprint !== undefined && hasPattern)
    throw new UsageError('a fingerprint and a pattern exclude each other', remedy);
  if (fingerprint !== undefined) return;
  if (rule === undefined || (path.length === 0 && symbol === undefined)) {
    throw new UsageError('it is not said which finding is to be accepted', remedy);
  }
}

/** What somebody promises who accepts debt. */
type Answers = Pick<NewException, 'reason' | 'owner' | 'until'>;

const QUESTIONS = {
  reason: 'Why is it right for now? ',
  owner: 'Who answers for it? ',
  until: 'Until which day, as in 2027-03-31? ',
} as const;

async function promiseOf(options: ExceptionAddOptions): Promise<Answers> {
  const given = { reason: options.reason ?? '', owner: options.owner ?? '', until: options.until ?? '' };
  const missing = (['reason', 'owner', 'until'] as const).filter((key) => given[key].trim() === '');
  if (missing.length > 0 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    throw new UsageError(
      `an exception needs ${missing.join(', ')}`,
      `add ${missing.map((key) => `--${key} …`).join(' ')}`,
    );
  }
  const answers: Answers = missing.length === 0 ? given : { ...given, ...(await ask(missing)) };
  if (answers.until < today()) {
    throw new UsageError(`${answers.until} is over, or is no date`, 'name a last day to come, as in 2027-03-31');
  }
  return answers;
}

async function ask(missing: readonly (keyof typeof QUESTIONS)[]): Promise<Partial<Answers>> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // A question that is never answered would end the run without a word.
  const isOver = new Promise<never>((_, reject) => {
    lines.once('close', () =>
      reject(new UsageError('the questions were not answered', 'nothing was written; ask again')),
    );
  });
  try {
    const answers: Partial<Record<keyof Answers, string>> = {};
    for (const key of missing) answers[key] = (await Promise.race([lines.question(QUESTIONS[key]), isOver])).trim();
    return answers;
  } finally {
    isOver.catch(() => undefined);
    lines.close();
  }
}

function patternOf({ rule = '', path, symbol }: ExceptionAddOptions): Omit<NewException, keyof Answers> {
  return { rule, ...(path.length > 0 ? { paths: path } : {}), ...(symbol === undefined ? {} : { symbol }) };
}

function meant(findings: readonly Finding[], digits: string): Finding {
  const found = findings.filter(({ fingerprint }) => digits.length >= FEWEST_DIGITS && fingerprint.startsWith(digits));
  const [first] = found;
  if (first !== undefined && new Set(found.map(({ fingerprint }) => fingerprint)).size === 1) return first;
  throw new UsageError(
    found.length > 1
      ? `${displayNumber(found.length)} findings start with ${digits}`
      : `there is no finding ${digits} here`,
    'paydown scan --all lists every finding with the digits to ask for',
  );
}

const FEWEST_DIGITS = 4;

/** Read back as the next scan will read it: what would be a mistake there is refused before it is written. */
function acceptedBy(wanted: NewException, findings: readonly Finding[]): Finding[] {
  const { intent, problems } = parseExceptions(EXCEPTIONS, addException('', wanted, 'new'));
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem.message, problem.remedy);
  const matched = matchExceptions(findings, intent.exceptions);
  const accepted = findings.filter((_, at) => matched[at]!.length > 0);
  if (accepted.length > 0) return accepted;
  throw new UsageError(
    'the pattern matches no finding',
    'paydown scan --all lists every finding with its rule and places',
  );
}

function aboutOf(accepted: readonly Finding[]): string {
  const [first] = accepted;
  if (first === undefined) return '';
  const more = accepted.length > 1 ? ` and ${displayCount(accepted.length - 1, 'more finding')}` : '';
  return `${first.rule}: ${first.title} (${first.where[0]?.path})${more}`;
}
