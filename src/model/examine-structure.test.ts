import { describe, expect, it } from 'vitest';
import type { Codebase, SourceFile } from './codebase.ts';
import { examineStructure } from './examine-structure.ts';
import { buildGraph, type DependencyEdge, edgesOf, quotient } from './graph.ts';
import { noTallies } from './link-tally.ts';

const [order, placeOrder, price, tier, checkout, badge] = [0, 1, 2, 3, 4, 5];
const [orders, pricing, web] = [0, 1, 2];

const imports: readonly DependencyEdge[] = [
  { from: order, to: price, references: 3, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: price, to: tier, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: tier, to: order, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: tier, to: placeOrder, references: 4, isTypeOnly: true, isDeferred: false, line: 1 },
  { from: placeOrder, to: order, references: 4, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: checkout, to: placeOrder, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: checkout, to: badge, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: badge, to: checkout, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
];

/** Orders and pricing depend on each other at run time; the web's badge names a type of the checkout that shows it. */
function shop(): Codebase {
  const owners = [orders, orders, pricing, pricing, web, web];
  const graph = buildGraph(6, imports);
  return {
    files: owners.map((component, file) => sourceFile(`${file}.ts`, component)),
    graph,
    components: ['orders', 'pricing', 'web'].map((name, component) => ({
      name,
      folder: name,
      kind: 'folder',
      files: owners.flatMap((owner, file) => (owner === component ? [file] : [])),
    })),
    componentGraph: quotient(graph, Uint32Array.from(owners), 3),
    externals: [],
    unresolved: [],
    wires: [],
    unmatchedCalls: [],
    services: [],
    tallies: noTallies,
    projects: [],
    families: [],
    unitsCompared: 0,
    intent: null,
    notAnalysed: [],
  };
}

function sourceFile(path: string, component: number): SourceFile {
  const blob = '0'.repeat(40);
  return {
    path,
    language: 'typescript',
    blob,
    bytes: 100,
    lines: 10,
    component,
    units: [],
    problems: [],
    isWiresOnly: false,
  };
}

describe('examineStructure', () => {
  const structure = examineStructure(shop());

  it('finds the cycle that exists at run time and its cheapest cut', () => {
    expect(structure.cycles).toEqual([
      {
        members: [order, price, tier],
        shortest: [order, price, tier],
        cut: [{ from: tier, to: order, references: 1, isTypeOnly: false, isDeferred: false, line: 1 }],
        isCutMinimal: true,
      },
    ]);
  });

  it('keeps apart the cycles that only types close', () => {
    expect(structure.typeOnlyCycles.map(({ members, shortest }) => ({ members, shortest }))).toEqual([
      { members: [order, placeOrder, price, tier], shortest: [order, price, tier, placeOrder] },
      { members: [checkout, badge], shortest: [checkout, badge] },
    ]);
  });

  it('weighs a cycle of components by the run-time references between their files', () => {
    expect(structure.componentCycles).toEqual([
      {
        members: [orders, pricing],
        shortest: [orders, pricing],
        cut: [{ from: pricing, to: orders, references: 1, isTypeOnly: false, isDeferred: false, line: 0 }],
        isCutMinimal: true,
      },
    ]);
  });

  it('couples by run-time edges', () => {
    expect(structure.fileCoupling[placeOrder]).toEqual({ fanIn: 1, fanOut: 1, instability: 0.5 });
    expect(structure.componentCoupling[web]).toEqual({ fanIn: 0, fanOut: 1, instability: 1 });
  });

  it('counts all edges and measures those of run time', () => {
    expect(structure.metrics.files).toEqual({
      nodes: 6,
      edges: 8,
      typeOnlyEdges: 2,
      cyclicNodes: 3,
      propagationCost: (3 * 3 + 4 + 6 + 1) / 36,
      isPropagationExact: true,
      coreSize: 3,
    });
    const withSettings = shop();
    const settings = { ...sourceFile('config/limits.json', 0), language: 'config' };
    const wider = buildGraph(7, [...edgesOf(withSettings.graph)]);
    const measured = examineStructure({ ...withSettings, files: [...withSettings.files, settings], graph: wider });
    expect(measured.metrics.files).toEqual(structure.metrics.files);
    expect(structure.metrics.components).toMatchObject({ nodes: 3, edges: 3, cyclicNodes: 2, coreSize: 2 });
    expect(structure.metrics.modularity).toBeCloseTo(3 / 6 - (2 * 3 + 2 * 2 + 2 * 1) / 36, 12);
  });

  it('leaves tests out of the production graph', () => {
    const codebase = shop();
    const files = codebase.files.map((file, index) =>
      index === checkout ? { ...file, path: 'checkout.test.ts' } : file,
    );
    const { roles, production } = examineStructure({ ...codebase, files });
    expect(roles).toEqual(['production', 'production', 'production', 'production', 'test', 'production']);
    expect(production.fileCoupling[placeOrder]).toEqual({ fanIn: 0, fanOut: 1, instability: 1 });
    expect(production.fileCoupling[checkout]).toEqual({ fanIn: 0, fanOut: 0, instability: null });
    expect(production.componentCoupling[web]).toEqual({ fanIn: 0, fanOut: 0, instability: null });
    expect(production.componentCoupling[pricing]).toEqual({ fanIn: 1, fanOut: 1, instability: 0.5 });
  });

  it('computes once what is computed when asked for', () => {
    expect(structure.production).toBe(structure.production);
    expect(structure.typeOnlyCycles).toBe(structure.typeOnlyCycles);
    expect(structure.roles).toBe(structure.roles);
  });

  it('has an answer for a code base without files', () => {
    const none = { ...shop(), files: [], components: [], graph: buildGraph(0, []), componentGraph: buildGraph(0, []) };
    const { metrics, cycles } = examineStructure(none);
    expect(cycles).toEqual([]);
    expect(metrics.modularity).toBeNull();
    expect(metrics.files).toMatchObject({ nodes: 0, propagationCost: 0, coreSize: 0 });
  });
});
