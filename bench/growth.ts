import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from './generate-corpus.ts';
import { measure, median } from './measure.ts';
import type { Measurement } from './measure.ts';

/** `npm run bench:growth`: cold and warm scans of generated code bases of 1k, 10k and 100k files: how cost grows. */
const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'paydown-growth-'));
try {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'inherit' });
  process.stdout.write(
    '| files | cold s | ms per 1,000 files | peak MiB | warm s | peak MiB |\n|---|---|---|---|---|---|\n',
  );
  for (const size of SIZES) process.stdout.write(`${await row(size)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function row(size: number): Promise<string> {
  const tree = join(scratch, `files-${size}`);
  generateCorpus(tree, size);
  const git = (...words: string[]): Buffer =>
    execFileSync('git', ['-C', tree, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...words]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'generated');
  const cold: Measurement[] = [];
  const warm: Measurement[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(join(scratch, 'cache'), { recursive: true, force: true });
    cold.push(await scan(tree));
    warm.push(await scan(tree));
  }
  rmSync(tree, { recursive: true, force: true });
  const wall = median(cold.map((one) => one.wallMilliseconds));
  const warmWall = median(warm.map((one) => one.wallMilliseconds));
  return `| ${size} | ${seconds(wall)} | ${((wall * 1000) / size).toFixed(0)} | ${peak(cold)} | ${seconds(warmWall)} | ${peak(warm)} |`;
}

function peak(runs: readonly Measurement[]): string {
  return median(runs.map((one) => one.peakMebibytes ?? NaN)).toFixed(0);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function scan(tree: string): ReturnType<typeof measure> {
  return measure({
    program: process.execPath,
    words: [join(root, 'dist', 'main.js'), 'scan', tree],
    folder: tree,
    environment: { PAYDOWN_CACHE_DIR: join(scratch, 'cache') },
  });
}
