import { describe, expect, test } from 'vitest';
import type { Manifest, PackageManifest, TypeScriptManifest } from '../../model/manifest.ts';
import { isManifestPath, parseManifest } from './index.ts';

function packageOf(text: string): PackageManifest {
  const manifest = parseManifest('package.json', text);
  if (manifest?.kind !== 'package') throw new Error('not a package');
  return manifest;
}

function tsconfigOf(text: string): TypeScriptManifest {
  const manifest = parseManifest('tsconfig.json', text);
  if (manifest?.kind !== 'tsconfig') throw new Error('not a tsconfig');
  return manifest;
}

test.each([
  ['package.json', true],
  ['apps/shop/package.json', true],
  ['tsconfig.json', true],
  ['apps/shop/tsconfig.build.json', true],
  ['tsconfig-base.json', true],
  ['base.tsconfig.json', true],
  ['jsconfig.json', true],
  ['packages/typescript-config/react.json', true],
  ['pnpm-workspace.yaml', true],
  ['lerna.json', true],
  ['rush.json', true],
  ['apps/.gitignore', true],
  ['package-lock.json', false],
  ['my-package.json', false],
  ['src/orders/prices.json', false],
  ['src/tsconfig.ts', false],
])('%s is a manifest: %s', (path, expected) => {
  expect(isManifestPath(path)).toBe(expected);
  expect(parseManifest(path, '{}') !== null).toBe(expected);
});

