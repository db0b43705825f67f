import type { Graph } from './graph.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';

/**
 * All nodes in the order of a dependency structure matrix: dependants before what they depend on, so that with a row for each
 * dependant all marks lie above the diagonal but for those of cycles. The members of a cycle stand together, ascending.
 * Among strong components whose dependants are all placed, the one with the smallest node comes first.
 */
export function matrixOrder(graph: Graph, components: StrongComponents = strongComponents(graph)): Uint32Array {
  const members = membersOf(components);
  const waitingFor = dependantsOf(graph, components);
  const ready: Heap = { numbers: new Uint32Array(components.count), size: 0 };
  for (let component = 0; component < components.count; component += 1) {
    if (waitingFor[component] === 0) add(ready, members[component]![0]!);
  }
  const order = new Uint32Array(graph.nodeCount);
  let filled = 0;
  for (let first = takeSmallest(ready); first !== undefined; first = takeSmallest(ready)) {
    const placed = members[components.componentOf[first]!]!;
    order.set(placed, filled);
    filled += placed.length;
    for (const target of componentsNeeded(graph, placed, components)) {
      waitingFor[target]! -= 1;
      if (waitingFor[target] === 0) add(ready, members[target]![0]!);
    }
  }
  return order;
}

function membersOf({ componentOf, count }: StrongComponents): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let node = 0; node < componentOf.length; node += 1) members[componentOf[node]!]!.push(node);
  return members;
}

/** Edges that arrive at each component from outside it. */
function dependantsOf(graph: Graph, { componentOf, count }: StrongComponents): Uint32Array {
  const arriving = new Uint32Array(count);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = componentOf[graph.targets[at]!]!;
      if (target !== componentOf[node]) arriving[target]! += 1;
    }
  }
  return arriving;
}

/** The other components that edges of some nodes of one component lead to, once for each edge. */
function componentsNeeded(graph: Graph, nodes: readonly number[], { componentOf }: StrongComponents): number[] {
  const needed: number[] = [];
  for (const node of nodes) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = componentOf[graph.targets[at]!]!;
      if (target !== componentOf[node]) needed.push(target);
    }
  }
  return needed;
}

/** A binary heap in an array: no number is larger than those at twice its place. */
interface Heap {
  readonly numbers: Uint32Array;
  size: number;
}

function add(heap: Heap, number: number): void {
  const { numbers } = heap;
  let at = heap.size;
  heap.size += 1;
  for (let parent = (at - 1) >>> 1; at > 0 && numbers[parent]! > number; parent = (at - 1) >>> 1) {
    numbers[at] = numbers[parent]!;
    at = parent;
  }
  numbers[at] = number;
}

function takeSmallest(heap: Heap): number | undefined {
  if (heap.size === 0) return undefined;
  const { numbers } = heap;
  const smallest = numbers[0]!;
  heap.size -= 1;
  const last = numbers[heap.size]!;
  let at = 0;
  for (
    let child = smallerChild(heap, at);
    child < heap.size && numbers[child]! < last;
    child = smallerChild(heap, at)
  ) {
    numbers[at] = numbers[child]!;
    at = child;
  }
  numbers[at] = last;
  return smallest;
}

function smallerChild({ numbers, size }: Heap, at: number): number {
  const left = 2 * at + 1;
  return left + 1 < size && numbers[left + 1]! < numbers[left]! ? left + 1 : left;
}
