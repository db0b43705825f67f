import { assert, constantFrom, dictionary, jsonValue, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCodebase } from '../example-snapshot.test-support.ts';

const IMPORTS = [
  './cart',
  '..',
  '@shop/pricing',
  '@shop/pricing/tiers',
  '#tiers',
  '@/cart',
  'zod',
  'constructor',
  '__proto__',
];

test('whatever manifests hold, a model comes out', () => {
  const key = constantFrom(
    '.',
    './tiers',
    './*',
    '#tiers',
    'import',
    'default',
    '__proto__',
    'constructor',
    '*',
    '@/*',
  );
  const tree = dictionary(key, jsonValue({ maxDepth: 3 }));
  const packageJson = record(
    {
      name: constantFrom('@shop/pricing', '', 7),
      exports: tree,
      imports: tree,
      main: jsonValue(),
      workspaces: jsonValue(),
    },
    { requiredKeys: [] },
  );
  const tsconfig = record(
    {
      extends: jsonValue(),
      references: jsonValue(),
      files: jsonValue(),
      include: jsonValue(),
      compilerOptions: record({
        paths: tree,
        baseUrl: string(),
        outDir: string(),
        rootDir: string(),
        rootDirs: jsonValue(),
      }),
    },
    { requiredKeys: [] },
  );
  assert(
    property(packageJson, tsconfig, string(), (manifest, config, text) => {
      const { files } = exampleCodebase({
        'package.json': manifest,
        'lib/package.json': manifest,
        'tsconfig.json': config,
        'lib/tsconfig.json': text,
        'pnpm-workspace.yaml': text,
        '.gitignore': text,
        'lib/shop.ts': IMPORTS,
        'lib/cart.ts': [],
      });
      expect(files.length).toBe(2);
    }),
    { numRuns: 500 },
  );
});

test('a package whose entries name one another in a circle ends', () => {
  const codebase = exampleCodebase({
    'package.json': {
      name: 'shop',
      main: './lib',
      imports: { '#a': '#b', '#b': '#a', '#c': 'shop' },
      exports: { '.': '.' },
    },
    'lib/package.json': { main: '..' },
    'shop.ts': ['#a', '#c', 'shop', './lib', '.'],
  });
  expect(codebase.files.length).toBe(1);
});

test('folders as deep as git allows are no problem', () => {
  const deep = 'a/'.repeat(2_000);
  const codebase = exampleCodebase({
    'package.json': { name: 'shop' },
    [`${deep}order.ts`]: ['./price', '../'.repeat(1_990) + 'gone', 'zod', '@/gone'],
    [`${deep}price.ts`]: [],
  });
  expect(codebase.graph.targets.length).toBe(1);
});
