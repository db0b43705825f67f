import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Of both halves of the space together. */
const ENOUGH_BYTES = 16 * 1024 * 1024;

/**
 * Keeps the space that new objects are made in from growing further once it is large enough. V8 doubles it up to 64 MiB in
 * each thread, for hardly any time (docs/benchmarks.md); a limit can only be given with the start of a process, which is not ours.
 * True when nothing is left to do.
 */
export function boundYoungSpace(): boolean {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH_BYTES) return false;
  setFlagsFromString('--semi-space-growth-factor=1');
  return true;
}

/** The same for a thread that is started: at most so many MB, the copies of what survives included. */
export const YOUNG_SPACE_OF_THREAD = 24;
