import { displayNumber } from '../base/display-number.ts';
import type { Codebase } from '../model/codebase.ts';
import type { UnitFact } from '../model/facts.ts';
import { type LinkNoun, linkNoun } from '../model/link-words.ts';

/** `a`, `a and b`, `a, b and 3 more`: a list that never grows longer than a reader wants. */
export function listed(items: readonly string[], limit: number): string {
  const shown = items.slice(0, limit);
  const hidden = items.length - shown.length;
  const parts = hidden > 0 ? [...shown, `${displayNumber(hidden)} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const NAMELESS = /^(?:index|mod|main|__init__)\./;

/** A file as people call it: its name, and the folder too where the name alone says nothing (`orders/index.ts`). */
export function fileLabel(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAMELESS.test(name) ? withFolder(path) : name;
}

/** The same for files that are named together: two of one name are told apart by their folders. */
export function fileLabels(paths: readonly string[]): string[] {
  const labels = paths.map(fileLabel);
  return labels.map((label, index) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? label : withFolder(paths[index]!),
  );
}

function withFolder(path: string): string {
  return path.split('/').slice(-2).join('/');
}

/** A label without its extension, for identities: turning a .js into a .ts makes no finding new. */
export function withoutExtension(label: string): string {
  const dot = label.lastIndexOf('.');
  return dot <= label.lastIndexOf('/') + 1 ? label : label.slice(0, dot);
}

/** An instability or a share with two digits. */
export function ratio(value: number): string {
  return value.toFixed(2);
}

/** A unit in a sentence. */
export function nameOf({ name, startLine }: UnitFact): string {
  return name === '<anonymous>' ? `The function at line ${startLine}` : name;
}

export interface LinkWords {
  readonly noun: LinkNoun;
  /** `import`, `refer to`: what several files do. */
  readonly verb: string;
  /** `imports`, `refers to`: what one file does. */
  readonly verbOfOne: string;
  /** `importing 2 names from order.ts`, `using 2 names of Order.cs`. */
  readonly stopping: (what: string, from: string) => string;
}

/** What files of a language do when they depend on others; a dependency has files of one language at both ends. */
export function linkWords({ files }: Codebase, nodes: readonly number[]): LinkWords {
  const language = files[nodes[0] ?? 0]?.language ?? '';
  return linkNoun(language) === 'import' ? IMPORTING : REFERRING;
}

const IMPORTING: LinkWords = {
  noun: 'import',
  verb: 'import',
  verbOfOne: 'imports',
  stopping: (what, from) => `importing ${what} from ${from}`,
};

const REFERRING: LinkWords = {
  noun: 'reference',
  verb: 'refer to',
  verbOfOne: 'refers to',
  stopping: (what, from) => `using ${what} of ${from}`,
};
