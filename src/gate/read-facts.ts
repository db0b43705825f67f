import { decodeText } from '../base/decode-text.ts';
import { linkEnvironment } from './link-environment.ts';
import { readManifests } from './read-manifests.ts';
import { extractElsewhere, factKey, splitReading, wantedKinds } from './share-reading.ts';
import type { ShareExtraction } from './extraction-share.ts';
import type { FactTables } from './fact-tables.ts';
import type { Selection, SkippedFile, SourceCandidate } from './select-files.ts';
import type { Linkage } from '../model/codebase.ts';
import type { FileFacts, LeftOutReason, LinkFacts, UnitFact } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { BlobContent, BlobReader, Snapshot, SnapshotFile } from '../model/snapshot.ts';
import type { RememberedLinks } from '../storage/link-memory.ts';

export interface ReadSource {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  readonly bytes: number;
  /** Null where what is remembered of the file still holds. */
  readonly links: LinkFacts | null;
  readonly units: readonly UnitFact[];
  readonly words: readonly (readonly string[])[];
}

export interface ReadFacts {
  /** Files that were read, in order of path. */
  readonly sources: readonly ReadSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Source files whose content or state kept them from being read. */
  readonly skipped: readonly SkippedFile[];
  /** What an earlier run made of the same sources, but for those that have `links`; null where it does not hold. */
  readonly remembered: Linkage | null;
  /** By what the linkage of these facts is to be remembered; null where what is remembered is all of it. */
  readonly news: Omit<RememberedLinks, 'linkage'> | null;
}

export interface ReadRequest {
  readonly snapshot: Snapshot;
  readonly selection: Selection;
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
  const environment = linkEnvironment(snapshot, selection, blobs);
  const recalled = tables.linkage.recall(environment);
  const { sources, keys, leftOut, isHolding } = await readSources(request, recalled);
  const isNews = !isHolding || keys.some((key, at) => key !== recalled?.keys[at]);
  return {
    sources,
    manifests,
    skipped: [...skipped, ...[...leftOut].map(([at, reason]) => skippedFile(selection.sources[at]!, reason))],
    remembered: isHolding ? (recalled?.linkage ?? null) : null,
    news: isNews ? { environment, keys, leftOut } : null,
  };
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
  const isHolding = recalled !== null && hasSameKeys(recalled.leftOut, leftOut);
  return isHolding || recalled === null ? { sources, keys, leftOut, isHolding } : readSources(request, null);
}

interface Unfinished {
  readonly keys: string[];
  readonly outcomes: (Outcome | null)[];
  /** Files of which not all is known, with their places in the selection. */
  readonly missing: ReadonlyMap<SnapshotFile, number>;
}

/** Reads what is missing, a part of it on another thread where that pays. */
async function readMissing(request: ReadRequest, { keys, outcomes, missing }: Unfinished): Promise<void> {
  const { selection, reader, tables, onProgress } = request;
  const candidates = selection.sources;
  const { ours, theirs } = splitReading(request, [...missing.keys()]);
  let done = candidates.length - missing.size;
  const read = (files: readonly SnapshotFile[]): Promise<void> =>
    reader.read(files, (file, content) => {
      const at = missing.get(file)!;
      onProgress((done += 1), candidates.length);
      keys[at] = 'bytes' in content ? factKey(candidates[at]!, content.blob) : '';
      outcomes[at] =
        'bytes' in content ? readOutcome(candidates[at]!, content, tables) : FAILURE_REASON[content.failure];
    });
  const places = theirs.map((file) => missing.get(file)!);
  const shared = extractElsewhere(
    request,
    places.map((at) => candidates[at]!),
  );
  await Promise.all([read(ours), shared]);
  for (const at of places) outcomes[at] = knownOutcome(candidates[at]!, candidates[at]!.file.blob, tables);
  await read(theirs.filter((_, index) => outcomes[places[index]!] === null));
}

/** A source, or in words why the file is none. */
type Outcome = ReadSource | string;

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

interface Memory {
  readonly tables: FactTables;
  /** Why the file was left out, if it was. */
  readonly reason: string | undefined;
}

/** What an unchanged file is, without its links; null where not all that is wanted of it is known. */
function rememberedOutcome(candidate: SourceCandidate, key: string, { tables, reason }: Memory): Outcome | null {
  const units = tables.units ? tables.units.get(key) : [];
  const words = tables.words ? tables.words.get(key) : [];
  if (!units || !words) return null;
  tables.links.keep(key);
  return reason ?? described(candidate, { links: null, units, words });
}

function knownOutcome(candidate: SourceCandidate, blob: string, tables: FactTables): Outcome | null {
  const key = factKey(candidate, blob);
  const links = tables.links.get(key);
  const units = tables.units ? tables.units.get(key) : [];
  const words = tables.words ? tables.words.get(key) : [];
  if (!links || !units || !words) return null;
  return leftOutReason(links) ?? { ...described(candidate, { links, units, words }), blob };
}

type ReadContent = Extract<BlobContent, { bytes: Uint8Array }>;

function readOutcome(candidate: SourceCandidate, content: ReadContent, tables: FactTables): Outcome {
  const { blob, bytes } = content;
  const known = blob === candidate.file.blob ? null : knownOutcome(candidate, blob, tables);
  if (known !== null) return typeof known === 'string' ? known : { ...known, bytes: bytes.length };
  const decoded = decodeText(bytes);
  const facts = decoded
    ? candidate.language.extract({ text: decoded.text, extension: candidate.extension }, wantedKinds(tables))
    : BINARY;
  const key = factKey(candidate, blob);
  tables.links.add(key, facts.links);
  tables.units?.add(key, facts.units);
  tables.words?.add(key, facts.words);
  return leftOutReason(facts.links) ?? { ...described(candidate, facts), blob, bytes: bytes.length };
}

function described({ file, language }: SourceCandidate, facts: Pick<ReadSource, keyof FileFacts>): ReadSource {
  const { links, units, words } = facts;
  return { path: file.path, language: language.name, blob: file.blob, bytes: file.size, links, units, words };
}

const BINARY = {
  links: { leftOut: 'binary', lines: 0, imports: [], exports: [], problems: [] },
  units: [],
  words: [],
} as const;

const FAILURE_REASON = {
  missing: 'gone before it could be read',
  unreadable: 'not readable (permission or input/output error)',
  'too-large': 'larger than 2 MiB',
  'not-a-file': 'no longer a regular file',
} as const;

const LEFT_OUT_REASON: Readonly<Record<LeftOutReason, string>> = {
  binary: 'binary content',
  generated: 'generated code, by its own header',
  minified: 'minified code',
  'too-large': 'larger than 2 MiB',
  unreadable: 'the parser gave up',
};

/** Null for a file that is analysed. */
function leftOutReason({ leftOut, problems }: LinkFacts): string | null {
  if (leftOut === null) return null;
  const cause = leftOut === 'unreadable' ? problems[0]?.message : undefined;
  return cause ? `${LEFT_OUT_REASON[leftOut]}: ${cause}` : LEFT_OUT_REASON[leftOut];
}
