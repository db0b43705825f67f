import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Largest source file that is looked at: 2 MiB. What is larger is generated, minified or not source text. */
export const SOURCE_FILE_LIMIT_BYTES = 2 * 1024 * 1024;

export type ReadFailure = 'missing' | 'unreadable' | 'too-large' | 'not-a-file';

interface Contents {
  readonly bytes: Buffer;
  readonly stats: Stats;
}

export type FileContent = Contents | Failure;

interface Failure {
  readonly failure: ReadFailure;
}

/**
 * Reads a regular file whole: never follows a link in its last part, never blocks on a pipe, never loads more than the
 * limit. What is read into `room` lasts until it is used again.
 */
export function readRegularFile(
  path: string,
  limitBytes: number = SOURCE_FILE_LIMIT_BYTES,
  room: Buffer | null = null,
): FileContent {
  return withRegularFile<Contents>(path, (descriptor, stats) => {
    if (stats.size > limitBytes) return { failure: 'too-large' };
    const first = room !== null && room.length > stats.size ? room : Buffer.allocUnsafe(stats.size + 1);
    const bytes = readUpTo(descriptor, first.subarray(0, stats.size + 1), limitBytes);
    return bytes.length > limitBytes ? { failure: 'too-large' } : { bytes, stats };
  });
}

/** Opens a regular file for `use` and closes it again. */
export function withRegularFile<Result>(
  path: string,
  use: (descriptor: number, stats: Stats) => Result | Failure,
): Result | Failure {
  let descriptor: number;
  try {
    descriptor = openSync(path, OPEN_FLAGS);
  } catch (error) {
    return { failure: failureOf(error) };
  }
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? use(descriptor, stats) : { failure: 'not-a-file' };
  } catch (error) {
    if (isSystemError(error)) return { failure: 'unreadable' };
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** O_NONBLOCK: opening a pipe without a writer would wait for ever. Windows knows none of these flags. */
const OPEN_FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * A file may grow or shrink while it is read, so the size is an expectation, not a promise. There is room for a byte
 * more than expected: a read that leaves it free has met the end, which spares a second one for each of many files.
 */
function readUpTo(descriptor: number, room: Buffer, limitBytes: number): Buffer {
  const expectedBytes = room.length - 1;
  const atOnce = readSync(descriptor, room, 0, room.length, null);
  if (atOnce === expectedBytes && expectedBytes > 0) return room.subarray(0, expectedBytes);
  const read = atOnce + fill(descriptor, room.subarray(atOnce));
  if (read <= expectedBytes) return room.subarray(0, read);
  const parts = [room];
  const probe = Buffer.allocUnsafe(PROBE_BYTES);
  for (let total = read; total <= limitBytes; ) {
    const more = fill(descriptor, probe);
    if (more === 0) break;
    parts.push(Buffer.from(probe.subarray(0, more)));
    total += more;
  }
  return parts.length === 1 ? room : Buffer.concat(parts);
}

const PROBE_BYTES = 1024;

function fill(descriptor: number, target: Buffer): number {
  let filled = 0;
  while (filled < target.length) {
    const read = readSync(descriptor, target, filled, target.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

function failureOf(error: unknown): ReadFailure {
  if (!isSystemError(error)) throw error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'missing';
  // ELOOP: the name is a link. ENXIO: a socket, or a device without a driver. EISDIR is what Windows says of a folder.
  if (error.code === 'ELOOP' || error.code === 'ENXIO' || error.code === 'EISDIR') return 'not-a-file';
  return 'unreadable';
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
