import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/sources/manifests/json-text.ts';

/** A checkout as the oracle sees it: only what git tracks exists. */
export interface Repository {
  readonly root: string;
  /** Tracked regular files, relative, sorted as the product sorts them. */
  readonly paths: readonly string[];
  /** Package name → folder, absolute, of the workspace's members; found by Node's own glob, not by the product's. */
  readonly members: ReadonlyMap<string, string>;
}

export function openRepository(root: string): Repository {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-s', '-z'], { maxBuffer: 1 << 28, encoding: 'utf8' });
  const paths = listed
    .split('\0')
    .filter((entry) => entry.startsWith('100'))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return { root, paths, members: findMembers(root) };
}

export function readText(root: string, path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function findMembers(root: string): Map<string, string> {
  const patterns = workspacePatterns(root);
  const chosen = patterns.filter((pattern) => !pattern.startsWith('!')).map((pattern) => `${pattern}/package.json`);
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const listed = globSync(chosen, { cwd: root, exclude: [...excluded, '**/node_modules/**'] });
  const members = new Map<string, string>();
  for (const path of ['package.json', ...listed]) {
    const json = readObject(join(root, path));
    if (typeof json['name'] === 'string') members.set(json['name'], dirname(join(root, path)));
  }
  return members;
}

function workspacePatterns(root: string): readonly string[] {
  const listed = readObject(join(root, 'package.json'))['workspaces'];
  const npm = isObject(listed) ? listed['packages'] : listed;
  const pnpm: unknown = parse(readOptional(join(root, 'pnpm-workspace.yaml')));
  return [npm, isObject(pnpm) ? pnpm['packages'] : []]
    .flatMap((patterns: unknown) => (Array.isArray(patterns) ? patterns : []))
    .filter((pattern): pattern is string => typeof pattern === 'string');
}

function readObject(path: string): Readonly<Record<string, unknown>> {
  const text = readOptional(path);
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return isObject(value) ? value : {};
}

function readOptional(path: string): string {
  const folder = relative(process.cwd(), path);
  return globSync(path).length > 0 ? readFileSync(folder, 'utf8') : '';
}
