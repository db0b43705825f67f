import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../src/base/usage-error.ts';
import { fastImportStream } from './fast-import-stream.ts';
import type { HistoryEntry, Tree } from './history.ts';
import { readHistory } from './read-history.ts';
import { replayHistory } from './replay-history.ts';

export interface DemoRepository {
  /** Absolute. */
  readonly path: string;
  /** Commit id of main, the same on every machine. */
  readonly head: string;
}

/** Creates the demo product as a git repository with its history in a folder that is missing or empty. */
export async function materialiseDemo(target: string): Promise<DemoRepository> {
  const path = resolve(target);
  if (existsSync(path) && readdirSync(path).length > 0) {
    throw new UsageError(`${path} is not empty.`, 'Name a folder that does not exist yet.');
  }
  mkdirSync(path, { recursive: true });

  const { commits } = replayHistory(readDemoHistory(), readDemoTree());
  runGit(path, ['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main', '.']);
  runGit(path, ['config', 'core.autocrlf', 'false']);
  runGit(path, ['fast-import', '--quiet', '--date-format=raw'], fastImportStream(commits));
  runGit(path, ['reset', '--quiet', '--hard', 'main']);
  return { path, head: runGit(path, ['rev-parse', 'main']).trim() };
}

/** The tree that the history ends in, by path with slashes. */
export function readDemoTree(): Tree {
  const root = fileURLToPath(new URL('repository', import.meta.url));
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => relative(root, file).split(sep).join('/')).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

export function readDemoHistory(): readonly HistoryEntry[] {
  const folder = fileURLToPath(new URL('history', import.meta.url));
  const chapters = readdirSync(folder).filter((name) => /^\d/.test(name));
  return readHistory({
    people: readFileSync(join(folder, 'people.yaml'), 'utf8'),
    chapters: chapters.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
  });
}

/** Neither the user's git settings nor a repository around the caller may change what is made. */
function runGit(folder: string, options: readonly string[], input?: Buffer): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const result = spawnSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.hooksPath=', ...options], {
    cwd: folder,
    input: input ?? '',
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
  });
  if (result.error) throw new UsageError(`git did not start: ${result.error.message}`, 'Install git 2.30 or newer.');
  if (result.status !== 0) throw new Error(`git ${options[0]} failed: ${result.stderr}`);
  return result.stdout;
}

if (import.meta.main) {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    process.stderr.write('Usage: node demo/materialise-demo.ts DIR\n');
    process.exitCode = 2;
  } else {
    const { path, head } = await materialiseDemo(target);
    process.stdout.write(`${path} ${head}\n`);
  }
}
