import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as kinds from '../../../src/languages/python/token-kinds.ts';
import type { TokenStream } from '../../../src/languages/text/token-columns.ts';
import { readTokens } from '../../../src/languages/python/tokens.ts';
import { pythonFiles } from './python-files.ts';

const NAMES: Readonly<Record<number, string>> = {
  [kinds.NAME]: 'name',
  [kinds.NUMBER]: 'number',
  [kinds.STRING]: 'string',
  [kinds.OPERATOR]: 'operator',
  [kinds.NEWLINE]: 'newline',
  [kinds.INDENT]: 'indent',
  [kinds.DEDENT]: 'dedent',
  [kinds.UNKNOWN]: 'unknown',
};

/** Compares the lexer with Python's `tokenize`, token by token: `node bench/oracle/python/compare-tokens.ts FOLDER…`. */
function main(): void {
  const files = pythonFiles(process.argv.slice(2));
  const counts = { files: 0, skipped: 0, bytes: 0, tokens: 0, differing: 0, shown: 0 };
  for (let from = 0; from < files.length; from += 200) {
    for (const { path, tokens } of tokenize(files.slice(from, from + 200))) {
      if (tokens === null) counts.skipped += 1;
      else compareFile(path, tokens, counts);
    }
  }
  const share = (100 * (counts.tokens - counts.differing)) / Math.max(1, counts.tokens);
  print(`files ${counts.files}, skipped ${counts.skipped}, ${(counts.bytes / 1e6).toFixed(2)} MB`);
  print(`tokens ${counts.tokens}, differing ${counts.differing}, agreement ${share.toFixed(4)} %`);
}

interface Counts {
  files: number;
  skipped: number;
  bytes: number;
  tokens: number;
  differing: number;
  shown: number;
}

function compareFile(path: string, expected: readonly string[], counts: Counts): void {
  const text = readFileSync(path, 'utf8');
  const found = describe(readTokens(text));
  counts.files += 1;
  counts.bytes += text.length;
  counts.tokens += expected.length;
  const known = new Set(found);
  const missing = expected.filter((token) => !known.has(token));
  counts.differing += Math.max(missing.length, found.length - expected.length);
  for (const token of missing.slice(0, 3)) {
    counts.shown += 1;
    const [, start, end] = token.split('\t');
    if (counts.shown < 40) print(`${path}: ${token} ${JSON.stringify(text.slice(Number(start), Number(end) + 10))}`);
  }
}

/** One line a token; a string with holes becomes one, as `tokenize` had it up to 3.11. */
function describe({ count, kinds: kindOf, starts, ends }: TokenStream): string[] {
  const lines: string[] = [];
  let depth = 0;
  let stringStart = 0;
  for (let at = 0; at < count; at += 1) {
    const kind = kindOf[at] ?? 0;
    if (kind === kinds.TEXT_START && depth++ === 0) stringStart = starts[at] ?? 0;
    if (kind === kinds.TEXT_END && --depth === 0) lines.push(`string\t${stringStart}\t${ends[at]}`);
    else if (depth === 0) lines.push(`${NAMES[kind]}\t${starts[at]}\t${ends[at]}`);
  }
  return lines;
}

function tokenize(paths: readonly string[]): { path: string; tokens: string[] | null }[] {
  const script = join(import.meta.dirname, 'tokenize_files.py');
  const run = spawnSync('python3', [script], { input: paths.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(run.stderr);
  const lines = run.stdout.split('\n');
  const files: { path: string; tokens: string[] | null }[] = [];
  for (let at = 0; at < lines.length - 1; ) {
    const [state, path = '', count] = (lines[at] ?? '').split('\t');
    const length = state === 'file' ? Number(count) : 0;
    files.push({ path, tokens: state === 'file' ? lines.slice(at + 1, at + 1 + length) : null });
    at += 1 + length;
  }
  return files;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
