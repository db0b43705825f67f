import { noTallies } from '../model/link-tally.ts';
import { expect, test } from 'vitest';
import type { Codebase, SourceFile } from '../model/codebase.ts';
import { examineStructure } from '../model/examine-structure.ts';
import type { UnitFact, UnitKind } from '../model/facts.ts';
import { buildGraph, type DependencyEdge } from '../model/graph.ts';
import type { Wire } from '../model/wire.ts';
import { orchestrationInUi } from './orchestration-in-ui.ts';

const PATHS = [
  'web/src/pages/Checkout.tsx',
  'web/src/api/index.ts',
  'web/src/api/orders.ts',
  'web/src/api/invoices.ts',
  'web/src/api/credit.ts',
  'orders/routes.ts',
  'invoices/routes.ts',
  'credit/routes.ts',
];
const SERVICES = ['orders', 'invoices', 'credit'];

function unit(name: string, kind: UnitKind, cognitive: number): UnitFact {
  return {
    name,
    kind,
    startLine: 1,
    endLine: 40,
    parameters: 0,
    nesting: 1,
    cyclomatic: 2,
    cognitive,
    content: 1,
    codeLength: 400,
  };
}

function shop({ cognitive = 5, edges = [] as readonly DependencyEdge[], wires = calls } = {}): Codebase {
  const files = PATHS.map((path, index): SourceFile => {
    const page = [unit('Checkout', 'component', cognitive), unit('Checkout.order', 'function', 8)];
    const units = index === 0 ? page : index === 1 ? [] : [unit('send', 'function', 1)];
    return {
      path,
      language: 'typescript',
      blob: '0',
      bytes: 1,
      lines: 40,
      component: 0,
      units,
      isWiresOnly: false,
      problems: [],
    };
  });
  return {
    files,
    graph: buildGraph(files.length, edges),
    components: [{ name: 'shop', folder: '', kind: 'folder', files: PATHS.map((_, index) => index) }],
    componentGraph: buildGraph(1, []),
    externals: [],
    unresolved: [],
    wires,
    unmatchedCalls: [],
    services: SERVICES.map((name, at) => ({
      name,
      folder: name,
      evidence: 'Dockerfile',
      aliases: [],
      files: [at + 5],
    })),
    projects: [],
    tallies: noTallies,
    families: [],
    unitsCompared: 0,
    intent: null,
    notAnalysed: [],
  };
}

function edge(from: number, to: number, isTypeOnly = false): DependencyEdge {
  return { from, to, references: 1, isTypeOnly, isDeferred: false, line: 1 };
}

const calls = SERVICES.map((name, at): Wire => {
  const [from, to] = [at + 2, at + 5];
  return { kind: 'http', from, to, label: `POST /${name}`, fromLine: 1, toLine: 1, confidence: 0.9, evidence: [] };
});
const direct = [edge(0, 2), edge(0, 3), edge(0, 4)];
const throughIndex = [edge(0, 1), edge(1, 2), edge(1, 3), edge(1, 4)];

function titles(codebase: Codebase): string[] {
  return orchestrationInUi.check(examineStructure(codebase)).findings.map(({ title }) => title);
}

const FOUND = ['Checkout calls 3 services and decides between them: credit, invoices and orders'];

test.each([
  ['directly', direct],
  ['through a file that only passes on', throughIndex],
])('a page that reaches three services %s and decides is found', (_, edges) => {
  expect(titles(shop({ edges }))).toEqual(FOUND);
});

test('the finding stands on the component and says by which clients', () => {
  const { inspected, findings } = orchestrationInUi.check(examineStructure(shop({ edges: direct })));
  expect(inspected).toBe(1);
  expect(findings[0]?.where).toEqual([{ path: PATHS[0], startLine: 1, endLine: 40, symbol: 'Checkout' }]);
  expect(findings[0]?.evidence).toEqual([
    'The clients it calls through reach 3 routes: POST /orders, POST /invoices and POST /credit.',
    'They are web/src/api/orders.ts, web/src/api/invoices.ts and web/src/api/credit.ts.',
    'Cognitive complexity 13 with all it holds; from 12 on it does more than show.',
  ]);
});

test.each([
  ['two services', shop({ edges: direct.slice(1) })],
  ['a page that only shows what three services say', shop({ edges: direct, cognitive: 2 })],
  ['types of clients', shop({ edges: [edge(0, 2, true), edge(0, 3), edge(0, 4)] })],
  ['messages and tables', shop({ edges: direct, wires: calls.map((wire) => ({ ...wire, kind: 'table' as const })) })],
])('%s: no finding', (_, codebase) => {
  expect(titles(codebase)).toEqual([]);
});
