import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { type KeptLines, keptLines } from './kept-lines.ts';

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
  /** Keys hold neither tabs nor line ends. */
  get(key: string): Fact | undefined;
  add(key: string, fact: Fact): void;
  /** Adds a fact that another thread has encoded already. */
  addEncoded(key: string, line: string): void;
  /** Says that the fact is still in use although this run need not read it. */
  keep(key: string): void;
  /** Writes what is new. Two processes at once: the last one wins, the other's new facts are computed again. */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

/**
 * One kind of fact of one repository in one file, a line `<key>\t<encoded fact>` each. Lines are decoded when asked for,
 * so a table with a long history costs only what is used; new facts are encoded when they are saved.
 */
export function openFactTable<Fact>(file: string | null, codec: FactCodec<Fact>): FactTable<Fact> {
  const found = file === null ? { body: null, problem: null } : readCheckedFile(file, codec.version);
  const kept = keptLines(found.body);
  const fresh = new Map<string, Fact>();
  const encoded = new Map<string, string>();
  const used: string[] = [];
  let { problem } = found;
  // A damaged file is replaced even by an empty one, or every run would have to say so again.
  let isChanged = problem !== null;
  return {
    problem: () => problem,
    get(key) {
      const known = fresh.get(key);
      if (known !== undefined) return known;
      const line = encoded.get(key) ?? kept.find(key);
      if (line === undefined) return undefined;
      used.push(key);
      return codec.decode(line);
    },
    add(key, fact) {
      used.push(key);
      if (kept.find(key) !== undefined) return;
      fresh.set(key, fact);
      isChanged = true;
    },
    addEncoded(key, line) {
      used.push(key);
      if (kept.find(key) !== undefined) return;
      encoded.set(key, line);
      isChanged = true;
    },
    keep: (key) => void used.push(key),
    save() {
      if (file === null || !isChanged) return;
      for (const [key, fact] of fresh) encoded.set(key, codec.encode(fact));
      problem = writeCheckedFile(file, codec.version, bodyToSave(found.body, kept, { used, encoded })) ?? problem;
      isChanged = false;
    },
  };
}

interface Usage {
  /** Keys that this run asked for, in order, also of lines that are not there. */
  readonly used: readonly string[];
  /** Lines that this run adds. */
  readonly encoded: ReadonlyMap<string, string>;
}

function bodyToSave(body: Buffer | null, kept: KeptLines, usage: Usage): Buffer {
  const added = [...usage.encoded].map(([key, line]) => lineOf(key, line)).join('');
  return Buffer.concat([linesToKeep(body, kept, usage), Buffer.from(added)]);
}

/** All there is, or only what was used when the rest is too much. */
function linesToKeep(body: Buffer | null, kept: KeptLines, { used, encoded }: Usage): Buffer {
  if (body === null) return Buffer.alloc(0);
  const keys = new Set(used);
  if (kept.count() + encoded.size <= keys.size * KEPT_PER_USED + ALWAYS_KEPT) return body;
  const lines = [...keys].map((key) => {
    const text = kept.find(key);
    return text === undefined ? '' : lineOf(key, text);
  });
  return Buffer.from(lines.join(''));
}

function lineOf(key: string, text: string): string {
  return `${key}\t${text}\n`;
}
