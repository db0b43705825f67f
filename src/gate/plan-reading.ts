import type { ShareParts } from './extraction-share.ts';
import type { ReadRequest } from './read-facts.ts';
import type { SourceCandidate } from './select-files.ts';
import type { FactKind } from '../model/facts.ts';

/** Who reads what of a cold run. */
export interface ReadingPlan {
  /** For this thread alone, and first. */
  readonly ours: readonly SourceCandidate[];
  /** For this thread and another: of its parts each is taken by who is free. */
  readonly shared: readonly SourceCandidate[];
  readonly parts: ShareParts;
  /** Files that are in both lists: who takes a part reads them for `LENT_KINDS`, and this thread for all else. */
  readonly lent: ReadonlySet<SourceCandidate>;
}

/** Read by a native parser; the others share a run time that takes longer to load than a hundred files to read. */
const NATIVE = 'typescript';
/**
 * What all files are read for by one thread, while the other reads the rest of them: units and decisions are half of the work, and
 * until one of the two helps the other neither warms the machine code of the other half.
 */
export const LENT_KINDS: ReadonlySet<FactKind> = new Set<FactKind>(['units', 'words', 'decisions']);
/** Less is read before a second thread has started. */
const NATIVE_FROM_BYTES = 2_000_000;
/** Small enough that nobody waits long for the last one, and that a thread which starts late takes fewer. */
const PARTS = 100;

/**
 * Much is divided. Beside much TypeScript the few files of other languages go to another thread in one part, with all that
 * reading them needs.
 */
export function planReading(
  { share, snapshot, tables }: Pick<ReadRequest, 'share' | 'snapshot' | 'tables'>,
  candidates: readonly SourceCandidate[],
): ReadingPlan {
  const isOnDisk = snapshot.origin === 'worktree' || snapshot.origin === 'folder';
  if (share === null || !isOnDisk) return alone(candidates);
  const cost = costOf(candidates);
  if (cost >= share.fromBytes) return { ...alone([]), shared: candidates, parts: partsOf(divide(candidates)) };
  const native = candidates.filter(({ language }) => language.name === NATIVE);
  const others = candidates.filter(({ language }) => language.name !== NATIVE);
  if (costOf(native) < NATIVE_FROM_BYTES || costOf(others) >= costOf(native)) return alone(candidates);
  if (tables.decisions !== null && tables.units !== null) return lending(native, others);
  return others.length === 0 ? alone(native) : { ...alone(native), shared: others, parts: partsOf([others.length]) };
}

function alone(candidates: readonly SourceCandidate[]): ReadingPlan {
  return { ours: candidates, shared: [], parts: partsOf([]), lent: new Set() };
}

/** The other languages come first, so that this thread, busy with its own for longer, need not load what reads them. */
function lending(native: readonly SourceCandidate[], others: readonly SourceCandidate[]): ReadingPlan {
  const lent = native.filter(({ isGenerated }) => !isGenerated);
  const first = others.length === 0 ? [] : [others.length];
  const parts = partsOf([...first, ...divide(lent).map((end) => others.length + end)]);
  return { ours: native, shared: [...others, ...lent], parts, lent: new Set(lent) };
}

/** In bytes of TypeScript. Generated code is searched for a few words, and seldom parsed. */
function costOf(candidates: readonly SourceCandidate[]): number {
  return candidates.reduce(
    (sum, { file, language, isGenerated }) => sum + Math.max(file.size, 0) * (isGenerated ? 1 : language.byteCost),
    0,
  );
}

/** The index behind the last of each part. */
function divide(candidates: readonly SourceCandidate[]): number[] {
  const total = costOf(candidates);
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
