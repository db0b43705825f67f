import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildGraph,
  type DependencyEdge,
  edgeBetween,
  edgesOf,
  quotient,
  reversed,
  runtimeGraph,
  sourceOf,
} from './graph.ts';
import { smallGraph } from './random-graph.test-support.ts';

const order = 0;
const price = 1;
const tier = 2;

describe('buildGraph', () => {
  it('adds up the references of parallel imports and keeps types apart only when all are types', () => {
    const graph = buildGraph(3, [
      { from: price, to: tier, references: 1, isTypeOnly: true },
      { from: order, to: price, references: 2, isTypeOnly: true },
      { from: order, to: price, references: 3, isTypeOnly: false },
      { from: price, to: tier, references: 4, isTypeOnly: true },
    ]);
    expect([...edgesOf(graph)]).toEqual([
      { from: order, to: price, references: 5, isTypeOnly: false },
      { from: price, to: tier, references: 5, isTypeOnly: true },
    ]);
  });

  it('drops a file that imports itself', () => {
    const graph = buildGraph(1, [{ from: order, to: order, references: 1, isTypeOnly: false }]);
    expect(graph.targets).toHaveLength(0);
  });

  it('refuses an edge to a node that does not exist', () => {
    expect(() => buildGraph(1, [{ from: order, to: price, references: 1, isTypeOnly: false }])).toThrow(RangeError);
  });

  it('gives the same edges as merging and sorting them by hand', () => {
    const node = fc.integer({ min: 0, max: 6 });
    const edge = fc.record({
      from: node,
      to: node,
      references: fc.integer({ min: 1, max: 9 }),
      isTypeOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (edges) => {
        expect([...edgesOf(buildGraph(7, edges))]).toEqual(mergedByHand(edges));
      }),
      { numRuns: 200 },
    );
  });
});

function mergedByHand(edges: readonly DependencyEdge[]): DependencyEdge[] {
  const pairs = Map.groupBy(
    edges.filter(({ from, to }) => from !== to),
    ({ from, to }) => from * 100 + to,
  );
  return [...pairs]
    .toSorted(([a], [b]) => a - b)
    .map(([pair, parallel]) => ({
      from: Math.floor(pair / 100),
      to: pair % 100,
      references: parallel.reduce((sum, { references }) => sum + references, 0),
      isTypeOnly: parallel.every(({ isTypeOnly }) => isTypeOnly),
    }));
}

describe('views of a graph', () => {
  it('runtimeGraph keeps exactly the edges that exist at run time', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        expect([...edgesOf(runtimeGraph(graph))]).toEqual([...edgesOf(graph)].filter((edge) => !edge.isTypeOnly));
      }),
    );
  });

  it('reversed turns every edge round, and twice gives the graph again', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const turned = reversed(graph);
        for (const { from, to } of edgesOf(graph)) expect(edgeBetween(turned, to, from)).not.toBeNull();
        expect(reversed(turned)).toMatchObject({ offsets: graph.offsets, targets: graph.targets });
      }),
    );
  });

  it('quotient is the graph built from edges between groups', () => {
    fc.assert(
      fc.property(
        smallGraph(),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }),
        (graph, groups) => {
          const between = [...edgesOf(graph)].map((edge) => ({
            ...edge,
            from: groups[edge.from]!,
            to: groups[edge.to]!,
          }));
          expect(quotient(graph, Uint32Array.from(groups), 3)).toEqual(buildGraph(3, between));
        },
      ),
    );
  });

  it('finds an edge by its ends and its source by its place', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        for (const [at, { from, to }] of [...edgesOf(graph)].entries()) {
          expect(sourceOf(graph, at)).toBe(from);
          expect(edgeBetween(graph, from, to)).toBe(at);
        }
        expect(edgeBetween(graph, 0, 0)).toBeNull();
      }),
    );
  });
});
