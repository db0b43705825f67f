import { createHash } from 'node:crypto';
import { readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hashBlob } from '../../base/hashing.ts';
import { type ReadFailure, readRegularFile, withRegularFile } from './read-regular-file.ts';
import type { KnownContent, StatCache } from './stat-cache.ts';

/** A folder on disk whose files are read and identified by us. */
export interface DiskFolder {
  readonly root: string;
  readonly algorithm: 'sha1' | 'sha256';
  readonly cache: StatCache;
}

/** The content id of one file on disk: remembered where its stat data are unchanged, else hashed now, in constant memory. */
export function identifyContent(
  folder: DiskFolder,
  path: string,
  stats: Stats,
): KnownContent | { readonly failure: ReadFailure } {
  const known = folder.cache.lookup(path, stats);
  if (known !== null) return known;
  const readAtMs = Date.now();
  const absolute = join(folder.root, path);
  const content = readRegularFile(absolute);
  if ('failure' in content) {
    return content.failure === 'too-large' ? identifyLargeFile(folder, path, readAtMs) : content;
  }
  return learnContent(folder, path, { ...content, readAtMs });
}

/** Hashes bytes that were read from disk and remembers what they are. */
export function learnContent(
  folder: DiskFolder,
  path: string,
  read: { readonly bytes: Buffer; readonly stats: Stats; readonly readAtMs: number },
): KnownContent {
  const blob = hashBlob(read.bytes, folder.algorithm);
  const textBlob = hasCarriageReturns(read.bytes) ? hashBlob(withLineFeeds(read.bytes), folder.algorithm) : blob;
  folder.cache.remember(path, read.stats, { blob, textBlob, readAtMs: read.readAtMs });
  return { blob, textBlob };
}

function hasCarriageReturns(bytes: Buffer): boolean {
  return bytes.includes('\r\n', 0, 'latin1');
}

function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function identifyLargeFile(
  folder: DiskFolder,
  path: string,
  readAtMs: number,
): KnownContent | { readonly failure: ReadFailure } {
  return withRegularFile<KnownContent>(join(folder.root, path), (descriptor, stats) => {
    const hash = createHash(folder.algorithm).update(`blob ${stats.size}\0`);
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let left = stats.size; left > 0; ) {
      const read = readSync(descriptor, piece, 0, Math.min(left, piece.length), null);
      if (read === 0) return { failure: 'unreadable' };
      hash.update(piece.subarray(0, read));
      left -= read;
    }
    const blob = hash.digest('hex');
    folder.cache.remember(path, stats, { blob, textBlob: blob, readAtMs });
    return { blob, textBlob: blob };
  });
}

const PIECE_BYTES = 1024 * 1024;
