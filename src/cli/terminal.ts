import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../base/usage-error.ts';
import { exitCode } from './exit-code.ts';

/** What a command may do to the outside: data goes to stdout, everything else to stderr. */
export interface Terminal {
  /** Data. A reader that went away ends the program quietly with the code it has. */
  print(text: string): void;
  /** Progress and log; silent with `--quiet`. */
  log(text: string): void;
  /** A line that the next one replaces; only where a person watches. */
  showProgress(text: string): void;
  clearProgress(): void;
  readonly hasColour: boolean;
  /** Null where standard output is no terminal; within what a table can still be read in. */
  readonly columns: number | null;
}

export function openTerminal(isQuiet: boolean): Terminal {
  endQuietlyOnClosedPipe();
  const isWatched = process.stderr.isTTY && !isQuiet;
  let isShowing = false;
  const clearProgress = (): void => {
    if (isShowing) process.stderr.write('\r\u001b[K');
    isShowing = false;
  };
  return {
    hasColour: wantsColour(),
    columns: process.stdout.isTTY ? Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns)) : null,
    print(text) {
      clearProgress();
      process.stdout.write(text);
    },
    log(text) {
      clearProgress();
      if (!isQuiet) process.stderr.write(`${text}\n`);
    },
    showProgress(text) {
      if (!isWatched) return;
      process.stderr.write(`\r\u001b[K${text}`);
      isShowing = true;
    },
    clearProgress,
  };
}

const NARROWEST = 60;
const WIDEST = 160;
/** Asked before a run, so that nobody waits for a result that has nowhere to go. */
export function requireFolderOf(file: string): void {
  if (existsSync(dirname(file))) return;
  throw new UsageError(`the folder ${dirname(file)} does not exist`, 'create it, or name another file for the report');
}

/** Writes a report file; a path that cannot be written is the user's mistake. */
export function writeReport(file: string, text: string): void {
  requireFolderOf(file);
  try {
    writeFileSync(file, text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} cannot be written: ${cause}`, 'name a file that you may write');
  }
}

/** NO_COLOR (https://no-color.org) beats FORCE_COLOR beats what the terminal is. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY && TERM !== 'dumb';
}

function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', endOnClosedPipe);
  process.stderr.on('error', endOnClosedPipe);
}

/** Nobody reads any more: end quietly. Anything else (a full device) is the user's to mend. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(
    `paydown: the result cannot be written (${error.code}): name a file with --output, or make room\n`,
  );
  process.exit(exitCode.couldNotJudge);
}
