import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';
import { parseSync } from 'oxc-parser';
import { median } from './measure.ts';

/** Milliseconds of each term of the physical limit, and the limit itself. */
export interface Limit {
  readonly start: number;
  readonly list: number;
  readonly read: number;
  readonly parse: number;
  readonly resolve: number;
  readonly cores: number;
  readonly limit: number;
  readonly files: number;
  readonly megabytes: number;
}

const RUNS = 5;
/** Not in oxc's published types: the mode is experimental (docs/decisions/0004). */
const LAZY: object = { experimentalLazy: true };
const PARSED = /\.[mc]?[jt]sx?$/;

/**
 * The least a cold run can take when the work splits perfectly over the cores:
 * `L = start + list + (read + parse + resolve) / cores`. Each term is the least that the job's own library needs on this
 * machine in this minute: an empty script, `git ls-files`, reading every file, oxc's lazy parse with the module record,
 * oxc-resolver over the specifiers found. A token layer has its own term as soon as there is one.
 */
export function physicalLimit(tree: string): Limit {
  const files = listed(tree).filter((path) => PARSED.test(path));
  const texts = files.map((path) => readFileSync(join(tree, path), 'utf8'));
  const start = wall(() => execFileSync(process.execPath, ['-e', '']));
  const list = wall(() => listed(tree));
  const read = cpu(() => files.forEach((path) => readFileSync(join(tree, path), 'utf8')));
  const specifiers = parseAll(files, texts);
  const parse = cpu(() => parseAll(files, texts));
  const resolve = cpu(() => resolveAll(tree, files, specifiers));
  const cores = Math.min(2, availableParallelism());
  return {
    start,
    list,
    read,
    parse,
    resolve,
    cores,
    limit: start + list + (read + parse + resolve) / cores,
    files: files.length,
    megabytes: texts.reduce((sum, text) => sum + text.length, 0) / 1e6,
  };
}

function listed(tree: string): string[] {
  return execFileSync('git', ['-C', tree, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\0')
    .filter(Boolean);
}

function parseAll(files: readonly string[], texts: readonly string[]): string[][] {
  return files.map((path, index) => {
    const parsed = parseSync(path, texts[index]!, LAZY);
    const { staticImports, staticExports } = parsed.module;
    const found = staticImports.map((link) => link.moduleRequest.value);
    for (const link of staticExports)
      for (const entry of link.entries) if (entry.moduleRequest) found.push(entry.moduleRequest.value);
    if ('dispose' in parsed && typeof parsed.dispose === 'function') parsed.dispose();
    return found;
  });
}

function resolveAll(tree: string, files: readonly string[], specifiers: readonly string[][]): void {
  const resolver = new ResolverFactory({
    extensions: ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.json'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'] },
    conditionNames: ['import', 'types', 'node', 'default'],
    mainFields: ['module', 'main'],
    tsconfig: 'auto',
  });
  files.forEach((path, index) => {
    const folder = join(tree, dirname(path), `from${extname(path)}`);
    for (const specifier of specifiers[index]!) resolver.resolveFileSync(folder, specifier);
  });
}

function wall(work: () => unknown): number {
  return timed(() => performance.now(), work);
}

function cpu(work: () => unknown): number {
  return timed(() => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000, work);
}

/** Median of five after one warm-up. */
function timed(clock: () => number, work: () => unknown): number {
  work();
  const runs = Array.from({ length: RUNS }, () => {
    const before = clock();
    work();
    return clock() - before;
  });
  return median(runs);
}
