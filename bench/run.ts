import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contestants } from './contestants.ts';
import { physicalLimit } from './limit.ts';
import { measure, median } from './measure.ts';
import type { Contestant } from './contestants.ts';
import type { Limit } from './limit.ts';
import type { Measurement } from './measure.ts';

/**
 * `npm run bench -- PATH [--runs N] [--without NAME,…]`: paydown and its peers on one tree in one go, round by round, so
 * that a busy minute hits all of them. Prints medians as ratios to `paydown scan cold` and to the physical limit L.
 */
const { tree, runs, without } = parseWords(process.argv.slice(2));
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'paydown-bench-'));
try {
  prepare();
  const limit = physicalLimit(tree);
  const field = contestants(tree, scratch).filter(({ name }) => !without.some((word) => name.startsWith(word)));
  const results = await race(field);
  print(limit, field, results);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function prepare(): void {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'inherit' });
  if (!existsSync(join(root, 'bench', 'node_modules'))) {
    execFileSync('npm', ['ci', '--prefix', join(root, 'bench')], { stdio: 'inherit' });
  }
}

async function race(field: readonly Contestant[]): Promise<Map<Contestant, Measurement[]>> {
  const results = new Map<Contestant, Measurement[]>(field.map((contestant) => [contestant, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const contestant of field) {
      contestant.prepare();
      results.get(contestant)!.push(await measure(contestant.command));
    }
  }
  return results;
}

function print(
  limit: Limit,
  field: readonly Contestant[],
  results: ReadonlyMap<Contestant, readonly Measurement[]>,
): void {
  const wallOf = (contestant: Contestant): number =>
    median(results.get(contestant)!.map((run) => run.wallMilliseconds));
  const base = field.find(({ name }) => name === 'paydown scan cold');
  const lines = [
    `machine: ${cpus()[0]?.model ?? 'unknown processor'} x ${availableParallelism()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`,
    `tree: ${limit.files} JavaScript/TypeScript files, ${limit.megabytes.toFixed(1)} MB, runs: ${runs}, medians`,
    `L = ${limit.limit.toFixed(0)} ms (start ${limit.start.toFixed(0)} + list ${limit.list.toFixed(0)} + (read ${limit.read.toFixed(0)} + parse ${limit.parse.toFixed(0)} + resolve ${limit.resolve.toFixed(0)}) / ${limit.cores})`,
    '',
    '| tool | does | wall s | min-max | CPU s | peak MiB | x L | x paydown scan cold | modules | edges | exit |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...field.map((contestant) => row(contestant, results.get(contestant)!, { limit, base: base ? wallOf(base) : NaN })),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function row(contestant: Contestant, runsOfIt: readonly Measurement[], scale: { limit: Limit; base: number }): string {
  const walls = runsOfIt.map((run) => run.wallMilliseconds);
  const wall = median(walls);
  const counted = contestant.count(runsOfIt.at(-1)!.output);
  const cells = [
    contestant.name,
    contestant.does,
    seconds(wall),
    `${seconds(Math.min(...walls))}-${seconds(Math.max(...walls))}`,
    seconds(median(runsOfIt.map((run) => run.cpuMilliseconds ?? NaN))),
    median(runsOfIt.map((run) => run.peakMebibytes ?? NaN)).toFixed(0),
    (wall / scale.limit.limit).toFixed(2),
    (wall / scale.base).toFixed(2),
    counted?.modules ?? '',
    counted?.edges ?? '',
    runsOfIt.at(-1)!.exitCode ?? 'killed',
  ];
  return `| ${cells.join(' | ')} |`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function parseWords(words: readonly string[]): { tree: string; runs: number; without: string[] } {
  const valueAfter = (flag: string): string | undefined =>
    words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined;
  const path = words[0];
  if (!path || path.startsWith('--')) {
    process.stderr.write('usage: npm run bench -- PATH [--runs N] [--without NAME,…]\n');
    process.exit(2);
  }
  return {
    tree: realpathSync(path),
    runs: Number(valueAfter('--runs') ?? 5),
    without: valueAfter('--without')?.split(',') ?? [],
  };
}
