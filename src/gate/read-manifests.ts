import { decodeText } from '../base/decode-text.ts';
import { manifestDialect, parseManifest } from '../sources/manifests/index.ts';
import type { FactTables } from './fact-tables.ts';
import type { SkippedFile } from './select-files.ts';
import type { Manifest } from '../model/manifest.ts';
import type { BlobReader, SnapshotFile } from '../model/snapshot.ts';

export interface ReadManifests {
  /** In order of path. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** For each path the id of the content that was really read; '' where it could not be. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly skipped: readonly SkippedFile[];
}

/** Facts of the manifests: from the table where the blob is known, else parsed once and added to it. */
export async function readManifests(
  files: readonly SnapshotFile[],
  reader: BlobReader,
  table: FactTables['manifests'],
): Promise<ReadManifests> {
  const skipped: SkippedFile[] = [];
  const blobs = new Map(files.map((file) => [file.path, file.blob]));
  const found = new Map<string, Manifest | null>();
  const missing: SnapshotFile[] = [];
  for (const file of files) {
    const known = table.get(manifestKey(file.blob, file.path));
    if (known === undefined) missing.push(file);
    else found.set(file.path, known);
  }
  await reader.read(missing, ({ path }, content) => {
    const text = 'bytes' in content ? decodeText(content.bytes) : null;
    blobs.set(path, 'bytes' in content ? content.blob : '');
    if (!('bytes' in content) || text === null) {
      skipped.push({ what: 'manifest', reason: 'not readable as text', path });
      return;
    }
    const manifest = parseManifest(path, text.text);
    table.add(manifestKey(content.blob, path), manifest);
    found.set(path, manifest);
  });
  const manifests = files.flatMap(({ path }) => {
    const manifest = found.get(path) ?? null;
    return manifest === null ? [] : [[path, manifest] as const];
  });
  return { manifests: new Map(manifests), blobs, skipped };
}

/** The same bytes mean different things as package.json and as tsconfig.json. No key holds tabs or line ends. */
function manifestKey(blob: string, path: string): string {
  return `${blob} ${manifestDialect(path).replaceAll(/\s/g, ' ')}`;
}
