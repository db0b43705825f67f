import { decodeText } from '../base/decode-text.ts';
import { noDecisions } from '../model/decision-facts.ts';
import { noSymbols, noWires } from '../model/facts.ts';
import { isPartial } from './extraction-share.ts';
import { factKey, wantedKinds } from './share-reading.ts';
import type { FactTables } from './fact-tables.ts';
import { GENERATED_REASON } from './select-files.ts';
import type { SourceCandidate } from './select-files.ts';
import type {
  Extractor,
  FactKind,
  FileFacts,
  LeftOutReason,
  LinkFacts,
  SymbolFacts,
  UnitFact,
} from '../model/facts.ts';
import type { BlobContent } from '../model/snapshot.ts';
import type { FactTable } from '../storage/fact-table.ts';

export interface ReadSource {
  readonly path: string;
  readonly language: string;
  readonly blob: string;
  /** Of its facts in the tables. */
  readonly key: string;
  readonly bytes: number;
  /** Null where what is remembered of the file still holds. */
  readonly links: LinkFacts | null;
  /** Says nothing where `links` is null, and of languages that are not linked by symbols. */
  readonly symbols: SymbolFacts;
  readonly units: readonly UnitFact[];
  readonly words: readonly (readonly string[])[];
}

/** A source, or in words why the file is none. */
export type Outcome = ReadSource | string;

interface Memory {
  readonly tables: FactTables;
  /** Why the file was left out, if it was. */
  readonly reason: string | undefined;
}

/** What an unchanged file is, without its links; null where not all that is wanted of it is known. */
export function rememberedOutcome(candidate: SourceCandidate, key: string, { tables, reason }: Memory): Outcome | null {
  const units = tables.units ? tables.units.get(key) : [];
  const words = tables.words ? tables.words.get(key) : [];
  if (!units || !words) return null;
  tables.links.keep(key);
  if (candidate.language.isLinkedBySymbols) tables.symbols.keep(key);
  return reason ?? described(candidate, key, { links: null, symbols: noSymbols, units, words });
}

export function knownOutcome(candidate: SourceCandidate, blob: string, tables: FactTables): Outcome | null {
  const key = factKey(candidate, blob);
  const links = tables.links.get(key);
  const symbols = candidate.language.isLinkedBySymbols ? tables.symbols.get(key) : noSymbols;
  const units = tables.units ? tables.units.get(key) : [];
  const words = tables.words ? tables.words.get(key) : [];
  if (!links || !symbols || !units || !words) return null;
  return leftOutReason(candidate, links) ?? { ...described(candidate, key, { links, symbols, units, words }), blob };
}

type ReadContent = Extract<BlobContent, { bytes: Uint8Array }>;

interface Extraction {
  readonly tables: FactTables;
  readonly extract: Extractor;
}

export function readOutcome(
  candidate: SourceCandidate,
  content: ReadContent,
  { tables, extract }: Extraction,
): Outcome {
  const { blob, bytes } = content;
  const known = blob === candidate.file.blob ? null : knownOutcome(candidate, blob, tables);
  if (known !== null) return typeof known === 'string' ? known : { ...known, bytes: bytes.length };
  const wanted = wantedKinds(tables, candidate);
  const facts = extractContent(candidate, bytes, { extract, wanted });
  const key = factKey(candidate, blob);
  keepFacts(key, facts, { tables, wanted, isNamed: candidate.language.isLinkedBySymbols });
  return leftOutReason(candidate, facts.links) ?? { ...described(candidate, key, facts), blob, bytes: bytes.length };
}

/** Keeps some kinds of facts of a file whose other kinds are read elsewhere; none where problems would have to be told with the others. */
export function keepSome(
  candidate: SourceCandidate,
  { blob, bytes }: ReadContent,
  { tables, extract, wanted }: Extraction & { readonly wanted: ReadonlySet<FactKind> },
): void {
  const facts = extractContent(candidate, bytes, { extract, wanted });
  if (isPartial(wanted) && facts.links.problems.length > 0) return;
  keepFacts(factKey(candidate, blob), facts, { tables, wanted, isNamed: candidate.language.isLinkedBySymbols });
}

function extractContent(
  { extension, isGenerated }: SourceCandidate,
  bytes: Uint8Array,
  { extract, wanted }: { readonly extract: Extractor; readonly wanted: ReadonlySet<FactKind> },
): FileFacts {
  const decoded = decodeText(bytes);
  return decoded === null ? BINARY : extract({ text: decoded.text, extension, isGenerated }, wanted);
}

interface Keeping {
  readonly tables: FactTables;
  readonly wanted: ReadonlySet<FactKind>;
  /** Whether the language is linked by symbols. */
  readonly isNamed: boolean;
}

function keepFacts(key: string, facts: FileFacts, { tables, wanted, isNamed }: Keeping): void {
  const keep = <Fact>(kind: FactKind, table: FactTable<Fact> | null, fact: Fact): void => {
    if (wanted.has(kind)) table?.add(key, fact);
  };
  keep('links', tables.links, facts.links);
  keep('symbols', isNamed ? tables.symbols : null, facts.symbols);
  keep('wires', tables.wires, facts.wires);
  keep('decisions', tables.decisions, facts.decisions);
  keep('copies', tables.copies, facts.copies);
  keep('units', tables.units, facts.units);
  keep('words', tables.words, facts.words);
}

type KeptFacts = Pick<ReadSource, 'links' | 'symbols' | 'units' | 'words'>;

function described({ file, language }: SourceCandidate, key: string, facts: KeptFacts): ReadSource {
  const { links, symbols, units, words } = facts;
  const { path, blob, size: bytes } = file;
  return { path, language: language.name, blob, key, bytes, links, symbols, units, words };
}

const BINARY = {
  links: { leftOut: 'binary', lines: 0, imports: [], exports: [], problems: [] },
  symbols: noSymbols,
  wires: noWires,
  decisions: noDecisions,
  copies: null,
  units: [],
  words: [],
} as const;

/** Why a file could not be read, in words. */
export const FAILURE_REASON = {
  missing: 'gone before it could be read',
  unreadable: 'not readable (permission or input/output error)',
  'too-large': 'larger than 2 MiB',
  'not-a-file': 'no longer a regular file',
} as const;

const LEFT_OUT_REASON: Readonly<Record<Exclude<LeftOutReason, 'wires-only' | 'rules-only'>, string>> = {
  binary: 'binary content',
  generated: 'generated code, by its own header',
  minified: 'minified code',
  'too-large': 'larger than 2 MiB',
  unreadable: 'the parser gave up',
};

/** Null for a file that is analysed, if only for its wires. */
function leftOutReason({ isGenerated }: SourceCandidate, { leftOut, problems }: LinkFacts): string | null {
  if (leftOut === 'wires-only' || leftOut === 'rules-only') return null;
  if (isGenerated) return GENERATED_REASON;
  if (leftOut === null) return null;
  const cause = leftOut === 'unreadable' ? problems[0]?.message : undefined;
  return cause ? `${LEFT_OUT_REASON[leftOut]}: ${cause}` : LEFT_OUT_REASON[leftOut];
}
