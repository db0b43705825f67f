import { buildGraph } from '../model/graph.ts';
import { noTallies } from '../model/link-tally.ts';
import { summariseWires } from '../gate/summarise-wires.ts';
import { exampleSkipped, exampleStructure, metricsOf } from './example-structure.test-support.ts';
import { examineProjects } from '../model/project-structure.ts';
import type { Codebase } from '../model/codebase.ts';
import { nothingAccepted } from '../model/acceptance.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportSubject } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { ComponentSummary, ScanResult } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { GraphMetrics, Structure, StructureMetrics } from '../model/structure.ts';

/** A scan of the example shop with two open findings and an accepted one, for tests of reports. */
export function exampleSubject(changes: Partial<ScanResult> = {}): ReportSubject {
  const structure = exampleStructure();
  return {
    result: { ...exampleResult(structure), ...changes },
    structure,
    rules: exampleRules,
    vocabulary: null,
    place: null,
    toolVersion: '0.1.0',
    excerpts: null,
  };
}

const withoutCycles = { cycles: [], cutAdvice: [], deferredCycles: [], typeOnlyCycles: [], componentCycles: [] };
const withoutWires = { wires: [], unmatchedCalls: [], services: [] } as const;

/** The same shop before anything was read: an empty folder. */
export function emptySubject(changes: Partial<ScanResult> = {}): ReportSubject {
  const none: GraphMetrics = { ...metricsOf(0, 0), propagationCost: 0, coreSize: 0, cyclicNodes: 0, typeOnlyEdges: 0 };
  const metrics: StructureMetrics = { files: none, components: none, projects: none, modularity: null };
  const codebase = emptyCodebase();
  const structure: Structure = {
    codebase,
    roles: [],
    production: { files: codebase.graph, components: codebase.graph, fileCoupling: [], componentCoupling: [] },
    ...withoutCycles,
    fileCoupling: [],
    componentCoupling: [],
    projects: examineProjects(codebase),
    metrics,
  };
  const subject = exampleSubject({
    repository: { root: 'shop', revision: null, dirty: false },
    analysed: { files: 0, bytes: 0, lines: 0, units: 0, byLanguage: {} },
    notAnalysed: [],
    components: [],
    ...withoutWires,
    metrics,
    cycles: [],
    findings: [],
    rules: exampleRules.map(({ name, inspects }) => ({ rule: name, inspected: 0, inspects, findings: 0 })),
    ...changes,
  });
  return { ...subject, structure };
}

function emptyCodebase(): Codebase {
  const empty = buildGraph(0, []);
  return {
    files: [],
    graph: empty,
    components: [],
    componentGraph: empty,
    externals: [],
    unresolved: [],
    ...withoutWires,
    tallies: noTallies,
    families: [],
    unitsCompared: 0,
    intent: null,
    projects: [],
    notAnalysed: [],
  };
}

/** What the gate makes lists of, for the same shop. */
export function exampleModel({ structure, result }: ReportSubject) {
  const { revision, dirty: isDirty, root } = result.repository;
  const snapshot: Snapshot = {
    root: `/srv/${root}`,
    origin: 'worktree',
    revision,
    isDirty,
    files: [],
    skippedPaths: [],
    notAnalysed: [],
  };
  return {
    snapshot,
    codebase: structure.codebase,
    structure,
    ledger: null,
    written: null,
    skippedPaths: new Set<string>(),
    words: null,
    leftOut: new Map(),
    timing: result.timing,
    saveFacts: (): string[] => [],
  };
}

export function exampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: 'a1b2c3d4e5f6a7b8c9d0',
    rule: 'tangled-function',
    test: 'changeability',
    severity: 'review',
    title: 'placeOrder is hard to follow: cognitive complexity 41 on 96 lines',
    why: 'Whoever changes it has to re-derive which of its paths can happen.',
    remedy: 'Leave early for the special cases.',
    where: [{ path: 'packages/orders/src/place-order.ts', startLine: 40, endLine: 135, symbol: 'placeOrder' }],
    evidence: ['Cognitive complexity 41.', 'Control flow is nested 5 levels deep.'],
    component: '@shop/orders',
    status: 'new',
    ...changes,
  };
}

