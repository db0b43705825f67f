import { describe, expect, test } from 'vitest';
import { edgesIn, type ExampleFiles, exampleCodebase, linksOf } from '../example-snapshot.test-support.ts';

/** A workspace with one package `@shop/pricing` and a module that imports from it. */
function workspace(pricing: object, files: ExampleFiles, imports: readonly (string | object)[]): ExampleFiles {
  return {
    'package.json': { name: 'shop', workspaces: ['packages/*', 'apps/*'] },
    'apps/web/package.json': { name: '@shop/web', dependencies: { '@shop/pricing': '^1.0.0', zod: '4' } },
    'apps/web/main.ts': imports,
    'packages/pricing/package.json': { name: '@shop/pricing', ...pricing },
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`packages/pricing/${path}`, content])),
  };
}

function entriesOf(pricing: object, files: readonly string[], imports: readonly (string | object)[]): string[] {
  const modules = Object.fromEntries(files.map((path) => [path, path.endsWith('.css') ? '' : []]));
  const links = linksOf(exampleCodebase(workspace(pricing, modules, imports)), 'apps/web/main.ts');
  return links.map((link) => link.replace('packages/pricing/', ''));
}

describe('entries of a workspace package, without node_modules', () => {
  test.each<[string, object, string[], string]>([
    ['its source field', { source: 'lib/main.ts', main: 'dist/x.js' }, ['lib/main.ts', 'src/index.ts'], 'lib/main.ts'],
    ['main in TypeScript', { main: 'src/index.ts' }, ['src/index.ts', 'index.ts'], 'src/index.ts'],
    ['main written for JavaScript', { main: './src/index.js' }, ['src/index.ts'], 'src/index.ts'],
    ['main in a build folder', { main: 'dist/index.js' }, ['src/index.ts'], 'src/index.ts'],
    ['main of one format', { main: 'dist/cjs/index.cjs' }, ['src/index.tsx', 'src/cjs.ts'], 'src/index.tsx'],
    ['a bundle with a suffix', { main: 'dist/pricing.esm.min.js' }, ['src/pricing.ts'], 'src/pricing.ts'],
    ['a bundle named like the package', { main: 'dist/bundle.js' }, ['src/pricing.ts'], 'src/pricing.ts'],
    ['an entry of its own name elsewhere', { main: 'dist/server.js' }, ['src/node/server.ts'], 'src/node/server.ts'],
    ['types only', { types: './dist/index.d.ts' }, ['src/index.ts'], 'src/index.ts'],
    [
      'types that are written by hand',
      { types: './index.d.ts', main: 'dist/index.js' },
      ['index.d.ts', 'src/index.ts'],
      'src/index.ts',
    ],
    ['nothing but declarations', { types: './index.d.ts' }, ['index.d.ts'], 'index.d.ts'],
    ['no field at all', {}, ['index.js'], 'index.js'],
    ['no field and a source folder', {}, ['src/index.js'], 'src/index.js'],
    ['exports as a text', { exports: './dist/index.js' }, ['src/index.ts'], 'src/index.ts'],
    [
      'exports with conditions',
      { exports: { types: './dist/a.d.ts', import: './dist/a.js' } },
      ['src/a.ts'],
      'src/a.ts',
    ],
    [
      'exports with nested conditions',
      { exports: { '.': { node: { import: './src/a.js' } } } },
      ['src/a.ts'],
      'src/a.ts',
    ],
    [
      'exports of another run time only',
      { exports: { '.': { deno: './src/deno.ts' } } },
      ['src/deno.ts'],
      'src/deno.ts',
    ],
    ['exports as a list', { exports: { '.': ['./gone.js', './src/a.ts'] } }, ['src/a.ts'], 'src/a.ts'],
  ])('%s', (_, pricing, ...[files, expected]) => {
    expect(entriesOf(pricing, files, ['@shop/pricing'])).toEqual([expected]);
  });

  test('rootDir and outDir say where a build output comes from', () => {
    const files = {
      'tsconfig.json': { compilerOptions: { outDir: 'compiled/js', declarationDir: 'typings', rootDir: 'code' } },
      'code/main.ts': [],
      'code/tiers.ts': [],
    };
    const pricing = { exports: { '.': './compiled/js/main.js', './tiers': { types: './typings/tiers.d.ts' } } };
    const codebase = exampleCodebase(workspace(pricing, files, ['@shop/pricing', '@shop/pricing/tiers']));
    expect(linksOf(codebase, 'apps/web/main.ts')).toEqual([
      'packages/pricing/code/main.ts',
      'packages/pricing/code/tiers.ts',
    ]);
  });

  test('a build output that is in the repository and was not read leads to its source too', () => {
    const files = workspace({ main: 'dist/index.js' }, { 'dist/index.js': '', 'src/index.ts': [] }, ['@shop/pricing']);
    const leftOutPaths = new Set(['packages/pricing/dist/index.js']);
    expect(linksOf(exampleCodebase(files, { leftOutPaths }), 'apps/web/main.ts')).toEqual([
      'packages/pricing/src/index.ts',
    ]);
  });
});

