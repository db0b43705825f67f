import { join } from 'node:path';
import packageManifest from '../../package.json' with { type: 'json' };
import { WIRING_VERSION } from '../assembly/connect-services.ts';
import { LINKING_VERSION } from '../assembly/link-sources.ts';
import { languages } from '../languages/index.ts';
import {
  decisionCodec,
  linkCodec,
  manifestCodec,
  symbolCodec,
  unitCodec,
  wireCodec,
  wordCodec,
  writtenCodec,
} from '../storage/fact-codecs.ts';
import { copyCodec } from '../storage/copy-codec.ts';
import { openFactTable } from '../storage/fact-table.ts';
import { recordCodec } from '../storage/record-codec.ts';
import { lazyFactTable } from '../storage/lazy-fact-table.ts';
import { openFamilyMemory } from '../storage/family-memory.ts';
import { openLinkMemory } from '../storage/link-memory.ts';
import { COPIES_VERSION } from '../families/copies/find-copies.ts';
import { FAMILIES_VERSION } from '../families/find-rule-families.ts';
import type { CopyFacts } from '../model/copy-facts.ts';
import type { DecisionFacts } from '../model/decision-facts.ts';
import type { Intent } from '../model/intent.ts';
import type { RecordFacts } from '../model/decision-record.ts';
import type { FamilyMemory } from '../storage/family-memory.ts';
import type { FactKind, LinkFacts, SymbolFacts, UnitFact, WireFacts } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { FactTable } from '../storage/fact-table.ts';
import type { LinkMemory } from '../storage/link-memory.ts';
import type { SourceRequest } from '../sources/open-source.ts';

/** Raised whenever src/sources/manifests would read the same text differently. */
const MANIFEST_VERSION = '4';

/** Raised whenever src/settings would read the same text differently. */
const WRITTEN_VERSION = '1';

/** Raised whenever src/sources/decisions would read the same text differently. */
const RECORD_VERSION = '1';

export interface FactTables {
  readonly links: FactTable<LinkFacts>;
  /** Only of languages that are linked by symbols; without one the file never comes to be, so opening it costs nothing. */
  readonly symbols: FactTable<SymbolFacts>;
  /** Null when this run does not ask for the kind: its file is not even opened. */
  readonly wires: FactTable<WireFacts> | null;
  readonly decisions: FactTable<DecisionFacts> | null;
  readonly copies: FactTable<CopyFacts | null> | null;
  /** Null when this run asks neither for decisions nor for copies. */
  readonly families: FamilyMemory | null;
  readonly units: FactTable<readonly UnitFact[]> | null;
  readonly words: FactTable<readonly (readonly string[])[]> | null;
  readonly manifests: FactTable<Manifest | null>;
  /** Of files without mistakes. */
  readonly written: FactTable<Intent>;
  /** Null of a text that is no record. */
  readonly records: FactTable<RecordFacts | null>;
  readonly linkage: LinkMemory;
}

export interface TablesRequest {
  /** Null keeps nothing. */
  readonly folder: string | null;
  readonly wanted: ReadonlySet<FactKind>;
  /** Commits, the index and the working tree are looked at in turns and differ in their files, so each has its own memory. */
  readonly moment: SourceRequest['at']['kind'];
}

/** Opens one file a kind. */
export function openFactTables({ folder, wanted, moment }: TablesRequest): FactTables {
  const extractors = languages.map((language) => `${language.name}@${language.version}`).join(' ');
  const file = (kind: string): string | null => (folder === null ? null : join(folder, `${kind}.facts`));
  return {
    links: openFactTable(file('links'), linkCodec(extractors)),
    symbols: openFactTable(file('symbols'), symbolCodec(extractors)),
    wires: wanted.has('wires') ? lazyFactTable(() => openFactTable(file('wires'), wireCodec(extractors))) : null,
    decisions: wanted.has('decisions')
      ? lazyFactTable(() => openFactTable(file('decisions'), decisionCodec(extractors)))
      : null,
    copies: wanted.has('copies') ? lazyFactTable(() => openFactTable(file('copies'), copyCodec(extractors))) : null,
    families:
      wanted.has('decisions') || wanted.has('copies')
        ? openFamilyMemory(
            file(`families-${moment}`),
            `${packageManifest.version} ${FAMILIES_VERSION} ${COPIES_VERSION} ${extractors}`,
          )
        : null,
    units: wanted.has('units') ? openFactTable(file('units'), unitCodec(extractors)) : null,
    words: wanted.has('words') ? openFactTable(file('words'), wordCodec(extractors)) : null,
    manifests: openFactTable(file('manifests'), manifestCodec(MANIFEST_VERSION)),
    written: lazyFactTable(() =>
      openFactTable(file('written'), writtenCodec(`${packageManifest.version} ${WRITTEN_VERSION}`)),
    ),
    records: lazyFactTable(() => openFactTable(file('records'), recordCodec(RECORD_VERSION))),
    // Not only facts but all that a release does between them and the linkage decides what is in it.
    linkage: openLinkMemory(
      file(`linkage-${moment}`),
      `${packageManifest.version} ${LINKING_VERSION} ${WIRING_VERSION} ${MANIFEST_VERSION} ${extractors}`,
    ),
  };
}

/** Saves every table and returns what went wrong on the way, in words. */
export function saveFactTables(tables: FactTables): string[] {
  const { links, symbols, wires, decisions, copies, families, units, words, manifests, written, records, linkage } =
    tables;
  const all = [links, symbols, wires, decisions, copies, families, units, words, manifests, written, records, linkage];
  const opened = all.filter((table) => table !== null);
  for (const table of opened) table.save();
  return opened.map((table) => table.problem()).filter((problem) => problem !== null);
}
