import { heldFiles } from '../../model/held-files.ts';
import { type DependencyEdge, edgesOf } from '../../model/graph.ts';
import type { FitnessFunction } from '../../model/fitness-function.ts';
import type { Structure } from '../../model/structure.ts';

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
