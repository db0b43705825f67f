import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FORMAT = 'paydown-facts/1';
const NEWLINE = 0x0a;

export interface CheckedFile {
  /** What was written; null where there is nothing, nothing whole, or nothing of this version. */
  readonly body: Buffer | null;
  /** What went wrong, in words for the user; null when all is well. */
  readonly problem: string | null;
}

interface Header {
  readonly format: string;
  readonly version: string;
  readonly checksum: string;
}

/** Reads a file of `writeCheckedFile`. Another version is as good as no file; a damaged file is a problem and as good as none. */
export function readCheckedFile(file: string, version: string): CheckedFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { body: null, problem: isMissing ? null : `the cache file ${file} cannot be read and is rebuilt` };
  }
  const headerEnd = bytes.indexOf(NEWLINE);
  const header = parseHeader(bytes.subarray(0, Math.max(headerEnd, 0)).toString('utf8'));
  if (header !== null && header.version !== version) return { body: null, problem: null };
  const body = bytes.subarray(headerEnd + 1);
  const isWhole = header !== null && header.checksum === checksum(body);
  return isWhole
    ? { body, problem: null }
    : { body: null, problem: `the cache file ${file} was damaged and is rebuilt` };
}

/**
 * Replaces a file in one step: a reader, a second writer or a killed process sees the old file or the new one, never a
 * part. Returns what went wrong, in words: a full or read-only disk costs the cache, not the result.
 */
export function writeCheckedFile(file: string, version: string, body: Buffer): string | null {
  const header: Header = { format: FORMAT, version, checksum: checksum(body) };
  const unfinished = `${file}.${process.pid}.${Date.now().toString(36)}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    renameSync(unfinished, file);
    return null;
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return `the cache could not be written (${error instanceof Error ? error.message : String(error)})`;
  }
}

function parseHeader(text: string): Header | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { format, version, checksum } = value as Record<string, unknown>;
    if (format !== FORMAT || typeof version !== 'string' || typeof checksum !== 'string') return null;
    return { format, version, checksum };
  } catch {
    // Not JSON: the caller reports the file as damaged.
    return null;
  }
}

function checksum(body: Buffer): string {
  return createHash('sha1').update(body).digest('hex');
}
