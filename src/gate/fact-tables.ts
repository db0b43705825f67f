import { join } from 'node:path';
import { languages } from '../languages/index.ts';
import { linkCodec, manifestCodec, unitCodec, wordCodec } from '../storage/fact-codecs.ts';
import { openFactTable } from '../storage/fact-table.ts';
import type { FactKind, LinkFacts, UnitFact } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { FactTable } from '../storage/fact-table.ts';

/** Raised whenever src/sources/manifests would read the same text differently. */
const MANIFEST_VERSION = '1';

export interface FactTables {
  readonly links: FactTable<LinkFacts>;
  /** Null when this run does not ask for the kind: its file is not even opened. */
  readonly units: FactTable<readonly UnitFact[]> | null;
  readonly words: FactTable<readonly (readonly string[])[]> | null;
  readonly manifests: FactTable<Manifest | null>;
}

/** Opens one file a kind below `folder`; a null folder keeps nothing. */
export function openFactTables(folder: string | null, wanted: ReadonlySet<FactKind>): FactTables {
  const extractors = languages.map((language) => `${language.name}@${language.version}`).join(' ');
  const file = (kind: string): string | null => (folder === null ? null : join(folder, `${kind}.facts`));
  return {
    links: openFactTable(file('links'), linkCodec(extractors)),
    units: wanted.has('units') ? openFactTable(file('units'), unitCodec(extractors)) : null,
    words: wanted.has('words') ? openFactTable(file('words'), wordCodec(extractors)) : null,
    manifests: openFactTable(file('manifests'), manifestCodec(MANIFEST_VERSION)),
  };
}

/** Saves every table and returns what went wrong on the way, in words. */
export function saveFactTables(tables: FactTables): string[] {
  const opened = [tables.links, tables.units, tables.words, tables.manifests].filter((table) => table !== null);
  for (const table of opened) table.save();
  return opened.map((table) => table.problem()).filter((problem) => problem !== null);
}
