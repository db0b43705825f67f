import { describe, expect, test } from 'vitest';
import { edgesIn, type ExampleFiles, exampleCodebase, linksOf } from '../example-snapshot.test-support.ts';

function problemsOf(files: ExampleFiles): string[] {
  return exampleCodebase(files).notAnalysed.map(
    ({ what, reason, examples }) => `${what} ${reason} (${examples.join()})`,
  );
}

describe('paths', () => {
  test('an exact alias wins, then the longest prefix, then the order of targets', () => {
    const codebase = exampleCodebase({
      'tsconfig.json': {
        compilerOptions: {
          paths: {
            '*': ['./types/*'],
            '@/*': ['./src/*'],
            '@/prices/*': ['./gone/*', './pricing/*'],
            '@/tier': ['./tier.ts'],
          },
        },
      },
      'src/shop.ts': ['@/cart', '@/prices/list', '@/tier'],
      'src/cart.ts': [],
      'src/tier.ts': [],
      'tier.ts': [],
      'pricing/list.ts': [],
    });
    expect(linksOf(codebase, 'src/shop.ts')).toEqual(['pricing/list.ts', 'src/cart.ts', 'tier.ts']);
  });

  test('they are relative to baseUrl, or to the file that defines them', () => {
    const codebase = exampleCodebase({
      'config/base.tsconfig.json': { compilerOptions: { paths: { '@shop/*': ['../libs/*/index.ts'] } } },
      'apps/web/tsconfig.json': { extends: '../../config/base.tsconfig' },
      'apps/web/main.ts': ['@shop/pricing'],
      'apps/api/tsconfig.json': { compilerOptions: { baseUrl: './src', paths: { '~/*': ['./*'] } } },
      'apps/api/src/main.ts': ['~/orders', 'orders'],
      'apps/api/src/orders.ts': [],
      'libs/pricing/index.ts': [],
    });
    expect(edgesIn(codebase)).toEqual([
      'apps/api/src/main.ts -> apps/api/src/orders.ts',
      'apps/web/main.ts -> libs/pricing/index.ts',
    ]);
  });

  test('an alias without target is said, a catch-all promises nothing', () => {
    const codebase = exampleCodebase({
      'package.json': { dependencies: { zod: '4' } },
      'tsconfig.json': { compilerOptions: { paths: { '*': ['./types/*'], '@/*': ['./src/*', '../../outside/*'] } } },
      'shop.ts': ['@/gone', 'zod', 'left-pad'],
    });
    expect(linksOf(codebase, 'shop.ts')).toEqual([
      '(zod)',
      '@/gone: alias-without-target',
      'left-pad: undeclared-package',
    ]);
  });

  test('${configDir} is the folder of the configuration in use', () => {
    const codebase = exampleCodebase({
      'tsconfig.base.json': { compilerOptions: { paths: { '@/*': ['${configDir}/src/*'] } } },
      'apps/web/tsconfig.json': { extends: '../../tsconfig.base.json' },
      'apps/web/src/main.ts': ['@/cart'],
      'apps/web/src/cart.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['apps/web/src/main.ts -> apps/web/src/cart.ts']);
  });

  test('jsconfig governs where there is no tsconfig', () => {
    const codebase = exampleCodebase({
      'jsconfig.json': { compilerOptions: { baseUrl: 'src' } },
      'src/shop.js': ['components/Cart'],
      'src/components/Cart.jsx': [],
    });
    expect(edgesIn(codebase)).toEqual(['src/shop.js -> src/components/Cart.jsx']);
  });

  test('rootDirs are laid over one another', () => {
    const codebase = exampleCodebase({
      'tsconfig.json': { compilerOptions: { rootDirs: ['src', 'generated'] } },
      'src/views/cart.ts': ['./template'],
      'generated/views/template.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['src/views/cart.ts -> generated/views/template.ts']);
  });

  test('names of Object.prototype are ordinary names', () => {
    const codebase = exampleCodebase({
      'package.json': '{"name": "__proto__", "dependencies": {}, "exports": {"__proto__": "./x"}}',
      'tsconfig.json': '{"compilerOptions": {"paths": {"__proto__": ["./shop.ts"], "constructor": ["./cart.ts"]}}}',
      'shop.ts': ['constructor', '__proto__', 'toString'],
      'cart.ts': [],
    });
    expect(linksOf(codebase, 'shop.ts')).toEqual([
      'cart.ts',
      '__proto__: not-exported',
      'toString: undeclared-package',
    ]);
  });
});

describe('extends and references', () => {
  test('later configurations win over earlier ones, the own one over all', () => {
    const codebase = exampleCodebase({
      'a.tsconfig.json': { compilerOptions: { baseUrl: 'a', paths: { '@/*': ['./*'] } } },
      'b.tsconfig.json': { compilerOptions: { baseUrl: 'b' } },
      'tsconfig.json': { extends: ['./a.tsconfig.json', './b.tsconfig.json'] },
      'shop.ts': ['@/cart'],
      'a/cart.ts': [],
      'b/cart.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['shop.ts -> b/cart.ts']);
  });

  test('a configuration of a workspace package is found by name', () => {
    const codebase = exampleCodebase({
      'package.json': { workspaces: ['packages/*'] },
      'packages/typescript-config/package.json': {
        name: '@shop/typescript-config',
        exports: { './react': './react.json' },
      },
      'packages/typescript-config/react.json': { compilerOptions: { paths: { '@/*': ['${configDir}/*'] } } },
      'packages/web/package.json': { name: '@shop/web' },
      'packages/web/tsconfig.json': { extends: '@shop/typescript-config/react' },
      'packages/web/shop.ts': ['@/cart'],
      'packages/web/cart.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['packages/web/shop.ts -> packages/web/cart.ts']);
    expect(codebase.notAnalysed).toEqual([]);
  });

  test('what is missing, circular or malformed is said with its file', () => {
    expect(
      problemsOf({
        'package.json': { devDependencies: { '@tsconfig/node24': '1' } },
        'a/tsconfig.json': { extends: './gone.json' },
        'b/tsconfig.json': { extends: '@tsconfig/node24/tsconfig.json' },
        'c/tsconfig.json': { extends: '@vue/tsconfig' },
        'd/tsconfig.json': { extends: './tsconfig.x.json' },
        'd/tsconfig.x.json': { extends: './tsconfig.json' },
        'e/tsconfig.json': '{"compilerOptions": {"paths": 3}',
        'f/package.json': 'not json',
      }),
    ).toEqual([
      'package.json is not valid JSON (f/package.json)',
      'tsconfig.json extends a configuration of a package that is neither here nor declared (c/tsconfig.json)',
      'tsconfig.json extends a configuration that is not in the repository (a/tsconfig.json)',
      'tsconfig.json has a `paths` that is not an object (e/tsconfig.json)',
      'tsconfig.json has a syntax error (CloseBraceExpected) (e/tsconfig.json)',
      'tsconfig.x.json extends itself in a circle (d/tsconfig.x.json)',
    ]);
  });

  test('a chain without end and a doubling one are cut short', () => {
    const chain = Array.from({ length: 2_000 }, (_, at) => [
      `tsconfig.${at}.json`,
      { extends: `./tsconfig.${at + 1}.json` },
    ]);
    const doubling = Array.from({ length: 40 }, (_, at) => {
      const next = `./jsconfig.${at + 1}.json`;
      return [`jsconfig.${at}.json`, { extends: [next, next] }];
    });
    const problems = problemsOf({
      ...Object.fromEntries(chain),
      ...Object.fromEntries(doubling),
      'jsconfig.40.json': {},
    });
    expect(problems.some((problem) => problem.includes('extends more than 50 files deep'))).toBe(true);
  });

  test('the referenced project that takes the file in governs it', () => {
    const codebase = exampleCodebase({
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }, { path: './e2e' }] },
      'tsconfig.app.json': {
        include: ['src'],
        exclude: ['src/**/*.test.ts'],
        compilerOptions: { paths: { '@/*': ['./src/*'] } },
      },
      'e2e/tsconfig.json': {
        include: ['**/*', '../src/**/*.test.ts'],
        compilerOptions: { paths: { '@/*': ['./pages/*'] } },
      },
      'src/shop.ts': ['@/cart'],
      'src/shop.test.ts': ['@/cart'],
      'src/cart.ts': [],
      'e2e/pages/cart.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['src/shop.test.ts -> e2e/pages/cart.ts', 'src/shop.ts -> src/cart.ts']);
  });

  test('references of an ordinary project are its dependencies, and circles of references end', () => {
    const codebase = exampleCodebase({
      'web/tsconfig.json': {
        include: ['src'],
        references: [{ path: '../api' }],
        compilerOptions: { paths: { '@/*': ['./src/*'] } },
      },
      'api/tsconfig.json': {
        include: ['src'],
        references: [{ path: '../web' }],
        compilerOptions: { paths: { '@/*': ['./src/*'] } },
      },
      'web/src/main.ts': ['@/cart'],
      'web/src/cart.ts': [],
      'api/src/main.ts': ['@/cart'],
      'api/src/cart.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['api/src/main.ts -> api/src/cart.ts', 'web/src/main.ts -> web/src/cart.ts']);
  });

  test('a sibling configuration is asked where the governing one has no answer', () => {
    const codebase = exampleCodebase({
      'tsconfig.json': { compilerOptions: { strict: true } },
      'tsconfig.test.json': { compilerOptions: { paths: { '@test/*': ['./test/*'] } } },
      'src/shop.test.ts': ['@test/orders'],
      'test/orders.ts': [],
    });
    expect(edgesIn(codebase)).toEqual(['src/shop.test.ts -> test/orders.ts']);
  });
});
