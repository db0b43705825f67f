import { fingerprint } from '../base/hashing.ts';
import type { Selection } from './select-files.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Identity of all that decides where imports lead but for the text of the source files: two equal ones link alike. */
export function linkEnvironment(
  snapshot: Snapshot,
  selection: Selection,
  manifestBlobs: ReadonlyMap<string, string>,
): string {
  const lists = [
    snapshot.files.map((file) => file.path),
    snapshot.skippedPaths,
    selection.sources.map(({ file }) => file.path),
    selection.skipped.map((file) => file.path),
    [...manifestBlobs].flat(),
  ];
  // The lengths keep the end of one list and the start of the next apart; no path holds a NUL.
  return fingerprint([lists.map((list) => list.length).join(' '), ...lists.map((list) => list.join('\0'))]);
}
