import { expect, test } from 'vitest';
import type { Codebase, SourceFile } from '../../model/codebase.ts';
import type { DecisionRecord, DecisionStatus } from '../../model/decision-record.ts';
import { examineStructure } from '../../model/examine-structure.ts';
import type { Part, WireFunction } from '../../model/fitness-function.ts';
import { buildGraph } from '../../model/graph.ts';
import { noTallies } from '../../model/link-tally.ts';
import type { Wire } from '../../model/wire.ts';
import { forbiddenDependency } from '../forbidden-dependency.ts';
import { sharedDatabaseAccess } from '../shared-database-access.ts';

const PATHS = ['pricing/Map.cs', 'worker/Reader.cs', 'web/api.ts'];
const [PRICING, WORKER, WEB] = PATHS.map((path, file): Part => ({ name: path.split('/')[0]!, files: [file] })) as [
  Part,
  Part,
  Part,
];

/** To what pricing serves and owns. */
function wire(kind: Wire['kind'], from: number, label: string): Wire {
  return { kind, from, to: 0, label, fromLine: 4, toLine: 7, confidence: 0.9, evidence: [] };
}

const WIRES = [
  wire('table', 1, 'orders'),
  wire('table', 1, 'orders'),
  wire('http', 2, 'GET /orders'),
  wire('http', 1, 'GET /prices'),
];

function judge(terms: WireFunction<Part>['terms'], by: readonly Wire['kind'][], status: DecisionStatus = 'accepted') {
  const given = {
    kind: 'wire',
    by,
    terms,
    line: 3,
    because: null,
    except: [],
    countsTypes: false,
    holdsTests: false,
    severity: null,
  } as const;
  const structure = examineStructure(codebase(record(status, given)));
  const { inspected, findings } = forbiddenDependency.check(structure);
  return {
    inspected,
    titles: findings.map(({ title }) => title),
    left: sharedDatabaseAccess.check(structure).findings.length,
  };
}

function record(status: DecisionStatus, given: DecisionRecord['functions'][number]): DecisionRecord {
  return {
    id: '0002',
    title: 'Each its own tables',
    format: 'nygard',
    writtenId: null,
    titleLine: 1,
    status,
    statusLine: 7,
    date: null,
    deciders: [],
    context: null,
    decision: null,
    consequences: null,
    options: [],
    links: [],
    functions: [given],
    functionsLine: 2,
    problems: [],
    at: { path: 'docs/adr/0002.md', line: 1 },
  };
}

function codebase(own: DecisionRecord): Codebase {
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
  return {
    files,
    components: PATHS.map((path, node) => ({ name: path, folder: '', kind: 'folder' as const, files: [node] })),
    graph: buildGraph(3, []),
    componentGraph: buildGraph(3, []),
    services: [{ name: 'pricing', aliases: [], folder: 'pricing', evidence: 'Program.cs', files: [0] }],
    externals: [],
    unresolved: [],
    wires: WIRES,
    unmatchedCalls: [],
    projects: [],
    families: [],
    unitsCompared: 0,
    tallies: noTallies,
    notAnalysed: [],
    intent: {
      components: [],
      layers: [],
      capabilities: [],
      glossary: [],
      ignore: [],
      levels: [],
      budget: null,
      exceptions: [],
      records: [own],
      judgedOn: null,
    },
  };
}

test('one file and one table is one breach, and is told once', () => {
  expect(judge({ kind: 'independent', groups: [PRICING, WORKER] }, ['table'])).toEqual({
    inspected: 2,
    titles: ['Reader.cs touches the table orders, and worker must leave alone what pricing owns'],
    left: 0,
  });
});

test('what is forbidden, and what alone is allowed', () => {
  expect(judge({ kind: 'forbid', from: [WORKER], to: [PRICING] }, ['http']).titles).toEqual([
    'Reader.cs calls GET /prices, and worker must leave alone what pricing owns',
  ]);
  expect(judge({ kind: 'allow-only', from: [WEB], to: [PRICING] }, ['http'])).toMatchObject({
    inspected: 1,
    titles: [],
  });
  expect(judge({ kind: 'allow-only', from: [WEB], to: [WORKER] }, ['http']).titles).toHaveLength(1);
});

test('what is only proposed leaves the general rule its findings, what is superseded says nothing', () => {
  const terms = { kind: 'independent', groups: [PRICING, WORKER] } as const;
  expect(judge(terms, ['table'], 'proposed')).toMatchObject({ inspected: 2, left: 1 });
  expect(judge(terms, ['table'], 'superseded')).toEqual({ inspected: 0, titles: [], left: 1 });
});
