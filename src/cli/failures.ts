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
    process.stderr.write(`paydown: ${displayText(error.message)}\n         ${displayText(error.remedy)}\n`);
    if (wantsJson(context.words)) process.stdout.write(`${JSON.stringify(errorResult(error))}\n`);
    return exitCode.couldNotJudge;
  }
  const file = writeCrashFile(error, context);
  const summary = error instanceof Error ? error.message : String(error);
  process.stderr.write(`paydown: internal error: ${displayText(summary)}\n         please report it with ${file}\n`);
  return exitCode.internalError;
}

/** `paydown/error/1`: what a program that asked for JSON gets instead of a result. */
function errorResult(error: UsageError): object {
  return { schema: 'paydown/error/1', message: error.message, remedy: error.remedy };
}

function wantsJson(words: readonly string[]): boolean {
  return words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json';
}

function writeCrashFile(error: unknown, { version, words }: FailureContext): string {
  const file = join(mkdtempSync(join(tmpdir(), 'paydown-crash-')), 'crash.txt');
  const stack = error instanceof Error ? error.stack : String(error);
  const host = `paydown ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
  writeFileSync(file, `${host}\narguments: ${JSON.stringify(words)}\n\n${stack}\n`);
  return file;
}
