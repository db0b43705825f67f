import type { DependencyGraph } from './graph.ts';
import { propagationCost } from './propagation.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';
import type { GraphMetrics } from './structure.ts';

/** Of one graph the edges that exist at run time, and those among them whose circles are called cycles. All have the same nodes. */
export interface GraphViews {
  readonly runtime: DependencyGraph;
  readonly cyclic: DependencyGraph;
  /** So many nodes stand for what can have no dependencies, and are in no figure. */
  readonly bystanders: number;
}

export interface ExaminedGraph extends Omit<GraphViews, 'bystanders'> {
  /** Of `cyclic`. */
  readonly strong: StrongComponents;
  /** Of `runtime`. */
  readonly reached: StrongComponents;
  readonly metrics: GraphMetrics;
}

/** The figures of a whole graph. */
export function examineGraph(graph: DependencyGraph, { runtime, cyclic, bystanders }: GraphViews): ExaminedGraph {
  const strong = strongComponents(cyclic);
  const reached = cyclic === runtime ? strong : strongComponents(runtime);
  const { share, isExact } = propagationCost(runtime, { components: reached, bystanders });
  const metrics: GraphMetrics = {
    nodes: graph.nodeCount - bystanders,
    edges: graph.targets.length,
    typeOnlyEdges: graph.targets.length - runtime.targets.length,
    propagationCost: share,
    isPropagationExact: isExact,
    ...cyclicShare(strong),
  };
  return { runtime, cyclic, strong, reached, metrics };
}

function cyclicShare({ componentOf, count }: StrongComponents): Pick<GraphMetrics, 'cyclicNodes' | 'coreSize'> {
  const sizes = new Uint32Array(count);
  for (let node = 0; node < componentOf.length; node += 1) sizes[componentOf[node]!]! += 1;
  let cyclicNodes = 0;
  let coreSize = 0;
  for (let component = 0; component < count; component += 1) {
    const size = sizes[component]!;
    if (size < 2) continue;
    cyclicNodes += size;
    if (size > coreSize) coreSize = size;
  }
  return { cyclicNodes, coreSize };
}
