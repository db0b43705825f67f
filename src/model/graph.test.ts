import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildGraph,
  type DependencyEdge,
  edgeBetween,
  edgesOf,
  loadGraph,
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
      { from: price, to: tier, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
      { from: order, to: price, references: 2, isTypeOnly: true, isDeferred: false, line: 1 },
      { from: order, to: price, references: 3, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: price, to: tier, references: 4, isTypeOnly: true, isDeferred: false, line: 1 },
    ]);
    expect([...edgesOf(graph)]).toEqual([
      { from: order, to: price, references: 5, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: price, to: tier, references: 5, isTypeOnly: true, isDeferred: false, line: 1 },
    ]);
  });

  it('shows the line of the import that binds most, whatever stands before it', () => {
    const graph = buildGraph(2, [
      { from: order, to: price, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
      { from: order, to: price, references: 1, isTypeOnly: false, isDeferred: true, line: 2 },
      { from: order, to: price, references: 1, isTypeOnly: false, isDeferred: false, line: 8 },
      { from: order, to: price, references: 1, isTypeOnly: false, isDeferred: false, line: 5 },
    ]);
    expect([...edgesOf(graph)]).toEqual([
      { from: order, to: price, references: 4, isTypeOnly: false, isDeferred: false, line: 5 },
    ]);
  });

  it('drops a file that imports itself', () => {
    const graph = buildGraph(1, [
      { from: order, to: order, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
    ]);
    expect(graph.targets).toHaveLength(0);
  });

  it('refuses an edge to a node that does not exist', () => {
    expect(() =>
      buildGraph(1, [{ from: order, to: price, references: 1, isTypeOnly: false, isDeferred: false, line: 1 }]),
    ).toThrow(RangeError);
  });

  it('gives the same edges as merging and sorting them by hand', () => {
    const node = fc.integer({ min: 0, max: 6 });
    const edge = fc.record({
      from: node,
      to: node,
      references: fc.integer({ min: 1, max: 9 }),
      isTypeOnly: fc.boolean(),
      isDeferred: fc.boolean(),
      line: fc.integer({ min: 1, max: 9 }),
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
    .map(([pair, parallel]) => {
      const loading = parallel.filter(({ isTypeOnly, isDeferred }) => !isTypeOnly && !isDeferred);
      const later = parallel.filter(({ isTypeOnly, isDeferred }) => !isTypeOnly && isDeferred);
      const strongest = [loading, later, parallel].find((edges) => edges.length > 0)!;
      return {
        from: Math.floor(pair / 100),
        to: pair % 100,
        references: parallel.reduce((sum, { references }) => sum + references, 0),
        isTypeOnly: parallel.every(({ isTypeOnly }) => isTypeOnly),
        isDeferred: loading.length === 0 && later.length > 0,
        line: Math.min(...strongest.map(({ line }) => line)),
      };
    });
}

describe('views of a graph', () => {
  it('runtimeGraph keeps exactly the edges that exist at run time', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        expect([...edgesOf(runtimeGraph(graph))]).toEqual([...edgesOf(graph)].filter((edge) => !edge.isTypeOnly));
      }),
    );
  });

  it('loadGraph keeps exactly the edges that bind when a file is loaded', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const expected = [...edgesOf(graph)].filter((edge) => !edge.isTypeOnly && !edge.isDeferred);
        expect([...edgesOf(loadGraph(graph))]).toEqual(expected);
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
            line: 0,
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
