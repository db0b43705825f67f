import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';
import { buildGraph, edgeBetween, edgesOf, loadGraph, runtimeGraph } from './graph.ts';
import { smallGraph } from './random-graph.test-support.ts';
import { strongComponents } from './strong-components.ts';
import { looseCycles } from './loose-cycles.ts';

describe('looseCycles', () => {
  it('finds the groups that only type-only edges hold together', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf } = strongComponents(runtimeGraph(graph));
        const expected = findCycles(graph)
          .map(({ members }) => members)
          .filter((members) => new Set(members.map((node) => componentOf[node])).size > 1);
        expect(looseCycles(graph, componentOf, 'typeOnly').map(({ members }) => members)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('shows a circle that does not exist at run time', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const runtime = runtimeGraph(graph);
        for (const { shortest } of looseCycles(graph, strongComponents(runtime).componentOf, 'typeOnly')) {
          const steps = shortest.map((node, at) => [node, shortest[(at + 1) % shortest.length]!] as const);
          expect(steps.every(([from, to]) => edgeBetween(graph, from, to) !== null)).toBe(true);
          expect(steps.some(([from, to]) => edgeBetween(runtime, from, to) === null)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts so that only what is cyclic at run time is left', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf } = strongComponents(runtimeGraph(graph));
        for (const { members, cut } of looseCycles(graph, componentOf, 'typeOnly')) {
          const isCut = new Set(cut.map(({ from, to }) => `${from} ${to}`));
          const kept = [...edgesOf(graph)].filter(({ from, to }) => !isCut.has(`${from} ${to}`));
          const left = findCycles(buildGraph(graph.nodeCount, kept)).filter((cycle) =>
            cycle.members.some((node) => members.includes(node)),
          );
          for (const cycle of left) expect(new Set(cycle.members.map((node) => componentOf[node])).size).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells what only deferred imports close from what is loaded', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const runtime = runtimeGraph(graph);
        const loaded = loadGraph(graph);
        const { componentOf } = strongComponents(loaded);
        for (const { members, shortest } of looseCycles(runtime, componentOf, 'deferred')) {
          expect(new Set(members.map((node) => componentOf[node])).size).toBeGreaterThan(1);
          const steps = shortest.map((node, at) => [node, shortest[(at + 1) % shortest.length]!] as const);
          expect(steps.some(([from, to]) => edgeBetween(loaded, from, to) === null)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names the import of a type as the one to cut when it is the cheapest', () => {
    const [order, price] = [0, 1];
    const graph = buildGraph(2, [
      { from: order, to: price, references: 3, isTypeOnly: false, isDeferred: false, line: 1 },
      { from: price, to: order, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
    ]);
    expect(looseCycles(graph, Uint32Array.of(0, 1), 'typeOnly')).toEqual([
      {
        members: [order, price],
        shortest: [order, price],
        cut: [{ from: price, to: order, references: 1, isTypeOnly: true, isDeferred: false, line: 1 }],
        isCutMinimal: true,
      },
    ]);
  });
});
