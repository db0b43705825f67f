import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeBetween, type Graph } from './graph.ts';
import { modularity } from './modularity.ts';
import { graphOf, smallGraph } from './random-graph.test-support.ts';

describe('modularity', () => {
  it('follows the formula over all pairs of nodes', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(smallGraph(), groups, (graph, groups) => {
        const found = modularity(graph, Uint32Array.from(groups), 4);
        if (graph.targets.length === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(byFormula(graph, groups), 12);
      }),
      { numRuns: 200 },
    );
  });

  it('is high where imports stay inside their component and 0 where there is only one', () => {
    const shop = graphOf(4, [
      [0, 1],
      [1, 0],
      [2, 3],
      [3, 2],
    ]);
    expect(modularity(shop, Uint32Array.of(0, 0, 1, 1), 2)).toBe(0.5);
    expect(modularity(shop, Uint32Array.of(0, 0, 0, 0), 1)).toBe(0);
    expect(modularity(shop, Uint32Array.of(0, 1, 0, 1), 2)).toBe(-0.5);
  });
});

function byFormula(graph: Graph, groups: readonly number[]): number {
  const nodes = [...Array(graph.nodeCount).keys()];
  const edges = graph.targets.length;
  const isEdge = (from: number, to: number) => (edgeBetween(graph, from, to) === null ? 0 : 1);
  const out = nodes.map((from) => nodes.reduce((sum, to) => sum + isEdge(from, to), 0));
  const into = nodes.map((to) => nodes.reduce((sum, from) => sum + isEdge(from, to), 0));
  let total = 0;
  for (const from of nodes) {
    for (const to of nodes) {
      if (groups[from] === groups[to]) total += isEdge(from, to) - (out[from]! * into[to]!) / edges;
    }
  }
  return total / edges;
}
