import type { ChangeEntry, HistoryEntry, Person, Tree } from './history.ts';
import { applyHunks } from './hunks.ts';
import { changesOfBranch, landingOrder } from './landing-order.ts';
import { firstVersions } from './unwind-history.ts';

export interface Commit {
  readonly author: Person;
  readonly committer: Person;
  readonly at: string;
  readonly message: string;
  /** Places of the parents in the list of commits, first parent first. */
  readonly parents: readonly number[];
  /** New text by path; null where the commit removes the file. Against the first parent, sorted by path. */
  readonly changes: ReadonlyMap<string, string | null>;
}

interface Tip {
  readonly index: number;
  readonly tree: Tree;
}

const MERGE_BUTTON: Person = { name: 'GitHub', mail: 'noreply@github.com' };
const MAIN = '';

/** The commits that `git` has to record, and the tree after the last of them. */
export function replayHistory(
  history: readonly HistoryEntry[],
  finalTree: Tree,
): { commits: readonly Commit[]; tree: Tree } {
  const versions = firstVersions(landingOrder(history), finalTree);
  const tips = new Map<string, Tip>();
  const commits = history.map((entry, index) => {
    const line = entry.kind === 'merge' ? MAIN : (entry.branch ?? MAIN);
    const parent = tips.get(line) ?? tips.get(MAIN);
    const before: Tree = parent?.tree ?? new Map();
    const applied = entry.kind === 'merge' ? changesOfBranch(history, index) : [entry];
    const tree = applied.reduce((state, change) => applyChange(state, change, versions), before);
    const merged = entry.kind === 'merge' ? tips.get(entry.branch) : undefined;
    if (entry.kind === 'merge') tips.delete(entry.branch);
    tips.set(line, { index, tree });
    return {
      author: entry.by,
      committer: committerOf(entry),
      at: entry.at,
      message: entry.message,
      parents: [parent, merged].filter((tip) => tip !== undefined).map((tip) => tip.index),
      changes: difference(before, tree),
    };
  });
  return { commits, tree: tips.get(MAIN)?.tree ?? new Map() };
}

function applyChange(tree: Tree, change: ChangeEntry, versions: ReadonlyMap<ChangeEntry, Tree>): Tree {
  const next = new Map(tree);
  for (const [before, after] of change.renames) {
    next.set(after, existing(next, before));
    next.delete(before);
  }
  for (const [path, hunks] of change.edits) next.set(path, applyHunks(existing(next, path), hunks));
  for (const [path, content] of [...(versions.get(change) ?? []), ...change.writes]) next.set(path, content);
  for (const path of change.removes) {
    existing(next, path);
    next.delete(path);
  }
  return next;
}

function existing(tree: Tree, path: string): string {
  const content = tree.get(path);
  if (content === undefined) throw new Error(`There is no ${path} at this point of the history.`);
  return content;
}

function difference(before: Tree, after: Tree): ReadonlyMap<string, string | null> {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return new Map(changed.map((path) => [path, after.get(path) ?? null]));
}

function committerOf(entry: HistoryEntry): Person {
  return entry.kind === 'merge' || entry.by.name.endsWith('[bot]') ? MERGE_BUTTON : entry.by;
}
