import type { Stats } from 'node:fs';

/** One entry of git's index, with what git knew of the file on disk when it last looked. */
export interface IndexEntry {
  /** The bytes of the name as latin1. */
  readonly name: string;
  readonly mode: string;
  readonly blob: string;
  /** 0, or 1 to 3 for the sides of a merge conflict. */
  readonly stage: string;
  /** Null where git's output could not be understood: then nothing is known of the file on disk. */
  readonly stat: IndexStat | null;
}

export interface IndexStat {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** git keeps the lower 32 bits of inode and size. */
  readonly inode: number;
  readonly size: number;
  readonly flags: number;
}

/**
 * Options whose output `indexEntryReader` understands. git calls the format of `--debug` subject to change, so an
 * entry without understandable stat data is still an entry; its file is then hashed instead of trusted.
 */
export const INDEX_LISTING = ['--stage', '-z', '--debug'] as const;

/**
 * Takes the records of `git ls-files --stage -z --debug` one by one. The stat data of an entry follow its NUL and so
 * stand at the start of the next record, or in what is left at the end.
 */
export function indexEntryReader(receive: (entry: IndexEntry) => void): {
  readonly record: (text: string) => void;
  readonly rest: (text: string) => void;
} {
  let open: Omit<IndexEntry, 'stat'> | null = null;
  const numbers = new Float64Array(LABELS.length);
  const close = (text: string): number => {
    if (open === null) return 0;
    const block = parseStatBlock(text, numbers);
    const { name, mode, blob, stage } = open;
    receive({ name, mode, blob, stage, stat: block?.stat ?? null });
    open = null;
    return block?.end ?? 0;
  };
  return {
    record: (text) => {
      const start = close(text);
      // Behind stat data of an unknown shape the entry itself is still the last line up to its tab.
      open = parseHead(text, start) ?? parseHead(text, text.lastIndexOf('\n', text.indexOf('\t', start)) + 1);
    },
    rest: (text) => void close(text),
  };
}

const INTENT_TO_ADD = 0x2000_0000;
const SKIP_WORKTREE = 0x4000_0000;

/** Announced by `git add --intent-to-add`: its blob id is that of an empty file, not of its content. */
export function isIntentOnly(entry: IndexEntry): boolean {
  return entry.stat !== null && (entry.stat.flags & INTENT_TO_ADD) !== 0;
}

/** Left out of the working tree by a sparse checkout. */
export function isOutsideSparse(entry: IndexEntry): boolean {
  return entry.stat !== null && (entry.stat.flags & SKIP_WORKTREE) !== 0;
}

/**
 * True when the file on disk is provably the one that git hashed. A file as young as the index may have changed within
 * the same clock tick ("racily clean", Documentation/technical/racy-git.txt) and is not trusted.
 */
export function isUnchanged(entry: IndexEntry, stats: Stats, indexTimeMs: number): boolean {
  const { stat } = entry;
  return (
    stat !== null &&
    stat.mtimeMs === stats.mtimeMs &&
    stat.ctimeMs === stats.ctimeMs &&
    stat.size === stats.size % TWO_TO_32 &&
    stat.inode === stats.ino % TWO_TO_32 &&
    stats.mtimeMs < indexTimeMs
  );
}

const TWO_TO_32 = 2 ** 32;
function parseHead(text: string, start: number): Omit<IndexEntry, 'stat'> | null {
  const tab = text.indexOf('\t', start);
  const length = tab - start;
  if ((length !== SHA1_HEAD && length !== SHA256_HEAD) || text[start + MODE] !== ' ' || text[tab - 2] !== ' ')
    return null;
  return {
    mode: text.slice(start, start + MODE),
    blob: text.slice(start + MODE + 1, tab - 2),
    stage: text[tab - 1]!,
    name: text.slice(tab + 1),
  };
}

/** `<mode> <id> <stage>` before a tab: the digits of the mode, and the lengths of all of it with ids of 40 and 64 digits. */
const MODE = 6;
const SHA1_HEAD = MODE + 1 + 40 + 2;
const SHA256_HEAD = MODE + 1 + 64 + 2;

/** What stands before each number of a stat block, and the end of the block. */
const LABELS = [
  '  ctime: ',
  ':',
  '\n  mtime: ',
  ':',
  '\n  dev: ',
  '\tino: ',
  '\n  uid: ',
  '\tgid: ',
  '\n  size: ',
  '\tflags: ',
] as const;

/**
 * Reads the stat block at the start of a record, digit by digit: there is one for each file of a
 * repository, and the groups of a regular expression would be ten more strings each time. The last number is hexadecimal.
 */
function parseStatBlock(
  text: string,
  numbers: Float64Array,
): { readonly stat: IndexStat; readonly end: number } | null {
  let at = 0;
  for (let index = 0; index < LABELS.length; index += 1) {
    const label = LABELS[index]!;
    if (!text.startsWith(label, at)) return null;
    const start = at + label.length;
    const radix = index === LABELS.length - 1 ? 16 : 10;
    let value = 0;
    let digit = digitAt(text, start);
    for (at = start; digit >= 0 && digit < radix; digit = digitAt(text, at)) {
      value = value * radix + digit;
      at += 1;
    }
    if (at === start) return null;
    numbers[index] = value;
  }
  return text[at] === '\n' ? { stat: statOf(numbers), end: at + 1 } : null;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code <= NINE ? code - ZERO : code - LOWER_A + 10;
}

const ZERO = 0x30;
const NINE = 0x39;
const LOWER_A = 0x61;

/** Milliseconds are computed the way Node computes `Stats.mtimeMs`, so that equal times are equal numbers. */
function statOf(numbers: Float64Array): IndexStat {
  return {
    ctimeMs: numbers[0]! * 1000 + numbers[1]! / 1e6,
    mtimeMs: numbers[2]! * 1000 + numbers[3]! / 1e6,
    inode: numbers[5]!,
    size: numbers[8]!,
    flags: numbers[9]!,
  };
}
