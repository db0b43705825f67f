import { hashBlob } from '../../base/hashing.ts';
import type { BlobContent, Snapshot } from '../../model/snapshot.ts';
import { openSource, type SourceRequest } from '../open-source.ts';

/** A snapshot and all that its reader answered, by path. Only tests use it. */
export interface ExampleScan {
  readonly snapshot: Snapshot;
  readonly contents: ReadonlyMap<string, BlobContent>;
}

export async function scanExample(
  path: string,
  at: SourceRequest['at'] = { kind: 'worktree' },
  statCacheFile: string | null = null,
): Promise<ExampleScan> {
  const source = await openSource({ path, at, statCacheFile });
  const contents = new Map<string, BlobContent>();
  await source.reader.read(source.snapshot.files, (file, content) => {
    contents.set(file.path, 'bytes' in content ? { ...content, bytes: Buffer.from(content.bytes) } : content);
  });
  await source.close();
  return { snapshot: source.snapshot, contents };
}

export function pathsOf(snapshot: Snapshot): string[] {
  return snapshot.files.map((file) => file.path);
}

export function blobOf(snapshot: Snapshot, path: string): string | undefined {
  return snapshot.files.find((file) => file.path === path)?.blob;
}

export function idOf(text: string, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return hashBlob(Buffer.from(text), algorithm);
}

/** The text of each file, or why it could not be read. */
export function textsOf({ contents }: ExampleScan): Record<string, string> {
  const entries = [...contents].map(([path, content]) => [
    path,
    'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : content.failure,
  ]);
  return Object.fromEntries(entries);
}
