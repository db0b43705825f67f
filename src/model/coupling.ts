import type { Coupling } from './component.ts';
import type { Graph } from './graph.ts';

/** Coupling of every node, in order of node number. */
export function couplings({ nodeCount, offsets, targets }: Graph): readonly Coupling[] {
  const dependants = new Uint32Array(nodeCount);
  for (let at = 0; at < targets.length; at += 1) dependants[targets[at]!]! += 1;
  const found: Coupling[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    const fanIn = dependants[node]!;
    const fanOut = offsets[node + 1]! - offsets[node]!;
    found.push({ fanIn, fanOut, instability: fanIn + fanOut === 0 ? null : fanOut / (fanIn + fanOut) });
  }
  return found;
}
