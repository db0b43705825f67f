import type { Cycle } from './cycle.ts';
import { cyclicParts } from './cyclic-parts.ts';
import { explainCycle } from './explain-cycle.ts';
import type { DependencyGraph } from './graph.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';

/**
 * Every strongly connected component of two or more nodes, largest first, then by first member. Work is bounded by the number of
 * edges; where that ends the search for a shortest cycle or for the proof of a cut, the cycle says so.
 */
export function findCycles(
  graph: DependencyGraph,
  components: StrongComponents = strongComponents(graph),
): readonly Cycle[] {
  return cyclicParts(graph, components).map((part) => explainCycle(part));
}
