import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScanResult } from '../model/scan-result.ts';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from source as a process of its own, with a cache of its own unless one is named. */
export async function runPaydown(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const cache = mkdtempSync(join(tmpdir(), 'paydown-cache-'));
  const child = spawn(process.execPath, [entry, ...words], {
    env: { ...process.env, PAYDOWN_CACHE_DIR: cache, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  rmSync(cache, { recursive: true, force: true });
  return { code, ...output };
}

/** The JSON result of a scan that has to succeed. */
export async function scanJson(path: string, ...words: string[]): Promise<ScanResult> {
  const { code, stdout, stderr } = await runPaydown(['scan', path, '--format', 'json', ...words]);
  if (code !== 0) throw new Error(`paydown scan ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as ScanResult;
}

/** Writes files below a folder, parents included. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs git for a test without anything of the user's configuration. */
export async function git(folder: string, ...words: string[]): Promise<string> {
  const identity = [
    '-c',
    'user.name=Ada Counter',
    '-c',
    'user.email=ada@shop.example',
    '-c',
    'protocol.file.allow=always',
  ];
  const child = spawn('git', ['-C', folder, '-c', 'init.defaultBranch=main', ...identity, ...words], {
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout;
}
