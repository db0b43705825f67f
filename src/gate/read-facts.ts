import { linkEnvironment } from './link-environment.ts';
import { type FamilyFacts, readFamilyFacts } from './read-family-facts.ts';
import { readManifests } from './read-manifests.ts';
import { readMissing } from './read-missing.ts';
import { FAILURE_REASON, knownOutcome, rememberedOutcome } from './read-outcome.ts';
import { readWires } from './read-wires.ts';
import { factKey } from './share-reading.ts';
import type { ShareExtraction } from './extraction-share.ts';
import type { FactTables } from './fact-tables.ts';
import type { Outcome, ReadSource } from './read-outcome.ts';
import type { Selection, SkippedFile, SourceCandidate } from './select-files.ts';
import type { ConnectableSource } from '../assembly/connect-services.ts';
import type { Linkage } from '../model/codebase.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Intent } from '../model/intent.ts';
import type { BlobReader, Snapshot, SnapshotFile } from '../model/snapshot.ts';
import type { Wiring } from '../model/wire.ts';
import type { RememberedLinks } from '../storage/link-memory.ts';

export interface ReadFacts {
  /** Files that were read, in order of path. */
  readonly sources: readonly ReadSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Source files whose content or state kept them from being read. */
  readonly skipped: readonly SkippedFile[];
  /** What an earlier run made of the same sources, but for those that have `links`; null where it does not hold. */
  readonly remembered: Linkage | null;
  /** What services have to do with one another, as far as that is known: as an earlier run worked it out, or what to work it out from. */
  readonly wiring: Wiring | readonly ConnectableSource[] | null;
  /** What families are found in, or the families that are known; null where nobody asks. */
  readonly families: FamilyFacts | null;
  /** By what the linkage of these facts is to be remembered; null where what is remembered is all of it. */
  readonly news: Omit<RememberedLinks, 'linkage' | 'wiring'> | null;
}

export interface ReadRequest {
  readonly snapshot: Snapshot;
  readonly selection: Selection;
  readonly intent: Intent | null;
  readonly reader: BlobReader;
  readonly tables: FactTables;
  /** Null where there is nobody to share the work with. */
  readonly share: ShareExtraction | null;
  /** Takes what went wrong without costing a result, in words for the user. */
  readonly problems: string[];
  readonly onProgress: (done: number, total: number) => void;
}

/** Facts of every selected file: remembered, or from the tables where the blob is known, else extracted once and added to them. */
export async function readFacts(request: ReadRequest): Promise<ReadFacts> {
  const { snapshot, selection, reader, tables } = request;
  const { manifests, blobs, skipped } = await readManifests(selection.manifests, reader, tables.manifests);
  const environment = linkEnvironment(snapshot, selection, { manifestBlobs: blobs, intent: request.intent });
  const recalled = tables.linkage.recall(environment);
  const { sources, keys, leftOut, isHolding } = await readSources(
    request,
    isStale(recalled, selection.sources) ? null : recalled,
  );
  const held = isHolding ? recalled : null;
  const unchanged = hasSameFacts(held, keys) ? held : null;
  const families = await readFamilyFacts(request, sources, environment);
  const wiring = unchanged?.wiring ?? (await readWires(request, sources));
  return {
    sources,
    manifests,
    skipped: [...skipped, ...[...leftOut].map(([at, reason]) => skippedFile(selection.sources[at]!, reason))],
    remembered: held?.linkage ?? null,
    wiring,
    families,
    news: unchanged === null || Array.isArray(wiring) ? { environment, keys, leftOut } : null,
  };
}

function hasSameFacts(held: RememberedLinks | null, keys: readonly string[]): boolean {
  return held !== null && keys.every((key, at) => key === held.keys[at]);
}

/** A file that is linked by symbols may declare anew what any other names: if one has changed, nothing is remembered. */
function isStale(recalled: RememberedLinks | null, candidates: readonly SourceCandidate[]): boolean {
  return candidates.some(
    (candidate, at) =>
      candidate.language.isLinkedBySymbols && recalled?.keys[at] !== factKey(candidate, candidate.file.blob),
  );
}

interface Reading {
  readonly sources: readonly ReadSource[];
  /** See RememberedLinks. */
  readonly keys: readonly string[];
  readonly leftOut: ReadonlyMap<number, string>;
  /** True where what was recalled is right for these sources. */
  readonly isHolding: boolean;
}

async function readSources(request: ReadRequest, recalled: RememberedLinks | null): Promise<Reading> {
  const { selection, tables } = request;
  const candidates = selection.sources;
  const keys: string[] = [];
  const outcomes: (Outcome | null)[] = [];
  const missing = new Map<SnapshotFile, number>();
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at]!;
    const key = factKey(candidate, candidate.file.blob);
    const isSame = recalled !== null && recalled.keys[at] === key;
    const remembered = isSame ? rememberedOutcome(candidate, key, { tables, reason: recalled.leftOut.get(at) }) : null;
    const outcome = remembered ?? knownOutcome(candidate, candidate.file.blob, tables);
    if (outcome === null) missing.set(candidate.file, at);
    keys.push(key);
    outcomes.push(outcome);
  }
  await readMissing(request, { keys, outcomes, missing });
  const { sources, leftOut } = divide(outcomes);
  // That a file is left out is part of what imports of other files lead to: if that has changed, nothing else holds.
  const isHolding = recalled !== null && hasSameKeys(recalled.leftOut, leftOut) && !hasNewSymbols(candidates, outcomes);
  return isHolding || recalled === null ? { sources, keys, leftOut, isHolding } : readSources(request, null);
}

/** True where a file that is linked by symbols had to be read again, for whatever reason: it cannot be linked by itself. */
function hasNewSymbols(candidates: readonly SourceCandidate[], outcomes: readonly (Outcome | null)[]): boolean {
  return outcomes.some(
    (outcome, at) =>
      candidates[at]!.language.isLinkedBySymbols &&
      outcome !== null &&
      typeof outcome !== 'string' &&
      outcome.links !== null,
  );
}

function divide(outcomes: readonly (Outcome | null)[]): Pick<Reading, 'sources' | 'leftOut'> {
  const sources: ReadSource[] = [];
  const leftOut = new Map<number, string>();
  for (let at = 0; at < outcomes.length; at += 1) {
    const outcome = outcomes[at] ?? FAILURE_REASON.missing;
    if (typeof outcome === 'string') leftOut.set(at, outcome);
    else sources.push(outcome);
  }
  return { sources, leftOut };
}

function hasSameKeys(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function skippedFile({ file }: SourceCandidate, reason: string): SkippedFile {
  return { what: 'file', reason, path: file.path };
}
