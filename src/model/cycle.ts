import type { DependencyEdge } from './graph.ts';

/** One strongly connected component of two or more nodes, explained. Node numbers are those of the graph it was found in. */
export interface Cycle {
  /** All nodes that depend on one another, ascending. */
  readonly members: readonly number[];
  /** A shortest cycle inside it, as the nodes in order; the last depends on the first. Starts at its smallest node. */
  readonly shortest: readonly number[];
  /** Present where the work limit ended the search for `shortest`, so that a shorter one may exist. */
  readonly isShortestUnproven?: true;
  /** Edges whose removal leaves no cycle among the members, cheapest first. No edge in it is superfluous. */
  readonly cut: readonly DependencyEdge[];
  /** True when no cheaper set of edges (by references) exists; false where only the heuristic could be afforded. */
  readonly isCutMinimal: boolean;
}
