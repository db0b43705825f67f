import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FORMAT = 'paydown-facts/1';
const NEWLINE = 0x0a;
/** Entries beyond those of the last run are kept for branches and history until they outnumber it this often. */
const KEPT_PER_USED = 4;
const ALWAYS_KEPT = 20_000;

/** How a fact becomes one line of text and back. `version` changes whenever either changes meaning. */
export interface FactCodec<Fact> {
  readonly version: string;
  encode(fact: Fact): string;
  decode(line: string): Fact;
}

export interface FactTable<Fact> {
  get(key: string): Fact | undefined;
  add(key: string, fact: Fact): void;
  /**
   * Writes what is new. Atomic: a reader or a killed process sees the old file or the new one, never a part. Two processes
   * at once: the last one wins, the other's new facts are computed again. A full or read-only disk is a problem, not an error.
   */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

/**
 * One kind of fact of one repository in one file: a header line with version, count and checksum, then a line
 * `<key>\t<encoded fact>` each. Lines are decoded when asked for, so a table with a long history costs only what is used.
 */
export function openFactTable<Fact>(file: string | null, codec: FactCodec<Fact>): FactTable<Fact> {
  const found = file === null ? { lines: new Map<string, string>(), problem: null } : readLines(file, codec);
  const { lines } = found;
  const used = new Set<string>();
  let problem = found.problem;
  let isChanged = false;
  return {
    problem: () => problem,
    get(key) {
      const line = lines.get(key);
      if (line === undefined) return undefined;
      used.add(key);
      return codec.decode(line);
    },
    add(key, fact) {
      used.add(key);
      lines.set(key, codec.encode(fact));
      isChanged = true;
    },
    save() {
      if (file === null || !isChanged) return;
      if (lines.size > used.size * KEPT_PER_USED + ALWAYS_KEPT) {
        for (const key of lines.keys()) if (!used.has(key)) lines.delete(key);
      }
      problem = writeLines(file, codec.version, lines) ?? problem;
      isChanged = false;
    },
  };
}

interface Header {
  readonly format: string;
  readonly version: string;
  readonly entries: number;
  readonly checksum: string;
}

interface FoundLines {
  readonly lines: Map<string, string>;
  readonly problem: string | null;
}

function readLines(file: string, codec: { readonly version: string }): FoundLines {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { lines: new Map(), problem: isMissing ? null : `the cache file ${file} cannot be read and is rebuilt` };
  }
  const headerEnd = bytes.indexOf(NEWLINE);
  const header = parseHeader(bytes.subarray(0, Math.max(headerEnd, 0)).toString('utf8'));
  if (header !== null && header.version !== codec.version) return { lines: new Map(), problem: null };
  const lines = header === null ? null : checkedLines(header, bytes.subarray(headerEnd + 1));
  return lines === null
    ? { lines: new Map(), problem: `the cache file ${file} was damaged and is rebuilt` }
    : { lines, problem: null };
}

/** Null where the body is not the one that the header was written for. */
function checkedLines(header: Header, body: Buffer): Map<string, string> | null {
  if (header.checksum !== checksum(body)) return null;
  const lines = splitLines(body.toString('utf8'));
  return lines.size === header.entries ? lines : null;
}

function parseHeader(text: string): Header | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { format, version, entries, checksum } = value as Record<string, unknown>;
    if (format !== FORMAT || typeof version !== 'string') return null;
    if (typeof entries !== 'number' || typeof checksum !== 'string') return null;
    return { format, version, entries, checksum };
  } catch {
    // Not JSON: the caller reports the file as damaged.
    return null;
  }
}

function splitLines(body: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (let start = 0; start < body.length; ) {
    const tab = body.indexOf('\t', start);
    const end = body.indexOf('\n', tab);
    lines.set(body.slice(start, tab), body.slice(tab + 1, end));
    start = end + 1;
  }
  return lines;
}

function writeLines(file: string, version: string, lines: ReadonlyMap<string, string>): string | null {
  const parts: string[] = [];
  for (const [key, line] of lines) parts.push(key, '\t', line, '\n');
  const body = Buffer.from(parts.join(''), 'utf8');
  const header: Header = { format: FORMAT, version, entries: lines.size, checksum: checksum(body) };
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

function checksum(body: Buffer): string {
  return createHash('sha1').update(body).digest('hex');
}
