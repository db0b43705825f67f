import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { type GitCommand, type GitPlace, gitArguments } from './git-command.ts';
import { gitEnvironment } from './git-environment.ts';

/** A git that neither answers nor ends within this time hangs, for example on a pipe in the place of a .gitignore. */
export const SILENCE_LIMIT_MS = 10_000;

const MESSAGE_LIMIT_BYTES = 16_384;

export interface GitEnd {
  /** Null when the process did not run to its end. */
  readonly exitCode: number | null;
  /** What git wrote to stderr, or why it could not be started. */
  readonly message: string;
  readonly isSilent: boolean;
}

export interface RunningGit {
  /** Next piece of stdout, null at its end. A git that is silent for too long is stopped and then ends like any other. */
  next(): Promise<Buffer | null>;
  /** Only with `input: true`. */
  readonly input: Writable | null;
  /** Resolves when the process has gone; never rejects. */
  readonly ended: Promise<GitEnd>;
  stop(): void;
}

export interface RunOptions {
  readonly input?: boolean;
  readonly silenceLimitMs?: number;
}

/** The only place that starts git: argument array, no shell, hardened settings, scrubbed environment. */
export function startGit(place: GitPlace, command: GitCommand, options: RunOptions = {}): RunningGit {
  const child = spawn(place.program, gitArguments(place, command), {
    env: gitEnvironment(process.env),
    stdio: [options.input === true ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A git that died early closes its end of the pipe; its exit code and message tell more than EPIPE.
  child.stdin?.on('error', () => {});
  let isSilent = false;
  const pieces: AsyncIterator<Buffer> = child.stdout![Symbol.asyncIterator]();
  // Asked for at once: Node throws away what nobody waits for when a process exits. Why a stream broke is told by `ended`.
  const ask = (): Promise<Buffer | null> =>
    pieces.next().then(
      (piece) => (piece.done === true ? null : piece.value),
      () => null,
    );
  let upcoming = ask();
  const next = async (): Promise<Buffer | null> => {
    const timer = setTimeout(() => {
      isSilent = true;
      child.kill('SIGKILL');
    }, options.silenceLimitMs ?? SILENCE_LIMIT_MS);
    const piece = await upcoming.finally(() => clearTimeout(timer));
    if (piece !== null) upcoming = ask();
    return piece;
  };
  return {
    next,
    input: child.stdin,
    ended: waitForEnd(child).then((end) => ({ ...end, isSilent })),
    stop: () => {
      child.kill('SIGKILL');
      // Output that nobody takes any more would keep the process object waiting for its end.
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}

/** Runs git to its end and returns all of stdout as latin1, which keeps every byte. For small answers. */
export async function readGit(place: GitPlace, command: GitCommand): Promise<GitEnd & { readonly output: string }> {
  const git = startGit(place, command);
  let output = '';
  for (let piece = await git.next(); piece !== null; piece = await git.next()) output += piece.toString('latin1');
  return { ...(await git.ended), output };
}

function waitForEnd(child: ChildProcess): Promise<Omit<GitEnd, 'isSilent'>> {
  const messages: Buffer[] = [];
  let messageBytes = 0;
  child.stderr!.on('data', (piece: Buffer) => {
    if (messageBytes < MESSAGE_LIMIT_BYTES) messages.push(piece);
    messageBytes += piece.length;
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, message: error.message }));
    child.once('close', (exitCode) => {
      resolve({ exitCode, message: Buffer.concat(messages).toString('utf8').slice(0, MESSAGE_LIMIT_BYTES) });
    });
  });
}
