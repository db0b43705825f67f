import type { Family } from '../model/family.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';

/** Raised whenever a family is kept otherwise. */
const LAYOUT = '1';

export interface FamilyMemory {
  /** What was found in exactly these facts; null where the last run looked at others. */
  recall(facts: string): readonly Family[] | null;
  remember(facts: string, families: readonly Family[]): void;
  /** Writes what is new. Two processes at once: the last one wins. */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

interface FamilyRow {
  readonly facts: string;
  readonly families: readonly Family[];
}

/** Keeps the families of the last snapshot in one file; null keeps nothing. `version` is that of all who took part in them. */
export function openFamilyMemory(file: string | null, version: string): FamilyMemory {
  const format = `families ${LAYOUT} ${version}`;
  const found = file === null ? { body: null, problem: null } : readCheckedFile(file, format);
  const row = found.body === null ? null : (JSON.parse(found.body.toString('utf8')) as FamilyRow);
  let { problem } = found;
  let news: FamilyRow | null = null;
  return {
    problem: () => problem,
    recall: (facts) => (row?.facts === facts ? row.families : null),
    remember(facts, families) {
      news = { facts, families };
    },
    save() {
      if (file === null || news === null) return;
      problem = writeCheckedFile(file, format, Buffer.from(JSON.stringify(news))) ?? problem;
      news = null;
    },
  };
}
