import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';
import { buildGraph, edgeBetween, edgesOf, runtimeGraph } from './graph.ts';
import { smallGraph } from './random-graph.test-support.ts';
import { strongComponents } from './strong-components.ts';
import { typeOnlyCycles } from './type-only-cycles.ts';

describe('typeOnlyCycles', () => {
  it('finds the groups that only type-only edges hold together', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const { componentOf } = strongComponents(runtimeGraph(graph));
        const expected = findCycles(graph)
          .map(({ members }) => members)
          .filter((members) => new Set(members.map((node) => componentOf[node])).size > 1);
        expect(typeOnlyCycles(graph, componentOf).map(({ members }) => members)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('shows a circle that does not exist at run time', () => {
    fc.assert(
      fc.property(smallGraph(), (graph) => {
        const runtime = runtimeGraph(graph);
        for (const { shortest } of typeOnlyCycles(graph, strongComponents(runtime).componentOf)) {
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
        for (const { members, cut } of typeOnlyCycles(graph, componentOf)) {
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

  it('names the import of a type as the one to cut when it is the cheapest', () => {
    const [order, price] = [0, 1];
    const graph = buildGraph(2, [
      { from: order, to: price, references: 3, isTypeOnly: false },
      { from: price, to: order, references: 1, isTypeOnly: true },
    ]);
    expect(typeOnlyCycles(graph, Uint32Array.of(0, 1))).toEqual([
      {
        members: [order, price],
        shortest: [order, price],
        cut: [{ from: price, to: order, references: 1, isTypeOnly: true }],
        isCutMinimal: true,
      },
    ]);
  });
});
