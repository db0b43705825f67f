import type { CopyFacts } from '../../model/copy-facts.ts';
import type { CopyFile, CopyOptions } from './copy-options.ts';
import { type FingerprintStream, type Seed, forEachSeed } from './fingerprint-index.ts';
import { type TokenRun, extendRun, isAlike, isSame } from './token-run.ts';

export interface FoundRuns {
  readonly runs: readonly TokenRun[];
  readonly commonFingerprints: number;
}

/** Runs of tokens that stand in two places, long enough for a unit, each found once. */
export function findRuns(files: readonly CopyFile[], options: CopyOptions): FoundRuns {
  const collector = new RunCollector(files, options.unit.tokens);
  let commonFingerprints = 0;
  for (const stream of ['exact', 'renamed'] as const) {
    collector.begin(stream === 'exact');
    const found = forEachSeed(streamsOf(files, stream), options.mostPlaces, (seed) => collector.receive(seed));
    commonFingerprints += found.commonFingerprints;
  }
  return { runs: collector.runs, commonFingerprints };
}

function streamsOf(files: readonly CopyFile[], stream: 'exact' | 'renamed'): FingerprintStream[] {
  const streams: FingerprintStream[] = [];
  for (const [file, { facts }] of files.entries()) {
    if (facts !== null) streams.push({ file, fingerprints: facts[stream] });
  }
  return streams;
}

/** An exact run that is most of a run under other names is not told apart from it. */
const MOST_OF_RUN = 0.8;

class RunCollector {
  readonly runs: TokenRun[] = [];
  readonly #files: readonly CopyFile[];
  readonly #leastTokens: number;
  /** By file and distance: the token of the later file up to which a run was found. */
  readonly #covered = new Map<number, number>();
  #toFile = -1;
  #isExact = true;

  constructor(files: readonly CopyFile[], leastTokens: number) {
    this.#files = files;
    this.#leastTokens = leastTokens;
  }

  begin(isExact: boolean): void {
    this.#isExact = isExact;
    this.#toFile = -1;
  }

  receive(seed: Seed): void {
    const from = this.#files[seed.fromFile];
    const to = this.#files[seed.toFile];
    if (from === undefined || to === undefined || from.language !== to.language) return;
    if (from.facts === null || to.facts === null || this.#isCovered(seed)) return;
    this.#extend(from.facts, to.facts, seed);
  }

  #isCovered({ fromFile, fromToken, toFile, toToken }: Seed): boolean {
    if (toFile !== this.#toFile) {
      this.#covered.clear();
      this.#toFile = toFile;
    }
    if (fromFile === toFile && toToken - fromToken < this.#leastTokens) return true;
    return toToken < (this.#covered.get(diagonal(fromFile, toToken - fromToken)) ?? 0);
  }

  #extend(from: CopyFacts, to: CopyFacts, seed: Seed): void {
    const { fromFile, toFile } = seed;
    const pair = { fromFile, fromStart: seed.fromToken, toFile, toStart: seed.toToken, length: 0 };
    const alike = extendRun({ from, to }, pair, isAlike);
    const run = withoutOverlap(alike);
    this.#covered.set(diagonal(fromFile, seed.toToken - seed.fromToken), alike.toStart + alike.length);
    if (run.length >= this.#leastTokens) this.runs.push(run);
    if (!this.#isExact) return;
    const exact = withoutOverlap(extendRun({ from, to }, pair, isSame));
    if (exact.length >= this.#leastTokens && exact.length < run.length * MOST_OF_RUN) this.runs.push(exact);
  }
}

/** One number for a file and a signed distance in tokens. */
function diagonal(file: number, distance: number): number {
  return file * 2 ** 32 + distance + 2 ** 31;
}

/** A file that repeats itself matches itself shifted by a period: only the first period is a copy of the next. */
function withoutOverlap(run: TokenRun): TokenRun {
  if (run.fromFile !== run.toFile) return run;
  return { ...run, length: Math.min(run.length, Math.abs(run.toStart - run.fromStart)) };
}
