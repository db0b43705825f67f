import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';

/** Of a half of the space that new objects are made in. V8 lets it grow to 64 MiB in each thread, for hardly any time (docs/benchmarks.md). */
const ENOUGH_MEBIBYTES = 8;
/** Two halves, and as much again for what survives. */
const SPACES = 3;
const MEBIBYTE = 1024 * 1024;

/**
 * Keeps the space from growing while it is large enough; called from time to time, because V8 makes it small again now and then.
 * A limit could only be given with the start of the process, which is not ours.
 */
export function boundYoungSpace(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const isEnough = (young?.space_size ?? 0) >= 2 * ENOUGH_MEBIBYTES * MEBIBYTE;
  setFlagsFromString(`--semi-space-growth-factor=${isEnough ? 1 : 2}`);
}

/** What a thread that is started next is given. It has its space at once: whether it may grow is said for all threads together. */
export function youngSpaceOfThread(): ResourceLimits {
  setFlagsFromString(`--min-semi-space-size=${ENOUGH_MEBIBYTES}`);
  return { maxYoungGenerationSizeMb: SPACES * ENOUGH_MEBIBYTES };
}
