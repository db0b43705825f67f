import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is known of the content of a file as long as its stat data stay the same. */
export interface KnownContent {
  /** Blob id of the bytes on disk. */
  readonly blob: string;
  /** Blob id after CRLF became LF: what git would store for a text file under autocrlf. Equals `blob` without CRLF. */
  readonly textBlob: string;
}

/** A time stamp this close to the moment of reading may hide a later change within the clock tick of the file system (2 s on FAT). */
const SETTLED_AFTER_MS = 2000;
const FORMAT = 'paydown/stat-cache/1';

/** Remembers (path, size, times, inode) → content id between runs, for files whose id the index does not know. */
export class StatCache {
  readonly #file: string | null;
  readonly #root: string;
  readonly #loaded: ReadonlyMap<string, CachedRow>;
  /** Only what this run met again or learned: entries of deleted files do not pile up. */
  readonly #kept = new Map<string, CachedRow>();
  #hasNews = false;

  constructor(file: string | null, root: string) {
    this.#file = file;
    this.#root = root;
    this.#loaded = file === null ? new Map() : load(file, root);
  }

  lookup(path: string, stats: Stats): KnownContent | null {
    const row = this.#kept.get(path) ?? this.#loaded.get(path);
    if (row === undefined || !isSameFile(row, stats)) return null;
    this.#kept.set(path, row);
    return { blob: row[BLOB], textBlob: row[TEXT_BLOB] };
  }

  /** `readAtMs` is the wall clock before the bytes were read, `stats` those of the descriptor they were read from. */
  remember(path: string, stats: Stats, content: KnownContent & { readonly readAtMs: number }): void {
    if (Math.max(stats.mtimeMs, stats.ctimeMs) > content.readAtMs - SETTLED_AFTER_MS) return;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    this.#kept.set(path, [path, size, mtimeMs, ctimeMs, ino, content.blob, content.textBlob]);
    this.#hasNews = true;
  }

  /** Replaces the file in one step, so that a second process or a kill never leaves half of it. Returns what went wrong, in words. */
  save(): string | null {
    if (this.#file === null || (!this.#hasNews && this.#kept.size === this.#loaded.size)) return null;
    const draft = `${this.#file}.${process.pid}.${Date.now().toString(36)}.tmp`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(draft, JSON.stringify({ format: FORMAT, root: this.#root, rows: [...this.#kept.values()] }));
      renameSync(draft, this.#file);
      return null;
    } catch (error) {
      if (existsSync(draft)) rmSync(draft);
      return `the cache could not be written (${error instanceof Error ? error.message : String(error)})`;
    }
  }
}

type CachedRow = readonly [
  path: string,
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  inode: number,
  blob: string,
  textBlob: string,
];

const SIZE = 1;
const MTIME = 2;
const CTIME = 3;
const INODE = 4;
const BLOB = 5;
const TEXT_BLOB = 6;

function isSameFile(row: CachedRow, stats: Stats): boolean {
  return (
    row[SIZE] === stats.size && row[MTIME] === stats.mtimeMs && row[CTIME] === stats.ctimeMs && row[INODE] === stats.ino
  );
}

/** A cache that is missing, broken, of another format or of another folder is an empty one: all of it can be found out again. */
function load(file: string, root: string): ReadonlyMap<string, CachedRow> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return new Map();
  }
  if (!isRecord(content) || content['format'] !== FORMAT || content['root'] !== root) return new Map();
  const rows: unknown = content['rows'];
  if (!Array.isArray(rows) || !rows.every(isRow)) return new Map();
  return new Map(rows.map((row) => [row[0], row]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRow(value: unknown): value is CachedRow {
  if (!Array.isArray(value) || value.length !== TEXT_BLOB + 1) return false;
  const isText = typeof value[0] === 'string' && isBlobId(value[BLOB]) && isBlobId(value[TEXT_BLOB]);
  return isText && [SIZE, MTIME, CTIME, INODE].every((index) => typeof value[index] === 'number');
}

function isBlobId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
