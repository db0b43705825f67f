import type { FitnessFunction, Part } from '../../model/fitness-function.ts';
import { type DependencyEdge, edgesOf } from '../../model/graph.ts';
import type { Structure } from '../../model/structure.ts';

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

export interface EdgeVerdict {
  readonly inspected: number;
  readonly edges: readonly DependencyEdge[];
}

/** Asks about every import of held files; null says that it is none of the function's business. */
export function judgeEdges(
  structure: Structure,
  given: FitnessFunction,
  breaks: (edge: DependencyEdge) => boolean | null,
): EdgeVerdict {
  const held = heldFiles(structure, given);
  const edges: DependencyEdge[] = [];
  let inspected = 0;
  for (const edge of edgesOf(structure.codebase.graph)) {
    if (held[edge.from] === 0) continue;
    const isBroken = breaks(edge);
    if (isBroken === null) continue;
    inspected += 1;
    if (isBroken) edges.push(edge);
  }
  return { inspected, edges };
}
