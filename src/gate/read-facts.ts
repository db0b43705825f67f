import { decodeText } from '../base/decode-text.ts';
import { readGrammar } from '../sources/grammars/read-grammar.ts';
import { parseManifest } from '../sources/manifests/index.ts';
import type { FactTables } from './fact-tables.ts';
import type { Selection, SkippedFile, SourceCandidate } from './select-files.ts';
import type { Extractor, FactKind, Language, LeftOutReason, LinkFacts, UnitFact } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { BlobContent, BlobReader, SnapshotFile } from '../model/snapshot.ts';

export interface ReadSource {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  readonly bytes: number;
  readonly links: LinkFacts;
  readonly units: readonly UnitFact[];
  readonly words: readonly (readonly string[])[];
}

export interface ReadFacts {
  /** Files that were read, in order of path. */
  readonly sources: readonly ReadSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Source files whose content or state kept them from being read. */
  readonly skipped: readonly SkippedFile[];
}

export interface ReadRequest {
  readonly selection: Selection;
  readonly reader: BlobReader;
  readonly tables: FactTables;
  readonly onProgress: (done: number, total: number) => void;
}

/** Facts of every selected file: from the tables where the blob is known, else extracted once and added to them. */
export async function readFacts(request: ReadRequest): Promise<ReadFacts> {
  const skipped: SkippedFile[] = [];
  const manifests = await readManifests(request, skipped);
  const sources = await readSources(request, skipped);
  return { sources, manifests, skipped };
}

async function readManifests(request: ReadRequest, skipped: SkippedFile[]): Promise<Map<string, Manifest>> {
  const { selection, reader, tables } = request;
  const found = new Map<string, Manifest>();
  const missing: SnapshotFile[] = [];
  const keep = (path: string, manifest: Manifest | null): void => {
    if (manifest) found.set(path, manifest);
  };
  for (const file of selection.manifests) {
    const known = tables.manifests.get(manifestKey(file.blob, file.path));
    if (known === undefined) missing.push(file);
    else keep(file.path, known);
  }
  await reader.read(missing, (file, content) => {
    const text = 'bytes' in content ? decodeText(content.bytes) : null;
    if (!('bytes' in content) || text === null) {
      skipped.push({ what: 'manifest', reason: 'not readable as text', path: file.path });
      return;
    }
    const manifest = parseManifest(file.path, text.text);
    tables.manifests.add(manifestKey(content.blob, file.path), manifest);
    keep(file.path, manifest);
  });
  return found;
}

/** The same bytes mean different things as package.json and as tsconfig.json. */
function manifestKey(blob: string, path: string): string {
  return `${blob} ${path.slice(path.lastIndexOf('/') + 1)}`;
}

async function readSources(request: ReadRequest, skipped: SkippedFile[]): Promise<ReadSource[]> {
  const { selection, reader, tables, onProgress } = request;
  const found: ReadSource[] = [];
  const missing = new Map<SnapshotFile, SourceCandidate>();
  const keep = (candidate: SourceCandidate, source: ReadSource): void => {
    const reason = source.links.leftOut;
    if (reason === null) found.push(source);
    else skipped.push({ what: 'file', reason: leftOutReason(reason, source.links), path: candidate.file.path });
  };
  for (const candidate of selection.sources) {
    const known = knownSource(candidate, candidate.file.blob, tables);
    if (known) keep(candidate, known);
    else missing.set(candidate.file, candidate);
  }
  const extractors = await openLanguages(missing.values());
  let done = selection.sources.length - missing.size;
  await reader.read([...missing.keys()], (file, content) => {
    const candidate = missing.get(file)!;
    onProgress((done += 1), selection.sources.length);
    if ('bytes' in content) keep(candidate, readSource(candidate, content, { tables, extractors }));
    else skipped.push({ what: 'file', reason: FAILURE_REASON[content.failure], path: file.path });
  });
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function knownSource(candidate: SourceCandidate, blob: string, tables: FactTables): ReadSource | null {
  const key = factKey(candidate, blob);
  const links = tables.links.get(key);
  const units = tables.units ? tables.units.get(key) : [];
  const words = tables.words ? tables.words.get(key) : [];
  if (!links || !units || !words) return null;
  const { path, size } = candidate.file;
  return { path, language: candidate.language.name, blob, bytes: size, links, units, words };
}

type ReadContent = Extract<BlobContent, { bytes: Uint8Array }>;

interface Extraction {
  readonly tables: FactTables;
  readonly extractors: ReadonlyMap<Language, Extractor>;
}

/** Opens each language that has something to read, in turn: grammars share a run time that is set up anew by each. */
async function openLanguages(candidates: Iterable<SourceCandidate>): Promise<Map<Language, Extractor>> {
  const extractors = new Map<Language, Extractor>();
  for (const { language } of candidates) {
    if (!extractors.has(language)) extractors.set(language, await language.open(readGrammar));
  }
  return extractors;
}

function readSource(candidate: SourceCandidate, content: ReadContent, { tables, extractors }: Extraction): ReadSource {
  const { path } = candidate.file;
  const known = content.blob === candidate.file.blob ? null : knownSource(candidate, content.blob, tables);
  if (known) return { ...known, bytes: content.bytes.length };
  const decoded = decodeText(content.bytes);
  const facts = decoded
    ? extractors.get(candidate.language)!({ text: decoded.text, extension: candidate.extension }, wantedKinds(tables))
    : BINARY;
  const key = factKey(candidate, content.blob);
  tables.links.add(key, facts.links);
  tables.units?.add(key, facts.units);
  tables.words?.add(key, facts.words);
  return { path, language: candidate.language.name, blob: content.blob, bytes: content.bytes.length, ...facts };
}

const BINARY = {
  links: { leftOut: 'binary', lines: 0, imports: [], exports: [], problems: [] },
  units: [],
  words: [],
} as const;

/** Facts depend on content and dialect, and the dialect is the extension. */
function factKey(candidate: SourceCandidate, blob: string): string {
  return `${blob}${candidate.extension}`;
}

function wantedKinds(tables: FactTables): ReadonlySet<FactKind> {
  const kinds: FactKind[] = ['links'];
  if (tables.units) kinds.push('units');
  if (tables.words) kinds.push('words');
  return new Set(kinds);
}

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

function leftOutReason(reason: LeftOutReason, links: LinkFacts): string {
  const cause = reason === 'unreadable' ? links.problems[0]?.message : undefined;
  return cause ? `${LEFT_OUT_REASON[reason]}: ${cause}` : LEFT_OUT_REASON[reason];
}
