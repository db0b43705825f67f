import { describe, expect, test } from 'vitest';
import { exampleCodebase, linksOf } from '../example-snapshot.test-support.ts';

describe('which package a name means', () => {
  const library = { 'libs/pricing/package.json': { name: 'pricing', main: 'index.ts' }, 'libs/pricing/index.ts': [] };

  test.each<[string, object, string[]]>([
    ['pnpm', { 'pnpm-workspace.yaml': 'packages: ["libs/*", "!libs/old"]' }, ['libs/pricing/index.ts']],
    ['npm, with braces', { 'package.json': { workspaces: ['{apps,libs}/*'] } }, ['libs/pricing/index.ts']],
    ['lerna', { 'lerna.json': { packages: ['libs/*'] } }, ['libs/pricing/index.ts']],
    [
      'rush',
      { 'rush.json': { projects: [{ projectFolder: 'libs/pricing' }, { projectFolder: 'libs/web' }] } },
      ['libs/pricing/index.ts'],
    ],
    [
      'left out by a negation',
      { 'pnpm-workspace.yaml': 'packages: ["libs/*", "!libs/pricing"]', 'package.json': {} },
      ['(pricing)'],
    ],
  ])('a workspace of %s', (_, files, expected) => {
    const codebase = exampleCodebase({
      ...library,
      'libs/web/package.json': { name: 'web', dependencies: { pricing: '^1.0.0' } },
      'libs/web/main.ts': ['pricing'],
      ...files,
    });
    expect(linksOf(codebase, 'libs/web/main.ts')).toEqual(expected);
  });

  test.each<[string, object, string[]]>([
    ['a version from a registry', { dependencies: { pricing: '^1.0.0' } }, ['(pricing)']],
    ['a linked folder', { dependencies: { pricing: 'file:../libs/pricing' } }, ['libs/pricing/index.ts']],
    ['a link under another name', { dependencies: { pricing: 'link:../libs/rates' } }, ['libs/rates/index.ts']],
    ['no declaration at all', {}, ['libs/pricing/index.ts']],
  ])('outside a workspace, %s', (_, manifest, expected) => {
    const codebase = exampleCodebase({
      ...library,
      'libs/rates/package.json': { name: 'rates' },
      'libs/rates/index.ts': [],
      'example/package.json': { name: 'example', ...manifest },
      'example/main.ts': ['pricing'],
    });
    expect(linksOf(codebase, 'example/main.ts')).toEqual(expected);
  });

  test('a package of test material is not meant by anybody else', () => {
    const codebase = exampleCodebase({
      'package.json': { name: 'shop' },
      'test/fixtures/pricing/package.json': { name: 'pricing' },
      'test/fixtures/pricing/index.ts': [],
      'main.ts': ['pricing'],
    });
    expect(linksOf(codebase, 'main.ts')).toEqual(['pricing: undeclared-package']);
  });
});

describe('what is not in the repository', () => {
  test('declared, built in, provided', () => {
    const codebase = exampleCodebase({
      'package.json': {
        dependencies: { zod: '4', '@nestjs/core': '11' },
        devDependencies: { '@types/estree': '1', '@types/shop__ui': '1' },
      },
      'apps/web/package.json': { name: 'web', peerDependencies: { react: '19' } },
      'apps/web/main.ts': [
        'zod/mini',
        '@nestjs/core',
        'react',
        'estree',
        '@shop/ui/button',
        'fs/promises',
        'node:test',
        'punycode/',
        'bun:sqlite',
        'cloudflare:workers',
        'virtual:orders',
        'https://esm.sh/preact',
        'npm:@std/path@1.0.0/posix',
        'jsr:@std/fs@1',
        '$app/stores',
        'data:text/javascript,1',
        'left-pad',
        'web',
      ],
      'apps/web/index.ts': [],
    });
    expect(linksOf(codebase, 'apps/web/main.ts')).toEqual([
      'apps/web/index.ts',
      '($app)',
      '(@nestjs/core)',
      '(@shop/ui)',
      '(@std/path)',
      '(bun:sqlite)',
      '(cloudflare:workers)',
      '(estree)',
      '(https://esm.sh)',
      '(jsr:@std/fs)',
      '(node:fs)',
      '(node:test)',
      '(react)',
      '(virtual:orders)',
      '(zod)',
      'punycode/: undeclared-package',
      'data:text/javascript,1: not-static',
      'left-pad: undeclared-package',
    ]);
    expect(codebase.externals.filter(({ isBuiltin }) => isBuiltin).map(({ name }) => name)).toEqual([
      'bun:sqlite',
      'cloudflare:workers',
      'node:fs',
      'node:test',
    ]);
  });

  test.each([
    ['no package.json at all', {}],
    ['an import map', { 'package.json': {}, 'import_map.json': '' }],
    ['a configuration of Deno', { 'package.json': {}, 'deno.precompile.json': '' }],
  ])('with %s, a name is taken as provided', (_, files) => {
    expect(linksOf(exampleCodebase({ ...files, 'main.ts': ['left-pad/x'] }), 'main.ts')).toEqual(['(left-pad)']);
  });

  test.each<[string, string, object, string[]]>([
    ['@/cart', 'src/cart.ts', {}, ['src/cart.ts']],
    ['~/cart', 'app/cart.ts', {}, ['app/cart.ts']],
    ['$lib/cart', 'src/lib/cart.ts', {}, ['src/lib/cart.ts']],
    ['components/cart', 'src/components/cart.ts', {}, ['src/components/cart.ts']],
    ['@/gone', 'src/cart.ts', {}, ['@/gone: not-static']],
    ['#imports', 'src/cart.ts', { nuxt: '4' }, []],
    ['@theme/Layout', 'src/cart.ts', { '@docusaurus/core': '3' }, []],
  ])('by convention, %s with %s', (specifier, other, ...[dependencies, expected]) => {
    const files = { 'package.json': { dependencies }, 'main.ts': [specifier], [other]: [] };
    expect(linksOf(exampleCodebase(files), 'main.ts')).toEqual(expected);
  });

  test('a convention with two answers is no answer', () => {
    const files = { 'package.json': {}, 'main.ts': ['@/cart'], 'src/cart.ts': [], 'app/cart.ts': [] };
    expect(linksOf(exampleCodebase(files), 'main.ts')).toEqual(['@/cart: not-static']);
  });
});
