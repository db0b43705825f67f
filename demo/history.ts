import type { Hunk } from './hunks.ts';

/** Path to text. */
export type Tree = ReadonlyMap<string, string>;

export interface Person {
  readonly name: string;
  readonly mail: string;
}

interface Entry {
  readonly by: Person;
  /** `2025-09-08 09:12 +0200` */
  readonly at: string;
  readonly message: string;
  readonly branch: string | null;
}

/** An ordinary commit. What it adds is found in the final tree, with all later edits undone. */
export interface ChangeEntry extends Entry {
  readonly kind: 'change';
  /** Paths, or folders ending in a slash, of which the longest match over all entries counts. */
  readonly adds: readonly string[];
  /** Files that a later commit removes again, with their content. */
  readonly writes: Tree;
  readonly renames: Tree;
  /** Runs after the renames, on the new paths. */
  readonly edits: ReadonlyMap<string, readonly Hunk[]>;
  readonly removes: readonly string[];
}

/** The merge of a pull request: what the branch changed reaches main here. */
export interface MergeEntry extends Entry {
  readonly kind: 'merge';
  readonly branch: string;
}

export type HistoryEntry = ChangeEntry | MergeEntry;
