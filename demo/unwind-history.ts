import type { ChangeEntry, Tree } from './history.ts';
import { revertHunks } from './hunks.ts';

/**
 * The first version of every file, under the change that adds it: the final tree with all edits undone, last first.
 * So only the final tree and the differences are kept, and the history cannot end anywhere else.
 */
export function firstVersions(changes: readonly ChangeEntry[], finalTree: Tree): ReadonlyMap<ChangeEntry, Tree> {
  const tree = new Map(finalTree);
  const versions = new Map<ChangeEntry, Tree>();
  for (const [index, change] of [...changes.entries()].reverse()) {
    undoEdits(tree, change);
    const claimed = claimedPaths(tree, changes, index);
    versions.set(change, new Map(claimed.map((path) => [path, take(tree, path)])));
  }
  if (tree.size > 0) throw new Error(`No commit adds ${[...tree.keys()].join(', ')}.`);
  return versions;
}

function undoEdits(tree: Map<string, string>, change: ChangeEntry): void {
  for (const [path, hunks] of change.edits) {
    const content = tree.get(path);
    if (content === undefined) throw new Error(`${describe(change)} edits ${path}, which is not there.`);
    try {
      tree.set(path, revertHunks(content, hunks));
    } catch (problem) {
      throw new Error(`${describe(change)}, ${path}`, { cause: problem });
    }
  }
  for (const [before, after] of change.renames) tree.set(before, take(tree, after));
}

function claimedPaths(tree: Tree, changes: readonly ChangeEntry[], index: number): readonly string[] {
  const adds = changes[index]?.adds ?? [];
  const earlier = changes.slice(0, index).flatMap((change) => change.adds);
  return [...tree.keys()].filter((path) => {
    const own = longestMatch(adds, path);
    return own > 0 && own > longestMatch(earlier, path);
  });
}

function longestMatch(entries: readonly string[], path: string): number {
  const matching = entries.filter((entry) => entry === path || (entry.endsWith('/') && path.startsWith(entry)));
  return Math.max(0, ...matching.map((entry) => entry.length));
}

function take(tree: Map<string, string>, path: string): string {
  const content = tree.get(path);
  if (content === undefined) throw new Error(`There is no ${path} at this point of the history.`);
  tree.delete(path);
  return content;
}

function describe(change: ChangeEntry): string {
  return `"${change.message.split('\n')[0]}" (${change.at})`;
}