describe('subpaths', () => {
  const exports = {
    '.': './src/index.ts',
    './tiers': { import: './dist/tiers.mjs', require: './src/tiers-legacy.cts' },
    './rules/*': './src/rules/*.js',
    './rules/internal/*': null,
    './legacy/': './src/old/',
    './style.css': './dist/style.css',
    './package.json': './package.json',
  };
  const files = [
    'src/index.ts',
    'src/tiers.ts',
    'src/tiers-legacy.cts',
    'src/rules/vat.ts',
    'src/rules/internal/x.ts',
    'src/old/a.ts',
  ];

  test.each<[string | object, string[]]>([
    ['@shop/pricing/tiers', ['src/tiers.ts']],
    [{ specifier: '@shop/pricing/tiers', kind: 'require' }, ['src/tiers-legacy.cts']],
    ['@shop/pricing/rules/vat', ['src/rules/vat.ts']],
    ['@shop/pricing/rules/internal/x', ['@shop/pricing/rules/internal/x: not-exported']],
    ['@shop/pricing/legacy/a.ts', ['src/old/a.ts']],
    ['@shop/pricing/package.json', []],
    ['@shop/pricing/style.css', []],
    ['@shop/pricing/src/rules/vat', ['src/rules/vat.ts']],
    ['@shop/pricing/gone', ['@shop/pricing/gone: not-exported']],
  ])('%j', (specifier, expected) => {
    expect(entriesOf({ exports }, files, [specifier])).toEqual(expected);
  });

  test('without exports a subpath is a path, if need be below the sources', () => {
    expect(
      entriesOf(
        {},
        ['tiers.ts', 'src/vat.ts', 'dist.ts'],
        ['@shop/pricing/tiers', '@shop/pricing/vat', '@shop/pricing/dist/vat.js'],
      ),
    ).toEqual(['src/vat.ts', 'tiers.ts']);
  });

  test('what another tool makes elsewhere is not mistaken for a source of that name', () => {
    const codebase = exampleCodebase({
      ...workspace(
        { exports: { './types': { types: './styled-system/types/index.d.ts' } } },
        { 'src/types/index.ts': [] },
        ['@shop/pricing/types'],
      ),
      '.gitignore': 'styled-system',
    });
    expect(edgesIn(codebase)).toEqual([]);
    expect(codebase.notAnalysed.length).toBe(1);
  });

  test('custom conditions come first', () => {
    const codebase = exampleCodebase({
      ...workspace(
        { exports: { '.': { import: './other.ts', '@shop/source': './src/index.ts' } } },
        { 'other.ts': [], 'src/index.ts': [] },
        ['@shop/pricing'],
      ),
      'packages/pricing/package.json': {
        name: '@shop/pricing',
        exports: { '.': { '@shop/source': './src/index.ts', import: './other.ts' } },
      },
      'apps/web/tsconfig.json': { compilerOptions: { customConditions: ['@shop/source'] } },
    });
    expect(linksOf(codebase, 'apps/web/main.ts')).toEqual(['packages/pricing/src/index.ts']);
  });
});

describe('subpath imports and self-reference', () => {
  test('a package names its own modules', () => {
    const codebase = exampleCodebase({
      'package.json': {
        name: '@shop/api',
        exports: { './orders': './src/orders.ts' },
        imports: {
          '#prices': './dist/prices.js',
          '#rules/*': { default: './src/rules/*.ts' },
          '#zod': 'zod',
          '#fs': 'node:fs',
          '#gone': './gone.js',
        },
        dependencies: { zod: '4' },
      },
      'src/main.ts': ['@shop/api/orders', '#prices', '#rules/vat', '#zod', '#fs', '#gone', '#unknown'],
      'src/orders.ts': [],
      'src/prices.ts': [],
      'src/rules/vat.ts': [],
    });
    expect(linksOf(codebase, 'src/main.ts')).toEqual([
      'src/orders.ts',
      'src/prices.ts',
      'src/rules/vat.ts',
      '(node:fs)',
      '(zod)',
      '#gone: alias-without-target',
      '#unknown: not-exported',
    ]);
  });
});
