import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/languages/index.ts';
import { measure, median } from './measure.ts';
import type { Measurement } from './measure.ts';

/**
 * `npm run bench:languages -- PATH… [--runs N]`: cold and warm scans of clones, each told by its largest language: megabytes
 * a second without the start of the program, memory, and how the time for a megabyte grows from a quarter of its files on.
 */
const MANIFEST =
  /\.(?:csproj|props|slnx?|mod|work)$|(?:^|\/)(?:pom\.xml|.*\.gradle(?:\.kts)?|pyproject\.toml|setup\.py)$/;
const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist', 'main.js');
const scratch = mkdtempSync(join(tmpdir(), 'paydown-languages-'));
const { paths, runs } = parseWords(process.argv.slice(2));
try {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'inherit' });
  process.stdout.write(
    '| repository | language | files | MB | cold s | CPU s | MB/s | peak MiB | warm s | ms/MB of a quarter, half, all |\n|---|---|---|---|---|---|---|---|---|---|\n',
  );
  for (const path of paths) process.stdout.write(`${await row(realpathSync(path))}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

interface Scanned {
  readonly language: string;
  readonly title: string;
  readonly files: number;
  /** Of all languages, in 10⁶ bytes. */
  readonly megabytes: number;
  readonly cold: readonly Measurement[];
  readonly warm: readonly Measurement[];
  readonly startMilliseconds: number;
}

async function row(tree: string): Promise<string> {
  const whole = await scanRepeatedly(tree);
  const growth = [];
  for (const quarters of [1, 2]) growth.push(perMegabyte(await scanRepeatedly(part(tree, whole.language, quarters))));
  const cells = [
    basename(tree),
    whole.title,
    whole.files,
    whole.megabytes.toFixed(1),
    seconds(wallOf(whole.cold)),
    seconds(median(whole.cold.map((run) => run.cpuMilliseconds ?? NaN))),
    (1000 / perMegabyte(whole)).toFixed(1),
    median(whole.cold.map((run) => run.peakMebibytes ?? NaN)).toFixed(0),
    seconds(wallOf(whole.warm)),
    [...growth, perMegabyte(whole)].map((each) => each.toFixed(0)).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function scanRepeatedly(tree: string): Promise<Scanned> {
  const cache = join(scratch, 'cache');
  const run = (...words: string[]): Promise<Measurement> =>
    measure({
      program: process.execPath,
      words: [main, ...words],
      folder: tree,
      environment: { PAYDOWN_CACHE_DIR: cache },
    });
  const [starts, cold, warm]: Measurement[][] = [[], [], []];
  for (let round = 0; round < runs; round += 1) {
    rmSync(cache, { recursive: true, force: true });
    starts!.push(await run('--version'));
    cold!.push(await run('scan', tree, '--format', 'json'));
    warm!.push(await run('scan', tree, '--format', 'json'));
  }
  return { ...largestLanguage(cold![0]!.output), cold: cold!, warm: warm!, startMilliseconds: wallOf(starts!) };
}

interface ScanDocument {
  readonly analysed: {
    readonly bytes: number;
    readonly byLanguage: Readonly<Record<string, { readonly title: string; readonly files: number; bytes: number }>>;
  };
}

function largestLanguage(output: string): Pick<Scanned, 'language' | 'title' | 'files' | 'megabytes'> {
  const { analysed } = JSON.parse(output) as ScanDocument;
  const [first] = Object.entries(analysed.byLanguage).toSorted(([, a], [, b]) => b.bytes - a.bytes);
  if (first === undefined) throw new Error('there is no code in it that paydown reads');
  const [language, { title, files }] = first;
  return { language, title, files, megabytes: analysed.bytes / 1e6 };
}

/** A copy of some quarters of the files of a language, drawn by the hash of their paths, and of all manifests. */
function part(tree: string, language: string, quarters: number): string {
  const extensions = languages.find(({ name }) => name === language)?.extensions ?? [];
  const copy = join(scratch, `${basename(tree)}-${quarters}`);
  const listed = execFileSync('git', ['-C', tree, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  for (const path of listed.split('\0')) {
    const isDrawn = extensions.includes(extname(path)) && createHash('sha1').update(path).digest()[0]! % 4 < quarters;
    if (!isDrawn && !MANIFEST.test(path)) continue;
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    copyFileSync(join(tree, path), join(copy, path));
  }
  return copy;
}

function perMegabyte({ cold, startMilliseconds, megabytes }: Scanned): number {
  return (wallOf(cold) - startMilliseconds) / megabytes;
}

function wallOf(measurements: readonly Measurement[]): number {
  return median(measurements.map((run) => run.wallMilliseconds));
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function parseWords(words: readonly string[]): { paths: string[]; runs: number } {
  const flag = words.indexOf('--runs');
  const named = flag < 0 ? words : words.slice(0, flag);
  if (named.length === 0) {
    process.stderr.write('usage: npm run bench:languages -- PATH… [--runs N]\n');
    process.exit(2);
  }
  return { paths: [...named], runs: flag < 0 ? 3 : Number(words[flag + 1]) };
}
