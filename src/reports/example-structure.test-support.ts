import { buildGraph } from '../model/graph.ts';
import { noTallies } from '../model/link-tally.ts';
import { pathRoles } from '../model/path-role.ts';
import { productionGraph } from '../model/production-graph.ts';
import { examineProjects } from '../model/project-structure.ts';
import type { Codebase, Project, SourceFile } from '../model/codebase.ts';
import type { Component, Coupling } from '../model/component.ts';
import type { Cycle } from '../model/cycle.ts';
import type { DependencyEdge, DependencyGraph } from '../model/graph.ts';
import type { Service, Wire } from '../model/wire.ts';
import type { GraphMetrics, Structure } from '../model/structure.ts';

/** Seven files of an order-to-cash shop in three packages and one folder, with a cycle in each sense. Written by hand. */
export function exampleStructure(): Structure {
  const codebase = exampleCodebase();
  const { files, graph, components, componentGraph } = codebase;
  const roles = pathRoles(files.map((file) => file.path));
  const componentOf = Uint32Array.from(files, (file) => file.component);
  return {
    codebase,
    roles,
    production: productionGraph(graph, { roles, componentOf, componentCount: components.length }),
    cycles,
    cutAdvice: cycles.map(({ cut, isCutMinimal }) => ({ redirect: [], cut, isCutMinimal })),
    deferredCycles: [],
    typeOnlyCycles,
    componentCycles,
    fileCoupling: couplingOf(graph),
    componentCoupling: couplingOf(componentGraph),
    projects: examineProjects(codebase),
    metrics: {
      files: { ...metricsOf(7, 8), typeOnlyEdges: 1, cyclicNodes: 3, propagationCost: 0.5306, coreSize: 3 },
      components: { ...metricsOf(4, 4), typeOnlyEdges: 0, cyclicNodes: 2, propagationCost: 0.625, coreSize: 2 },
      projects: { ...metricsOf(2, 2), cyclicNodes: 2, propagationCost: 1, coreSize: 2 },
      modularity: 0.21,
    },
  };
}

function exampleCodebase(): Codebase {
  const files = paths.map(([path, component, lines], index) =>
    sourceFile({ path, component, lines, complexity: index * 7 }),
  );
  const graph = buildGraph(files.length, edges);
  const components = exampleComponents();
  const componentGraph = buildGraph(components.length, componentEdges);
  return {
    files,
    graph,
    components,
    componentGraph,
    externals: [],
    unresolved: [],
    wires: exampleWires,
    unmatchedCalls: [{ file: 4, line: 31, label: 'GET /api/tiers', client: 'fetch' }],
    services: exampleServices,
    tallies: noTallies,
    families: [],
    unitsCompared: 0,
    intent: null,
    projects: [exampleProject('orders', [1]), exampleProject('pricing', [])],
    notAnalysed: exampleSkipped,
  };
}

const paths: readonly (readonly [path: string, component: number, lines: number])[] = [
  ['packages/orders/src/order.ts', 0, 120],
  ['packages/orders/src/place-order.ts', 0, 310],
  ['packages/pricing/src/price.ts', 1, 80],
  ['packages/pricing/src/tier.ts', 1, 64],
  ['packages/web/src/checkout.tsx', 2, 420],
  ['packages/web/src/tier-badge.tsx', 2, 36],
  ['tools/seed-orders.js', 3, 22],
];

