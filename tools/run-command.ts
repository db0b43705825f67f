import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-files.ts';

export interface CommandResult {
  readonly exitCode: number;
  /** Standard output and standard error in the order of arrival. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of node_modules/.bin (or `node`) at the root, with nothing on its standard input. */
export async function runCommand(program: string, args: readonly string[]): Promise<CommandResult> {
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, PATH: withLocalBinaries(process.env['PATH'] ?? '') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise: exited, resolve } = Promise.withResolvers<number>();
  child.on('error', (error) => {
    chunks.push(Buffer.from(`${program} could not be started: ${error.message}\n`));
    resolve(127);
  });
  child.on('close', (code) => resolve(code ?? 1));
  const exitCode = await exited;
  return { exitCode, output: Buffer.concat(chunks).toString('utf8'), seconds: (performance.now() - startedAt) / 1000 };
}

/** Node 24 comes with the development dependencies; the machine's own may be too old. */
function withLocalBinaries(path: string): string {
  return [join(projectRoot, 'node_modules', '.bin'), path].join(delimiter);
}
