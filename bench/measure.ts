import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measurement {
  readonly wallMilliseconds: number;
  /** User and system time of the process and its children, as last seen; null where /proc is not there. */
  readonly cpuMilliseconds: number | null;
  /** Sum of the peak resident sizes of the process tree, MiB; null where /proc is not there. */
  readonly peakMebibytes: number | null;
  readonly exitCode: number | null;
  readonly output: string;
}

const POLL_MILLISECONDS = 5;
const TICKS_PER_SECOND = 100;
const OUTPUT_LIMIT = 512 * 1024 * 1024;

/** Runs a command as a whole process and watches it from outside through /proc (Linux). */
export async function measure(command: Command): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(command.program, [...command.words], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= OUTPUT_LIMIT) chunks.push(chunk);
  });
  const peaks = new Map<number, number>();
  const ticks = new Map<number, number>();
  const timer = setInterval(() => watch(child.pid, peaks, ticks), POLL_MILLISECONDS);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  const wallMilliseconds = performance.now() - started;
  return {
    wallMilliseconds,
    cpuMilliseconds: ticks.size === 0 ? null : (sum(ticks.values()) * 1000) / TICKS_PER_SECOND,
    peakMebibytes: peaks.size === 0 ? null : sum(peaks.values()) / 1024,
    exitCode,
    output: Buffer.concat(chunks).toString('utf8'),
  };
}

function watch(pid: number | undefined, peaks: Map<number, number>, ticks: Map<number, number>): void {
  for (const member of pid === undefined ? [] : processTree(pid)) {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${member}/status`, 'utf8'))?.[1];
      const fields = readFileSync(`/proc/${member}/stat`, 'utf8').split(') ')[1]!.split(' ');
      peaks.set(member, Math.max(peaks.get(member) ?? 0, Number(peak ?? 0)));
      ticks.set(member, Number(fields[11]) + Number(fields[12]));
    } catch {
      // The process ended between listing and reading: what was seen before stands.
    }
  }
}

function processTree(root: number): number[] {
  const found = [root];
  for (const pid of found) found.push(...childrenOf(pid));
  return found;
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim());
    return lists.filter((list) => list !== '').flatMap((list) => list.split(' ').map(Number));
  } catch {
    // Ended, or no /proc on this platform.
    return [];
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Middle of the sorted values; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
