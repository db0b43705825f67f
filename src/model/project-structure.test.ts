import { expect, test } from 'vitest';
import type { Codebase, Project, SourceFile } from './codebase.ts';
import { examineStructure } from './examine-structure.ts';
import { buildGraph, edgesOf } from './graph.ts';
import { noTallies } from './link-tally.ts';
import { undeclaredProjects } from './project-declarations.ts';
import { projectNames } from './project-names.ts';

const PATHS = [
  'api/Order.cs',
  'api/web/cart.ts',
  'pricing/Tier.cs',
  'pricing/Rebate.cs',
  'pricing/test/RebateTest.cs',
  'tax/Rate.cs',
  'seed.cs',
] as const;

function project(folder: string, language: string, dependsOn: readonly number[] = []): Project {
  return { manifest: `${folder}/${language}.project`, name: 'shop', folder, language, dependsOn, packages: [] };
}

/** Edges as places in `PATHS`. */
function shop(edges: readonly (readonly [from: number, to: number])[], projects: readonly Project[]): Codebase {
  const files = PATHS.map((path): SourceFile => {
    const language = path.endsWith('.cs') ? 'csharp' : 'typescript';
    return { path, language, blob: '0', bytes: 1, lines: 9, component: 0, units: [], problems: [], isWiresOnly: false };
  });
  return {
    files,
    graph: buildGraph(
      files.length,
      edges.map(([from, to]) => ({ from, to, references: 2, isTypeOnly: false, isDeferred: false, line: 1 })),
    ),
    components: [{ name: 'shop', folder: '', kind: 'folder', files: [...files.keys()] }],
    componentGraph: buildGraph(1, []),
    externals: [],
    unresolved: [],
    tallies: noTallies,
    families: [],
    unitsCompared: 0,
    intent: null,
    wires: [],
    unmatchedCalls: [],
    services: [],
    projects,
    notAnalysed: [],
  };
}

const three = [project('api', 'csharp', [1]), project('pricing', 'csharp', [2]), project('tax', 'csharp')];

test('a file belongs to the nearest project of its own language, or to none', () => {
  const { projects } = examineStructure(shop([], [...three, project('', 'typescript')]));
  expect([...projects.projectOf]).toEqual([0, 3, 1, 1, 1, 2, -1]);
});

test('projects depend on one another as their files do; files of no project count for none', () => {
  const { projects } = examineStructure(
    shop(
      [
        [0, 2],
        [0, 3],
        [2, 3],
        [5, 0],
        [2, 5],
        [6, 0],
      ],
      three,
    ),
  );
  expect([...edgesOf(projects.graph)].map(({ from, to, references }) => [from, to, references])).toEqual([
    [0, 1, 4],
    [1, 2, 2],
    [2, 0, 2],
  ]);
  expect(projects.cycles.map(({ members }) => members)).toEqual([[0, 1, 2]]);
  expect(projects.metrics).toMatchObject({ nodes: 3, edges: 3, cyclicNodes: 3, coreSize: 3 });
});

test('what a declared project passes on needs no declaration where builds pass dependencies on', () => {
  expect(
    undeclaredProjects(
      examineStructure(
        shop(
          [
            [0, 5],
            [5, 2],
          ],
          three,
        ),
      ),
    ),
  ).toEqual([[], [], [1]]);
  const packages = three.map((each) => ({ ...each, language: 'typescript', folder: `${each.folder}/web` }));
  expect(undeclaredProjects(examineStructure(shop([], packages)))).toEqual([[], [], []]);
});

test('what only tests use is declared nowhere without harm', () => {
  expect(undeclaredProjects(examineStructure(shop([[4, 0]], three)))).toEqual([[], [], []]);
});

test('namesakes are told apart by their manifests', () => {
  expect(projectNames([project('api', 'csharp'), { ...project('tax', 'go'), name: 'tax' }])).toEqual(['shop', 'tax']);
  expect(projectNames([project('api', 'csharp'), project('tax', 'go')])).toEqual([
    'shop (api/csharp.project)',
    'shop (tax/go.project)',
  ]);
});
