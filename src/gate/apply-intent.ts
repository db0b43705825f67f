import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { refuse } from './read-intent.ts';
import type { Wishes } from './select-files.ts';
import type { Declaration } from '../assembly/components.ts';
import type { Component } from '../model/component.ts';
import type { Intent } from '../model/intent.ts';
import type { SnapshotFile } from '../model/snapshot.ts';

/** What the intent says about which files are read. A glob that matches nothing ends the run. */
export async function wishesOf(intent: Intent | null, files: readonly SnapshotFile[]): Promise<Wishes> {
  const ignored = new Map<string, string>();
  const ruleHomes = new Set((intent?.capabilities ?? []).flatMap(({ home }) => home));
  if (intent === null || intent.ignore.length === 0) return { ignored, ruleHomes };
  const { matchParts } = await import('../settings/match-parts.ts');
  const { matched, problems } = matchParts(
    intent.ignore.map((part) => ({ ...part, what: 'ignore' })),
    files.map(({ path }) => path),
  );
  refuse(problems);
  for (const [at, { reason, at: written }] of intent.ignore.entries()) {
    const said = `left out by ${written.path}: ${reason}`;
    for (const file of matched[at]!) if (!ignored.has(files[file]!.path)) ignored.set(files[file]!.path, said);
  }
  return { ignored, ruleHomes };
}

export interface Declaring {
  readonly intent: Intent | null;
  /** Of every file of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Of those that are read, sorted. */
  readonly sourcePaths: readonly string[];
}

/** The components of the intent and what each of them holds; a glob that matches nothing, or that two claim alike, ends the run. */
export async function declarationOf({ intent, snapshotPaths, sourcePaths }: Declaring): Promise<Declaration | null> {
  if (intent === null || intent.components.length === 0) return null;
  const { claimFiles } = await import('../settings/claim-files.ts');
  const { componentOf, problems } = claimFiles(intent.components, snapshotPaths);
  refuse(problems);
  const claims = new Map(snapshotPaths.map((path, at) => [path, componentOf[at]!]));
  return {
    names: intent.components.map(({ name }) => name),
    componentOf: Int32Array.from(sourcePaths, (path) => claims.get(path) ?? -1),
  };
}

/** Declared components of which no file was read: without a word about them they would seem to be fine. */
export function unreadComponents(intent: Intent | null, components: readonly Component[]): NotAnalysed[] {
  const read = new Set(components.map(({ name }) => name));
  const unread = (intent?.components ?? []).filter(({ name }) => !read.has(name));
  return groupNotAnalysed(
    unread.map(({ name }) => ({ what: 'declared component', reason: 'none of its files is read', path: name })),
  );
}

/** Homes that lead to no component and no file. They are asked last, because found components may be homes too. */
export async function requireHomes(
  intent: Intent | null,
  components: readonly Component[],
  snapshotPaths: readonly string[],
): Promise<void> {
  if (intent === null || intent.capabilities.length === 0) return;
  const names = new Set(components.map(({ name }) => name));
  const { matchParts } = await import('../settings/match-parts.ts');
  const parts = intent.capabilities.map(({ name, home, at }) => {
    return { what: `the capability ${name}`, paths: home.filter((each) => !names.has(each)), at };
  });
  refuse(matchParts(parts, snapshotPaths).problems);
}
