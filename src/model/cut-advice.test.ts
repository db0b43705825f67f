import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebase, SourceFile } from './codebase.ts';
import { adviseCut, costOf } from './cut-advice.ts';
import { findCycles } from './find-cycles.ts';
import { buildGraph, type DependencyGraph, edgesOf, loadGraph } from './graph.ts';
import { noTallies } from './link-tally.ts';
import { graphOf, smallGraph } from './random-graph.test-support.ts';

const shop = ['src/index.ts', 'src/order.ts', 'src/price.ts', 'src/tiers/index.ts', 'src/tiers/tier.ts', 'web/cart.ts'];

describe('adviseCut', () => {
  it('redirects imports through the own index where they close the cycle', () => {
    const [index, order, price] = [0, 1, 2];
    const codebase = codebaseOf(
      graphOf(6, [
        [index, order],
        [index, price],
        [order, index],
      ]),
    );
    const [cycle] = findCycles(codebase.graph);
    const { redirect, cut } = adviseCut(codebase, cycle!);
    expect(redirect).toMatchObject([{ from: order, to: index }]);
    expect(cut).toEqual([]);
  });

  it('cuts what is left of a knot then', () => {
    const [index, order, price, , , cart] = [0, 1, 2, 3, 4, 5];
    const codebase = codebaseOf(
      graphOf(6, [
        [index, order],
        [order, index],
        [index, price],
        [price, cart],
        [cart, index],
      ]),
    );
    const { redirect, cut } = adviseCut(codebase, findCycles(codebase.graph)[0]!);
    expect(redirect).toMatchObject([{ from: order, to: index }]);
    expect(cut).toHaveLength(1);
  });

  it('cuts where the index declares functions itself', () => {
    const graph = graphOf(6, [
      [0, 1],
      [1, 0],
    ]);
    const { redirect, cut } = adviseCut(codebaseOf(graph, [0]), findCycles(graph)[0]!);
    expect([redirect.length, cut.length]).toEqual([0, 1]);
  });

  it('leaves no cycle of loading, for no more than the cheapest cut costs', () => {
    fc.assert(
      fc.property(smallGraph(6), (some) => {
        const codebase = codebaseOf(buildGraph(shop.length, [...edgesOf(some)]));
        const loaded = loadGraph(codebase.graph);
        const all = findCycles(loaded);
        const gone = new Set<string>();
        for (const cycle of all) {
          const { redirect, cut } = adviseCut(codebase, cycle);
          for (const { from, to } of [...redirect, ...cut]) gone.add(`${from} ${to}`);
          expect(costOf(cut)).toBeLessThanOrEqual(costOf(cycle.cut));
        }
        const kept = [...edgesOf(loaded)].filter(({ from, to }) => !gone.has(`${from} ${to}`));
        expect(findCycles(buildGraph(shop.length, kept))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function codebaseOf(graph: DependencyGraph, withUnits: readonly number[] = []): Codebase {
  const unit = { name: 'open', kind: 'function', startLine: 1, endLine: 2, parameters: 0 } as const;
  const measures = { nesting: 0, cyclomatic: 1, cognitive: 0, content: 1, codeLength: 9 };
  const files = shop.map((path, file): SourceFile => {
    const units = withUnits.includes(file) ? [{ ...unit, ...measures }] : [];
    return {
      path,
      language: 'typescript',
      blob: '',
      bytes: 9,
      lines: 2,
      component: 0,
      units,
      problems: [],
      isWiresOnly: false,
    };
  });
  const nothing = { externals: [], unresolved: [], wires: [], unmatchedCalls: [], services: [], projects: [] };
  return {
    files,
    graph,
    components: [],
    componentGraph: buildGraph(0, []),
    ...nothing,
    tallies: noTallies,
    families: [],
    unitsCompared: 0,
    intent: null,
    notAnalysed: [],
  };
}