describe('package.json', () => {
  test('keeps what resolution needs', () => {
    const manifest = packageOf(
      JSON.stringify({
        name: '@shop/pricing',
        version: '1.2.0',
        private: true,
        main: './dist/index.js',
        browser: { './node.js': './browser.js' },
        exports: { '.': './dist/index.js' },
        imports: { '#tiers': './src/tiers.ts' },
        workspaces: { packages: ['packages/*'] },
        dependencies: { zod: '^4.0.0', '@shop/orders': 'workspace:*' },
        devDependencies: { vitest: '5.1.1', zod: '^4.0.0' },
      }),
    );
    expect(manifest).toEqual({
      kind: 'package',
      name: '@shop/pricing',
      version: '1.2.0',
      isPrivate: true,
      entries: { main: './dist/index.js' },
      exports: { '.': './dist/index.js' },
      imports: { '#tiers': './src/tiers.ts' },
      workspaces: ['packages/*'],
      dependencies: ['@shop/orders', 'vitest', 'zod'],
      linked: { '@shop/orders': 'workspace:*' },
      startScript: '',
      problems: [],
    });
  });

  test('drops and reports wrong types instead of throwing', () => {
    const manifest = packageOf('{"name": 7, "workspaces": ["packages/*", 3], "dependencies": ["zod"], "main": []}');
    expect(manifest.name).toBeNull();
    expect(manifest.workspaces).toEqual(['packages/*']);
    expect(manifest.dependencies).toEqual([]);
    expect(manifest.problems).toEqual([
      'has a `dependencies` that is not an object',
      'has a `name` that is not a text',
      'has a `workspaces` that is not a list of texts only',
    ]);
  });

  test.each([
    ['', 'is not valid JSON'],
    ['{"name": "shop",}', 'is not valid JSON'],
    ['[]', 'does not hold a JSON object'],
    ['null', 'does not hold a JSON object'],
    ['{"exports":'.repeat(5_000), 'nests deeper than 100 levels'],
  ])('malformed text %# is a problem, not an exception', (text, problem) => {
    expect(packageOf(text).problems).toContain(problem);
  });

  test('a byte-order mark is not content', () => {
    expect(packageOf('\ufeff{"name": "shop"}').name).toBe('shop');
  });

  test('names of Object.prototype are ordinary names', () => {
    const manifest = packageOf(
      '{"__proto__": {"name": "evil"}, "dependencies": {"__proto__": "link:../x", "constructor": "1"}}',
    );
    expect(manifest.name).toBeNull();
    expect(manifest.dependencies).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(manifest.linked, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

describe('tsconfig.json', () => {
  test('reads comments and trailing commas', () => {
    const manifest = tsconfigOf(`{
      // the shop's own "settings" {
      "extends": "./base.json",
      "compilerOptions": {
        "baseUrl": ".", /* " [ */
        "paths": { "@/*": ["./src/*",], },
        "moduleResolution": "Bundler",
        "customConditions": ["source"],
      },
      "references": [{ "path": "./app" }, { "path": 3 }, "lib"],
      "include": ["src"],
    }`);
    expect(manifest).toMatchObject({
      extends: ['./base.json'],
      baseUrl: '.',
      paths: { '@/*': ['./src/*'] },
      moduleResolution: 'bundler',
      customConditions: ['source'],
      references: ['./app'],
      include: ['src'],
      problems: ['has a `path` that is not a text'],
    });
  });

  test('keeps what can be had of a broken file', () => {
    const manifest = tsconfigOf('{"compilerOptions": {"outDir": "dist", "paths": {"~/*": ["src/*"]');
    expect(manifest.outDir).toBe('dist');
    expect(manifest.paths).toEqual({ '~/*': ['src/*'] });
    expect(manifest.problems.length).toBe(1);
  });

  test('an empty file is an empty configuration', () => {
    expect(tsconfigOf('').problems).toEqual([]);
  });

  test.each(['[', '{"a":', '/*"*/['])('depth of %j is refused before a recursive reader sees it', (opening) => {
    expect(tsconfigOf(opening.repeat(100_000)).problems).toContain('nests deeper than 100 levels');
  });

  test('an inherited field is not a field', () => {
    expect(tsconfigOf('{"__proto__": {"extends": "./evil.json"}}').extends).toEqual([]);
  });
});

describe('workspace files', () => {
  const workspaces: { path: string; text: string; packages: string[]; problems: string[] }[] = [
    {
      path: 'pnpm-workspace.yaml',
      text: "packages:\n  - 'apps/*'\n  - '!apps/legacy'\n",
      packages: ['apps/*', '!apps/legacy'],
      problems: [],
    },
    { path: 'pnpm-workspace.yaml', text: '', packages: [], problems: [] },
    { path: 'pnpm-workspace.yaml', text: 'packages: [apps/*', packages: [], problems: ['is not valid YAML'] },
    { path: 'pnpm-workspace.yaml', text: '- apps', packages: [], problems: ['does not hold a map'] },
    {
      path: 'pnpm-workspace.yaml',
      text: 'packages: 3',
      packages: [],
      problems: ['has a `packages` that is not a list of texts'],
    },
    { path: 'lerna.json', text: '{"packages": ["libs/*"]}', packages: ['libs/*'], problems: [] },
    {
      path: 'rush.json',
      text: '{/* shop */"projects": [{"projectFolder": "apps/web"}, 3]}',
      packages: ['apps/web'],
      problems: [],
    },
  ];
  test.each(workspaces)('$path with $text', ({ path, text, packages, problems }) => {
    expect(parseManifest(path, text)).toEqual({ kind: 'workspace', packages, problems });
  });

  test('YAML that nests without end is a problem, not a crash', () => {
    expect(parseManifest('pnpm-workspace.yaml', '- '.repeat(100_000))?.problems).toEqual(['is not valid YAML']);
  });
});

test('.gitignore keeps its patterns in order, and says what it left out', () => {
  const manifest: Manifest | null = parseManifest('.gitignore', '# build\ndist/  \r\n\n!dist/keep\n');
  expect(manifest).toEqual({ kind: 'ignore', patterns: ['dist/', '!dist/keep'], problems: [] });
  expect(parseManifest('.gitignore', 'x\n'.repeat(3_000))?.problems).toEqual(['has more than 2000 patterns']);
});