const edges: readonly DependencyEdge[] = [
  { from: 0, to: 2, references: 3, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 2, to: 3, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 3, to: 0, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 1, to: 0, references: 4, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 4, to: 1, references: 2, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 4, to: 5, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
  { from: 5, to: 4, references: 1, isTypeOnly: true, isDeferred: false, line: 1 },
  { from: 6, to: 0, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
];

const componentEdges: readonly DependencyEdge[] = [
  { from: 0, to: 1, references: 3, isTypeOnly: false, isDeferred: false, line: 0 },
  { from: 1, to: 0, references: 1, isTypeOnly: false, isDeferred: false, line: 0 },
  { from: 2, to: 0, references: 2, isTypeOnly: false, isDeferred: false, line: 0 },
  { from: 3, to: 0, references: 1, isTypeOnly: false, isDeferred: false, line: 0 },
];

const exampleServices: readonly Service[] = [
  { name: 'orders', aliases: ['orders-api'], folder: 'packages/orders', evidence: 'Dockerfile', files: [0, 1] },
  { name: 'web', aliases: [], folder: 'packages/web', evidence: 'index.html with react-dom', files: [4, 5] },
];

const exampleWires: readonly Wire[] = [
  {
    kind: 'http',
    from: 4,
    to: 1,
    label: 'POST /api/orders',
    fromLine: 88,
    toLine: 40,
    confidence: 0.98,
    evidence: ['fetch asks for POST /api/orders.'],
  },
  {
    kind: 'table',
    from: 6,
    to: 0,
    label: 'orders',
    fromLine: 3,
    toLine: 12,
    confidence: 0.85,
    evidence: ['The file writes orders.'],
  },
];

const cycles: readonly Cycle[] = [{ members: [0, 2, 3], shortest: [0, 2, 3], cut: [edges[2]!], isCutMinimal: true }];
const typeOnlyCycles: readonly Cycle[] = [{ members: [4, 5], shortest: [4, 5], cut: [edges[6]!], isCutMinimal: true }];
const componentCycles: readonly Cycle[] = [
  { members: [0, 1], shortest: [0, 1], cut: [componentEdges[1]!], isCutMinimal: false },
];

function sourceFile({
  path,
  component,
  lines,
  complexity,
}: {
  path: string;
  component: number;
  lines: number;
  complexity: number;
}): SourceFile {
  return {
    path,
    language: path.endsWith('.js') ? 'javascript' : 'typescript',
    blob: '0'.repeat(40),
    bytes: lines * 32,
    lines,
    isWiresOnly: false,
    component,
    units: [
      {
        name: 'run',
        kind: 'function',
        startLine: 1,
        endLine: lines,
        parameters: 2,
        nesting: 1,
        cyclomatic: 3,
        cognitive: complexity,
        content: 7,
        codeLength: 40,
      },
    ],
    problems: path.endsWith('.js') ? [{ line: 9, message: 'Unexpected token' }] : [],
  };
}

function exampleProject(name: string, dependsOn: readonly number[]): Project {
  const folder = `packages/${name}`;
  return {
    manifest: `${folder}/package.json`,
    name: `@shop/${name}`,
    folder,
    language: 'typescript',
    dependsOn,
    packages: [],
  };
}

function exampleComponents(): Component[] {
  const names = ['@shop/orders', '@shop/pricing', '@shop/web', 'tools'];
  return names.map((name, component) => ({
    name,
    folder: name.replace('@shop', 'packages'),
    kind: name.startsWith('@') ? 'package' : 'folder',
    files: paths.flatMap(([, owner], file) => (owner === component ? [file] : [])),
  }));
}

function couplingOf(graph: DependencyGraph): Coupling[] {
  return Array.from({ length: graph.nodeCount }, (_, node) => {
    const fanOut = graph.offsets[node + 1]! - graph.offsets[node]!;
    const fanIn = graph.targets.filter((target) => target === node).length;
    return { fanIn, fanOut, instability: fanIn + fanOut === 0 ? null : fanOut / (fanIn + fanOut) };
  });
}

export function metricsOf(nodes: number, edgeCount: number): GraphMetrics {
  return {
    nodes,
    edges: edgeCount,
    typeOnlyEdges: 0,
    cyclicNodes: 0,
    propagationCost: 0,
    isPropagationExact: true,
    coreSize: 0,
  };
}

export const exampleSkipped = [
  {
    what: 'C#',
    reason: 'paydown does not read this language yet',
    count: 1204,
    examples: ['api/Pricing.cs', 'api/Tier.cs', 'worker/Recalculate.cs'],
  },
  { what: 'file', reason: 'generated', count: 12, examples: ['packages/web/src/client.generated.ts'] },
  { what: 'submodule', reason: 'another repository, not followed', count: 1, examples: ['vendor/payments'] },
];
