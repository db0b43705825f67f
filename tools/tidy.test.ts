import { describe, expect, test } from 'vitest';
import { mutableState } from './mutable-state.ts';
import { isTestPath, listFiles, type ProjectFile, projectRoot, readFiles } from './project-files.ts';
import {
  lengthProblems,
  machinePathProblems,
  nameProblems,
  registryProblems,
  sourceProblems,
} from './tidy-problems.ts';

const paths = listFiles(projectRoot, '');
const isSource = (path: string): boolean =>
  /^(?:(?:src|tools|bench(?!\/(?:rules|capabilities)\/(?:tuning|test)\/))\/.*|demo\/[^/]+|cases\/[^/]+)\.ts$/.test(
    path,
  );
const sources = readFiles(projectRoot, paths.filter(isSource));

describe('this repository is tidy', () => {
  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('names say what is inside', () => {
    expect(paths.filter(isSource).flatMap(nameProblems)).toEqual([]);
  });

  test('files are short', () => {
    expect(sources.flatMap(lengthProblems)).toEqual([]);
  });

  test('nothing is silenced, and no task is without an owner', () => {
    expect(sources.flatMap(sourceProblems)).toEqual([]);
  });

  test('modules of src keep no state', () => {
    const modules = sources.filter(({ path }) => path.startsWith('src/') && !isTestPath(path));
    expect(modules.flatMap(mutableState)).toEqual([]);
  });

  test('nothing names a path of one machine', () => {
    const texts = readFiles(
      projectRoot,
      paths.filter((path) => /^(?:src|docs)\/.*\.(?:ts|md|json)$/.test(path) && !isTestPath(path)),
    );
    expect(texts.flatMap(machinePathProblems)).toEqual([]);
  });

  test('no text names a package registry host', () => {
    const texts = readFiles(
      projectRoot,
      paths.filter((path) => /\.(?:ts|md|json|ya?ml|npmrc)$|\/run$/.test(path)),
    );
    expect(texts.some(({ path }) => path === 'package-lock.json')).toBe(true);
    expect(texts.flatMap(registryProblems)).toEqual([]);
  });
});

const file = (text: string, path = 'src/orders/place-order.ts'): ProjectFile => ({ path, text });

/** Examples of what is forbidden are written with a brace in them, so that this file does not break its own rules. */
const joined = (text: string): string => text.replace('{', '');

describe('tidiness is noticed when it is missing', () => {
  test.each(['src/order-utils.ts', 'src/shared/order.ts', 'src/price.service.ts', 'src/orders/placeOrder.ts'])(
    'name %s',
    (path) => {
      expect(nameProblems(path)).toHaveLength(1);
    },
  );

  test.each(['src/orders/place-order.ts', 'src/database/metadata.test.ts', 'src/coreless/scored.ts'])(
    'name %s is fine',
    (path) => {
      expect(nameProblems(path)).toEqual([]);
    },
  );

  test('length', () => {
    expect(lengthProblems(file('price\n'.repeat(250)))).toEqual([]);
    expect(lengthProblems(file('price\n'.repeat(251)))).toHaveLength(1);
  });

  test.each(['// @ts-{ignore', '// TO{DO: round the price'])('comment %s', (text) => {
    expect(sourceProblems(file(joined(text)))).toHaveLength(1);
  });

  test('machine paths', () => {
    expect(machinePathProblems(file(joined("read('/tm{p/orders')")))).toHaveLength(1);
    expect(machinePathProblems(file("from './tmp/orders'; see src/home/page and ~/jobs/shop"))).toEqual([]);
  });

  test('registry hosts', () => {
    expect(registryProblems(file(joined('https://regist{ry.example.com/orders')))).toHaveLength(1);
    expect(registryProblems(file('registry.get(name)'))).toEqual([]);
  });

  test.each([
    'let total = 0;',
    'export let total = 0;',
    'const prices = new Map();',
    'const prices: Map<string, number> = new Map();',
    'const tiers = [];',
    'const tiers: string[] = [];',
    'export const tiers = { gold: 1 };',
    'const tiers = new Set<string>(["gold"]);',
  ])('state: %s', (text) => {
    expect(mutableState(file(text))).toHaveLength(1);
  });

  test.each([
    'const limit = 7;',
    'const prices: ReadonlyMap<string, number> = new Map();',
    'export const tiers: ReadonlySet<string> = new Set(["gold"]);',
    'const tiers = ["gold"] as const;',
    'const tiers: readonly string[] = ["gold"];',
    'const tiers: Readonly<Record<string, number>> = { gold: 1 };',
    'const rule: Rule = { name: "price" };',
    'const shares = { gold: 1 } as const satisfies Record<string, number>;',
    'function total() { let sum = 0; const prices = new Map(); return prices; }',
  ])('no state: %s', (text) => {
    expect(mutableState(file(text))).toEqual([]);
  });
});
