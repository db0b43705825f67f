import { readCheckedFile, writeCheckedFile } from './checked-file.ts';

/** One file that holds what the last run worked out of one snapshot. */
export interface SnapshotMemory<Row> {
  /** Null where there is nothing, nothing whole, or nothing of this format. */
  readonly row: Row | null;
  /** Kept until `save`; only the last counts. */
  remember(row: () => Row): void;
  /** Writes what is new. Two processes at once: the last one wins. */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

/** Opens the file; null keeps nothing. Another `format` is as good as no file. */
export function openSnapshotMemory<Row>(file: string | null, format: string): SnapshotMemory<Row> {
  const read = file === null ? { body: null, problem: null } : readCheckedFile(file, format);
  let { problem } = read;
  let news: (() => Row) | null = null;
  return {
    // The checksum says that these are our bytes, and the format that they are such a row.
    row: read.body === null ? null : (JSON.parse(read.body.toString('utf8')) as Row),
    problem: () => problem,
    remember(row) {
      news = row;
    },
    save() {
      if (file === null || news === null) return;
      problem = writeCheckedFile(file, format, Buffer.from(JSON.stringify(news()))) ?? problem;
      news = null;
    },
  };
}
