import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { displayText } from '../base/display.ts';
import { UsageError } from '../base/usage-error.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';

export interface FailureContext {
  readonly version: string;
  readonly words: readonly string[];
}

/** Tells the user what went wrong and returns the exit code: their mistake with a remedy, or ours with a crash file. */
export function reportFailure(error: unknown, context: FailureContext): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(
      `paydown: ${displayText(error.message)}\n${problemLines(error)}         ${displayText(error.remedy)}\n`,
    );
    printJsonError(error, context.words);
    return exitCode.couldNotJudge;
  }
  const file = writeCrashFile(error, context);
  const summary = error instanceof Error ? error.message : String(error);
  process.stderr.write(`paydown: internal error: ${displayText(summary)}\n         please report it with ${file}\n`);
  return exitCode.internalError;
}

/** As compilers print them, so that editors and terminals lead to the place. */
function problemLines({ problems }: UsageError): string {
  return problems
    .map(({ path, line, column, message, remedy }) => {
      return `${displayText(path)}:${line}:${column} ${displayText(message)}\n         ${displayText(remedy)}\n`;
    })
    .join('');
}

/** `paydown/error/1` (schemas/error.schema.json): what a program that asked for JSON gets instead of a result. */
export function printJsonError(
  error: Pick<UsageError, 'message' | 'remedy' | 'problems'>,
  words: readonly string[],
): void {
  if (!wantsJson(words)) return;
  const { message, remedy, problems } = error;
  const list = problems.length > 0 ? { problems } : {};
  process.stdout.write(`${JSON.stringify({ schema: 'paydown/error/1', message, remedy, ...list })}\n`);
}

/** The last `--format` counts, as it does when the words are parsed. */
function wantsJson(words: readonly string[]): boolean {
  const formats = words.flatMap((word, at) => {
    if (word === '--format') return [words[at + 1]];
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : [];
  });
  return formats.at(-1) === 'json';
}

function writeCrashFile(error: unknown, { version, words }: FailureContext): string {
  const file = join(mkdtempSync(join(tmpdir(), 'paydown-crash-')), 'crash.txt');
  const stack = error instanceof Error ? error.stack : String(error);
  const host = `paydown ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
  writeFileSync(file, `${host}\narguments: ${JSON.stringify(words)}\n\n${stack}\n`);
  return file;
}
