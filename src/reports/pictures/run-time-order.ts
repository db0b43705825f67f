import { type DependencyGraph, quotient, runtimeGraph } from '../../model/graph.ts';
import { matrixOrder } from '../../model/matrix-order.ts';
import { type StrongComponents, strongComponents } from '../../model/strong-components.ts';

/** A run of neighbouring positions whose nodes all reach one another. Both ends are inclusive. */
export interface CycleBlock {
  readonly first: number;
  readonly last: number;
}

export interface RunTimeOrder {
  /** All nodes, dependants before what they depend on, members of a cycle together. */
  readonly order: Uint32Array;
  /** Where each node stands in `order`. */
  readonly positions: Uint32Array;
  readonly blocks: readonly CycleBlock[];
  /** Lane of each node, from 0: the longest way down to it, cycles counted as one step. */
  readonly levels: Uint32Array;
}

/**
 * Order and lanes of a picture. Imports of types alone order what run time leaves open, as long as they close no circle
 * among the cycles and single nodes of run time; where they do, they may point back up.
 */
export function runTimeOrder(graph: DependencyGraph): RunTimeOrder {
  const runTime = runtimeGraph(graph);
  const components = strongComponents(runTime);
  const order = orderByTypes(graph, components) ?? matrixOrder(runTime, components);
  const positions = new Uint32Array(order.length);
  for (const [position, node] of order.entries()) positions[node] = position;
  const blocks = cycleBlocks(order, components.componentOf);
  return { order, positions, blocks, levels: lanesOf(runTime, order, components.componentOf) };
}

/** The order that types agree with; null where there is none. */
function orderByTypes(graph: DependencyGraph, { componentOf, count }: StrongComponents): Uint32Array | null {
  const condensed = quotient(graph, componentOf, count);
  const parts = strongComponents(condensed);
  if (parts.count < count) return null;
  const rank = new Uint32Array(count);
  for (const [position, component] of matrixOrder(condensed, parts).entries()) rank[component] = position;
  return Uint32Array.from(componentOf.keys()).sort((a, b) => rank[componentOf[a]!]! - rank[componentOf[b]!]! || a - b);
}

function cycleBlocks(order: Uint32Array, componentOf: Uint32Array): CycleBlock[] {
  const blocks: CycleBlock[] = [];
  let first = 0;
  for (let position = 1; position <= order.length; position += 1) {
    const isSame = position < order.length && componentOf[order[position]!] === componentOf[order[first]!];
    if (isSame) continue;
    if (position - first > 1) blocks.push({ first, last: position - 1 });
    first = position;
  }
  return blocks;
}

/** The order is topological, so a component's level is final before any of its edges is followed. */
function lanesOf(graph: DependencyGraph, order: Uint32Array, componentOf: Uint32Array): Uint32Array {
  const levels = new Uint32Array(graph.nodeCount);
  for (const node of order) {
    const component = componentOf[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = componentOf[graph.targets[at]!]!;
      if (target !== component) levels[target] = Math.max(levels[target]!, levels[component]! + 1);
    }
  }
  return Uint32Array.from(componentOf, (component) => levels[component]!);
}
