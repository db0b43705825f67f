import { fingerprint } from '../base/hashing.ts';
import type { Selection } from './select-files.ts';
import type { Intent } from '../model/intent.ts';
import type { Snapshot } from '../model/snapshot.ts';

interface Surroundings {
  readonly manifestBlobs: ReadonlyMap<string, string>;
  readonly intent: Intent | null;
}

/** Identity of all that decides where imports lead but for the text of the source files: two equal ones link alike. */
export function linkEnvironment(
  snapshot: Snapshot,
  selection: Selection,
  { manifestBlobs, intent }: Surroundings,
): string {
  const lists = [
    snapshot.files.map((file) => file.path),
    snapshot.skippedPaths,
    selection.sources.map(({ file }) => file.path),
    selection.skipped.map((file) => file.path),
    [...manifestBlobs].flat(),
    // What draws components; where it is written down makes no difference.
    (intent?.components ?? []).flatMap(({ name, paths }) => [name, ...paths, '']),
  ];
  // The lengths keep the end of one list and the start of the next apart; no path holds a NUL.
  return fingerprint([lists.map((list) => list.length).join(' '), ...lists.map((list) => list.join('\0'))]);
}
