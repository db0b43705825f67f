import { expect, test } from 'vitest';
import type { Codebase, SourceFile } from '../model/codebase.ts';
import { examineStructure } from '../model/examine-structure.ts';
import { buildGraph } from '../model/graph.ts';
import { noTallies } from '../model/link-tally.ts';
import type { Service, Wire } from '../model/wire.ts';
import { sharedDatabaseAccess } from './shared-database-access.ts';
import { unmatchedCall } from './unmatched-call.ts';

const PATHS = ['pricing/Map.cs', 'worker/Reader.cs', 'worker/Writer.cs', 'scripts/summary.py', 'web/api.ts'];

function codebase(given: Partial<Codebase>): Codebase {
  const files = PATHS.map((path, component): SourceFile => {
    return {
      path,
      language: 'csharp',
      blob: '0',
      bytes: 1,
      lines: 9,
      component,
      units: [],
      problems: [],
      isWiresOnly: false,
    };
  });
  const components = PATHS.map((path, node) => ({ name: path, folder: '', kind: 'folder' as const, files: [node] }));
  const empty = {
    externals: [],
    unresolved: [],
    wires: [],
    unmatchedCalls: [],
    projects: [],
    families: [],
    unitsCompared: 0,
    intent: null,
    tallies: noTallies,
    notAnalysed: [],
  };
  const services: Service[] = [
    { name: 'pricing', aliases: [], folder: 'pricing', evidence: 'Program.cs', files: [0] },
    { name: 'worker', aliases: [], folder: 'worker', evidence: 'Program.cs', files: [1, 2] },
  ];
  return {
    files,
    components,
    graph: buildGraph(5, []),
    componentGraph: buildGraph(5, []),
    services,
    ...empty,
    ...given,
  };
}

function tableWire(from: number, label: string): Wire {
  return {
    kind: 'table',
    from,
    to: 0,
    label,
    fromLine: 4,
    toLine: 7,
    confidence: 0.85,
    evidence: [`The file reads ${label}.`],
  };
}

test('one table touched by one service is one finding', () => {
  const structure = examineStructure(
    codebase({ wires: [tableWire(1, 'orders'), tableWire(2, 'orders'), tableWire(3, 'orders')] }),
  );
  const { inspected, findings } = sharedDatabaseAccess.check(structure);
  expect(inspected).toBe(2);
  expect(findings.map(({ title, where }) => [title, where.map(({ path }) => path)])).toEqual([
    ['worker touches the table orders, which pricing owns', ['worker/Reader.cs', 'worker/Writer.cs']],
    ['scripts/summary.py touches the table orders, which pricing owns', ['scripts/summary.py']],
  ]);
});

test('wires of other kinds touch no table', () => {
  const wires = [{ ...tableWire(1, 'GET /orders'), kind: 'http' } as const];
  expect(sharedDatabaseAccess.check(examineStructure(codebase({ wires }))).findings).toEqual([]);
});

test('a route that nobody serves is one finding, however often it is called', () => {
  const unmatchedCalls = [6, 9].map((line) => ({ file: 4, line, label: 'GET /quotes/{}/history', client: 'fetch' }));
  const wires = [{ ...tableWire(4, 'GET /quotes'), kind: 'http' } as const];
  const { inspected, findings } = unmatchedCall.check(examineStructure(codebase({ unmatchedCalls, wires })));
  expect(inspected).toBe(3);
  expect(findings.map(({ title, where }) => [title, where.map(({ startLine }) => startLine)])).toEqual([
    ['api.ts calls GET /quotes/{}/history, which nobody serves', [6, 9]],
  ]);
});

test('calls that are served are inspected and not told', () => {
  const wires = [{ ...tableWire(4, 'GET /quotes'), kind: 'http' } as const];
  expect(unmatchedCall.check(examineStructure(codebase({ wires })))).toEqual({ inspected: 1, findings: [] });
});
