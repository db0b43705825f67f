import type { FitnessFunction, Part } from './fitness-function.ts';
import type { Structure } from './structure.ts';

/** 1 for each file that a function holds: tests, fixtures and examples may cross what code may not, unless it says otherwise. */
export function heldFiles({ codebase, roles }: Structure, { except, holdsTests }: FitnessFunction): Uint8Array {
  const held = new Uint8Array(codebase.files.length).fill(1);
  for (const [file, role] of roles.entries()) {
    if (!holdsTests && (role === 'test' || role === 'fixture' || role === 'example')) held[file] = 0;
  }
  for (const { files } of except) for (const file of files) held[file] = 0;
  return held;
}

export const NO_PART = -1;

/** For each file the index of its part. A file in two parts belongs to the smaller: `src/api` inside of `src`. */
export function partOfFiles(parts: readonly Part[], fileCount: number): Int32Array {
  const partOf = new Int32Array(fileCount).fill(NO_PART);
  const bySize = [...parts.keys()].toSorted((a, b) => parts[b]!.files.length - parts[a]!.files.length || a - b);
  for (const part of bySize) for (const file of parts[part]!.files) partOf[file] = part;
  return partOf;
}