const exampleLanguages: ScanResult['analysed']['byLanguage'] = {
  typescript: {
    title: 'TypeScript',
    files: 6,
    bytes: 32960,
    lines: 1030,
    units: 6,
    links: { counted: 'imports', total: 12, internal: 8, external: 3, resolved: 11 / 12 },
    leftOut: [{ reason: 'generated', count: 12 }],
  },
  javascript: {
    title: 'JavaScript',
    files: 1,
    bytes: 704,
    lines: 22,
    units: 1,
    links: { counted: 'imports', total: 0, internal: 0, external: 0, resolved: null },
    leftOut: [],
  },
};

const undeclared = { layer: null, context: null, owner: null } as const;

function exampleResult(structure: Structure): ScanResult {
  const { codebase, componentCoupling, metrics } = structure;
  const components: ComponentSummary[] = codebase.components.map(({ name, folder, kind, files }, index) => ({
    name,
    folder,
    kind,
    ...undeclared,
    files: files.length,
    lines: files.reduce((sum, file) => sum + codebase.files[file]!.lines, 0),
    ...componentCoupling[index]!,
    complexity: files.reduce((sum, file) => sum + codebase.files[file]!.units[0]!.cognitive, 0),
  }));
  return {
    schema: 'paydown/scan/1',
    repository: { root: 'shop', revision: '3f2a91c4d07be1a2b3c4d5e6f708192a3b4c5d6e', dirty: true },
    analysed: {
      files: 7,
      bytes: 33664,
      lines: 1052,
      units: 7,
      byLanguage: exampleLanguages,
    },
    notAnalysed: exampleSkipped,
    components,
    ...summariseWires(codebase),
    metrics,
    cycles: structure.cycles.map((cycle) => cycle.shortest.map((file) => codebase.files[file]!.path)),
    families: [],
    findings: exampleFindings,
    rules: exampleRules.map(({ name, inspects }, index) => ({
      rule: name,
      inspected: index === 2 ? 0 : 7,
      inspects,
      findings: index === 2 ? 0 : 1,
    })),
    acceptance: nothingAccepted,
    timing: { list: 12, read: 40, assemble: 9, examine: 3, rules: 2 },
  };
}

const exampleFindings: readonly Finding[] = [
  exampleFinding({
    fingerprint: '0c0ffee0c0ffee0c0ff0',
    rule: 'import-cycle',
    test: 'blast',
    severity: 'block',
    title: '3 files import one another in a circle order.ts → price.ts → tier.ts → order.ts',
    remedy: 'Make packages/pricing/src/tier.ts stop importing 1 name from packages/orders/src/order.ts.',
    where: ['packages/pricing/src/tier.ts', 'packages/orders/src/order.ts', 'packages/pricing/src/price.ts'].map(
      (path) => ({ path, startLine: 1, endLine: 1, symbol: null }),
    ),
    evidence: ['Without 1 import of 1 name no circle is left; no cheaper cut exists.'],
    component: null,
  }),
  exampleFinding(),
  exampleFinding({
    fingerprint: 'b7e1151628aed2a6abf7',
    severity: 'note',
    title: 'Checkout.renderTotals is hard to follow: cognitive complexity 22 on 61 lines',
    where: [{ path: 'packages/web/src/checkout.tsx', startLine: 88, endLine: 148, symbol: 'Checkout.renderTotals' }],
    component: '@shop/web',
    status: 'accepted',
  }),
];

const exampleRules: readonly Rule[] = [
  exampleRule({
    name: 'import-cycle',
    title: 'Files that import one another in a circle',
    severity: 'block',
    action: 'cut',
    test: 'blast',
    inspects: 'files',
  }),
  exampleRule({
    name: 'tangled-function',
    title: 'A function whose branches cannot be held in the head',
    inspects: 'functions',
  }),
  exampleRule({
    name: 'unresolved-import',
    title: 'An import that leads nowhere',
    test: null,
    inspects: 'imports',
    action: 'mend',
  }),
];

function exampleRule(changes: Partial<Rule>): Rule {
  return {
    name: 'tangled-function',
    title: 'A tangled function',
    why: 'Nobody knows which of its paths can happen.',
    remedy: 'Take it apart.',
    severity: 'review',
    action: 'split',
    test: 'changeability',
    inspects: 'functions',
    limits: {},
    check: () => ({ inspected: 0, findings: [] }),
    ...changes,
  };
}
