import type { Stats } from 'node:fs';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { type DiskFolder, identifyContent } from './identify-content.ts';
import { SOURCE_FILE_LIMIT_BYTES } from './read-regular-file.ts';
import { type Skipped, skipOfFailure, skipped } from './skipped.ts';

/** What was met so far. */
export interface FileListing {
  readonly files: SnapshotFile[];
  readonly skipped: Skipped[];
}

/** Lists what was just met that nobody decided to keep, under the id of its content, or says why not. True where it is listed. */
export function listFile(
  listing: FileListing,
  folder: DiskFolder,
  { path, stats }: { readonly path: string; readonly stats: Stats },
): boolean {
  if (!stats.isFile()) listing.skipped.push(skipped('special', path));
  // There may be any number of any size: they are not hashed only to be named.
  else if (stats.size > SOURCE_FILE_LIMIT_BYTES) listing.skipped.push(skipped('oversized', path));
  else {
    const content = identifyContent(folder, path, stats);
    if ('blob' in content) {
      listing.files.push({ path, blob: content.blob, size: stats.size });
      return true;
    }
    if (content.failure !== 'missing') listing.skipped.push(skipped(skipOfFailure(content.failure), path));
  }
  return false;
}
