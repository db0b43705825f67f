import { globBelow } from '../base/glob.ts';
import { folderOf } from '../base/paths.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { Intent, WrittenAt } from '../model/intent.ts';
import { checkShape } from './check-shape.ts';
import { layerKindOf } from './layer-kind.ts';
import { noIntent } from './no-intent.ts';
import { settingsSchema, type WrittenSettings } from './settings-schema.ts';
import { readYamlDocument, type YamlDocument, type YamlPath } from './yaml-document.ts';

/** What one file says by itself, and what is wrong with it. */
export interface ParsedSettings {
  /** Relative to the root. */
  readonly path: string;
  readonly intent: Intent;
  readonly problems: readonly UsageProblem[];
}

/** Reads one paydown.yaml. Never throws: what is wrong is in `problems`, and the intent is then empty. */
export function parseSettings(path: string, text: string): ParsedSettings {
  const document = readYamlDocument(path, text);
  if (document.problems.length === 0 && document.value === null) return { path, intent: noIntent, problems: [] };
  const { value, problems } = checkShape(path, document, settingsSchema);
  if (value === null) return { path, intent: noIntent, problems };
  return { path, intent: intentOf(value, new Places(path, document)), problems: [] };
}

class Places {
  readonly folder: string;
  readonly #path: string;
  readonly #document: YamlDocument;

  constructor(path: string, document: YamlDocument) {
    this.folder = folderOf(path);
    this.#path = path;
    this.#document = document;
  }

  at(...path: YamlPath): WrittenAt {
    return { path: this.#path, line: this.#document.placeOf(path).line };
  }

  /** As it was written: `0007`, where YAML reads the number 7. */
  textAt(...path: YamlPath): string | null {
    return this.#document.writtenAt(path);
  }

  globs(written: string | readonly string[]): string[] {
    return listOf(written).map((glob) => globBelow(this.folder, glob));
  }
}

function intentOf(written: WrittenSettings, places: Places): Intent {
  return {
    layers: (written.layers ?? []).map((layer, at) => {
      const { name, kind } = typeof layer === 'string' ? { name: layer, kind: undefined } : layer;
      return { name, kind: kind ?? layerKindOf(name), at: places.at('layers', at) };
    }),
    components: componentsOf(written, places),
    capabilities: capabilitiesOf(written, places),
    glossary: glossaryOf(written, places),
    ignore: (written.ignore ?? []).map(({ paths, reason }, at) => {
      return { paths: places.globs(paths), reason, at: places.at('ignore', at) };
    }),
    levels: levelsOf(written, places),
    budget: budgetOf(written, places),
    exceptions: [],
    records: [],
    judgedOn: null,
  };
}

function componentsOf({ components = {} }: WrittenSettings, places: Places): Intent['components'] {
  return Object.entries(components).map(([name, written]) => {
    const { paths, layer = null, context = null, owner = null } = isShort(written) ? { paths: written } : written;
    return { name, paths: places.globs(paths), layer, context, owner, at: places.at('components', name) };
  });
}

function capabilitiesOf({ capabilities = {} }: WrittenSettings, places: Places): Intent['capabilities'] {
  return Object.entries(capabilities).map(([name, written]) => {
    const { home, decision } = isShort(written) ? { home: written, decision: undefined } : written;
    const id = decision === undefined ? null : (places.textAt('capabilities', name, 'decision') ?? String(decision));
    return { name, home: listOf(home), decision: id, at: places.at('capabilities', name) };
  });
}

function glossaryOf({ glossary = {} }: WrittenSettings, places: Places): Intent['glossary'] {
  return Object.entries(glossary).map(([term, written]) => {
    const {
      meaning = null,
      synonyms = [],
      avoid = [],
      context = null,
    } = typeof written === 'string' ? { meaning: written } : written;
    return { term, meaning, synonyms, avoid, context, at: places.at('glossary', term) };
  });
}

function levelsOf({ gate = {} }: WrittenSettings, places: Places): Intent['levels'] {
  return (['block', 'review', 'note'] as const).flatMap((severity) =>
    (gate[severity] ?? []).map((rule, at) => ({ rule, severity, at: places.at('gate', severity, at) })),
  );
}

function budgetOf({ budget }: WrittenSettings, places: Places): Intent['budget'] {
  if (budget === undefined) return null;
  const { share, people = null, hours = null, rate = null } = budget;
  return { share: share === undefined ? null : shareOf(share), people, hours, rate, at: places.at('budget') };
}

function shareOf(share: number | string): number {
  return typeof share === 'number' ? share : Number.parseFloat(share) / 100;
}

function isShort<Written>(written: Written): written is Extract<Written, string | string[]> {
  return typeof written === 'string' || Array.isArray(written);
}

function listOf(written: string | readonly string[]): readonly string[] {
  return typeof written === 'string' ? [written] : written;
}
