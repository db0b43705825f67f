import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test, with git at hand. Only tests use it: it runs git without any hardening. */
export interface ExampleFolder {
  readonly root: string;
  /** Writes a file and the folders above it. */
  write(path: string, content: string | Uint8Array): void;
  git(...options: string[]): string;
  /** Adds everything and commits it; returns the id of the commit. */
  commit(message: string): string;
  remove(): void;
}

export function exampleFolder(): ExampleFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'paydown-sources-')));
  const git = (...options: string[]): string => runExampleGit(root, options);
  return {
    root,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function exampleRepository(...initOptions: string[]): ExampleFolder {
  const folder = exampleFolder();
  folder.git('init', '--quiet', '--initial-branch=main', ...initOptions);
  return folder;
}

export function runExampleGit(folder: string, options: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...options], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

const IDENTITY = [
  ['user.name', 'Olivia Orders'],
  ['user.email', 'olivia@shop.example'],
  ['protocol.file.allow', 'always'],
  ['commit.gpgSign', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
