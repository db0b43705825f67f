/**
 * What a person wrote as structured text, with its places: a tree without the syntax it was written in. Values stay texts,
 * because `id: 0012` names a record and no number. Lines are 1-based, in the file.
 */
export type WrittenValue = WrittenText | WrittenList | WrittenMap;

export interface WrittenText {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly WrittenValue[];
  readonly line: number;
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly entries: readonly WrittenEntry[];
  readonly line: number;
}

export interface WrittenEntry {
  readonly key: string;
  readonly line: number;
  readonly value: WrittenValue;
}

/** Something wrong with what was written, for whoever wrote it. */
export interface WrittenProblem {
  readonly line: number;
  /** In words, without a trailing full stop. */
  readonly message: string;
}

/** The value under a key; undefined where the key is not there. */
export function entryOf(value: WrittenValue | null, key: string): WrittenEntry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}
