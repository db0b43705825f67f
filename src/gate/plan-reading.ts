import type { ShareParts } from './extraction-share.ts';
import type { ReadRequest } from './read-facts.ts';
import type { SourceCandidate } from './select-files.ts';

/** Who reads what of a cold run. */
export interface ReadingPlan {
  /** For this thread alone, and first. */
  readonly ours: readonly SourceCandidate[];
  /** For this thread and another: of its parts each is taken by who is free. */
  readonly shared: readonly SourceCandidate[];
  readonly parts: ShareParts;
}

/** Read by a native parser; the others share a run time that takes longer to load than a hundred files to read. */
const NATIVE = 'typescript';
/** Less is read before a second thread has started. */
const NATIVE_FROM_BYTES = 2_000_000;
/** Small enough that nobody waits long for the last one, and that a thread which starts late takes fewer. */
const PARTS = 100;

/**
 * Much is divided. Beside much TypeScript the few files of other languages go to another thread in one part, with all that
 * reading them needs.
 */
export function planReading(
  { share, snapshot }: Pick<ReadRequest, 'share' | 'snapshot'>,
  candidates: readonly SourceCandidate[],
): ReadingPlan {
  const isOnDisk = snapshot.origin === 'worktree' || snapshot.origin === 'folder';
  if (share === null || !isOnDisk) return { ours: candidates, shared: [], parts: partsOf([]) };
  const cost = costOf(candidates);
  if (cost >= share.fromBytes) return { ours: [], shared: candidates, parts: partsOf(divide(candidates, cost)) };
  const native = candidates.filter(({ language }) => language.name === NATIVE);
  const others = candidates.filter(({ language }) => language.name !== NATIVE);
  const nativeCost = costOf(native);
  const isMinor = others.length > 0 && nativeCost >= NATIVE_FROM_BYTES && costOf(others) < nativeCost;
  return isMinor
    ? { ours: native, shared: others, parts: partsOf([others.length]) }
    : { ours: candidates, shared: [], parts: partsOf([]) };
}

/** In bytes of TypeScript. Generated code is searched for a few words, and seldom parsed. */
function costOf(candidates: readonly SourceCandidate[]): number {
  return candidates.reduce(
    (sum, { file, language, isGenerated }) => sum + Math.max(file.size, 0) * (isGenerated ? 1 : language.byteCost),
    0,
  );
}

/** The index behind the last of each part. */
function divide(candidates: readonly SourceCandidate[], total: number): number[] {
  const ends: number[] = [];
  let cost = 0;
  for (const [at, candidate] of candidates.entries()) {
    cost += costOf([candidate]);
    if (cost < total / PARTS && at < candidates.length - 1) continue;
    ends.push(at + 1);
    cost = 0;
  }
  return ends;
}

function partsOf(ends: readonly number[]): ShareParts {
  return { ends, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
