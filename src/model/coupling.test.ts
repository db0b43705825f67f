import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couplings } from './coupling.ts';
import { edgesOf } from './graph.ts';
import { graphOf, smallGraph } from './random-graph.test-support.ts';

describe('couplings', () => {
  it('knows who leans on whom', () => {
    const [checkout, order, price, note] = [0, 1, 2, 3];
    const graph = graphOf(4, [
      [checkout, order],
      [checkout, price],
      [order, price],
    ]);
    const found = couplings(graph);
    expect(found[checkout]).toEqual({ fanIn: 0, fanOut: 2, instability: 1 });
    expect(found[order]).toEqual({ fanIn: 1, fanOut: 1, instability: 0.5 });
    expect(found[price]).toEqual({ fanIn: 2, fanOut: 0, instability: 0 });
    expect(found[note]).toEqual({ fanIn: 0, fanOut: 0, instability: null });
  });

  it('counts every edge once at each end', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const edges = [...edgesOf(graph)];
        for (const [node, { fanIn, fanOut }] of couplings(graph).entries()) {
          expect(fanIn).toBe(edges.filter(({ to }) => to === node).length);
          expect(fanOut).toBe(edges.filter(({ from }) => from === node).length);
        }
      }),
    );
  });
});
