import type { FoundFamilies } from '../model/found-families.ts';
import { openSnapshotMemory } from './snapshot-memory.ts';

/** Raised whenever a family is kept otherwise. */
const LAYOUT = '3';

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
  const memory = openSnapshotMemory<FamilyRow>(file, `families ${LAYOUT} ${version}`);
  return {
    problem: () => memory.problem(),
    save: () => memory.save(),
    recall: (facts) => (memory.row?.facts === facts ? memory.row.found : null),
    remember: (facts, found) => memory.remember(() => ({ facts, found })),
  };
}
