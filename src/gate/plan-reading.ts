import { splitReading } from './share-reading.ts';
import type { ReadRequest } from './read-facts.ts';
import type { SourceCandidate } from './select-files.ts';

/** Who reads what of a cold run. */
export interface ReadingPlan {
  readonly ours: readonly SourceCandidate[];
  readonly theirs: readonly SourceCandidate[];
}

/** Read by a native parser; the others share a run time that takes longer to load than a hundred files to read. */
const NATIVE = 'typescript';
/** Less is read before a second thread has started. */
const NATIVE_FROM_BYTES = 2_000_000;
/** What other languages may weigh to be read while the first is: they take ten times as long. */
const MINOR_PART = 0.1;

/** Beside much TypeScript the few files of other languages go to another thread with all that reading them needs. */
export function planReading(
  { share, snapshot }: Pick<ReadRequest, 'share' | 'snapshot'>,
  candidates: readonly SourceCandidate[],
): ReadingPlan {
  const split = splitReading(
    { share, snapshot },
    candidates.map(({ file }) => file),
  );
  const isOnDisk = snapshot.origin === 'worktree' || snapshot.origin === 'folder';
  if (split.theirs.length > 0 || !isOnDisk || share === null) {
    return { ours: candidates.slice(0, split.ours.length), theirs: candidates.slice(split.ours.length) };
  }
  const native = candidates.filter(({ language }) => language.name === NATIVE);
  const others = candidates.filter(({ language }) => language.name !== NATIVE);
  const nativeBytes = sizeOf(native);
  const isMinor = others.length > 0 && nativeBytes >= NATIVE_FROM_BYTES && sizeOf(others) < nativeBytes * MINOR_PART;
  return isMinor ? { ours: native, theirs: others } : { ours: candidates, theirs: [] };
}

function sizeOf(candidates: readonly SourceCandidate[]): number {
  return candidates.reduce((sum, { file }) => sum + Math.max(file.size, 0), 0);
}
