import type { ChangeEntry, HistoryEntry } from './history.ts';

/** The changes in the order in which they reach main: those of a branch at its merge. */
export function landingOrder(history: readonly HistoryEntry[]): readonly ChangeEntry[] {
  return history.flatMap((entry, index) => {
    if (entry.kind === 'merge') return changesOfBranch(history, index);
    return entry.branch === null ? [entry] : [];
  });
}

/** The changes that the merge at this place of the history brings in, oldest first. */
export function changesOfBranch(history: readonly HistoryEntry[], mergeIndex: number): readonly ChangeEntry[] {
  const branch = history[mergeIndex]?.branch;
  return history
    .slice(0, mergeIndex)
    .filter((entry): entry is ChangeEntry => entry.kind === 'change' && entry.branch === branch);
}
