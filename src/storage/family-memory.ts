import type { FoundFamilies } from '../model/found-families.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';

/** Raised whenever a family is kept otherwise. */
const LAYOUT = '2';

export interface FamilyMemory {
  /** What was found in exactly these facts; null where the last run looked at others. */
  recall(facts: string): FoundFamilies | null;
  remember(facts: string, found: FoundFamilies): void;
  /** Writes what is new. Two processes at once: the last one wins. */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

interface FamilyRow {
  readonly facts: string;
  readonly found: FoundFamilies;
}

/** Keeps the families of the last snapshot in one file; null keeps nothing. `version` is that of all who took part in them. */
export function openFamilyMemory(file: string | null, version: string): FamilyMemory {
  const format = `families ${LAYOUT} ${version}`;
  const read = file === null ? { body: null, problem: null } : readCheckedFile(file, format);
  const row = read.body === null ? null : (JSON.parse(read.body.toString('utf8')) as FamilyRow);
  let { problem } = read;
  let news: FamilyRow | null = null;
  return {
    problem: () => problem,
    recall: (facts) => (row?.facts === facts ? row.found : null),
    remember(facts, found) {
      news = { facts, found };
    },
    save() {
      if (file === null || news === null) return;
      problem = writeCheckedFile(file, format, Buffer.from(JSON.stringify(news))) ?? problem;
      news = null;
    },
  };
}
