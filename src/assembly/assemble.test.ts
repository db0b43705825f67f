import { expect, test } from 'vitest';
import { edgesOf } from '../model/graph.ts';
import { exampleCodebase, exampleInput } from './example-snapshot.test-support.ts';
import { assembleCodebase } from './assemble.ts';

const shop = {
  'package.json': { name: 'shop', workspaces: ['packages/*'] },
  'packages/orders/package.json': { name: '@shop/orders', dependencies: { zod: '4' } },
  'packages/orders/index.ts': [
    { specifier: '@shop/pricing', names: ['price', 'tier'] },
    { specifier: '@shop/pricing/vat', names: ['Vat'], isTypeOnly: true },
    { specifier: './place' },
    'zod',
  ],
  'packages/orders/place.ts': [
    { specifier: '@shop/pricing', names: ['Tier'], isTypeOnly: true },
    { specifier: '@shop/pricing', names: ['price'] },
    { specifier: './gone', names: ['gone'], line: 7 },
    './place',
    'zod',
    'zod',
  ],
  'packages/pricing/package.json': { name: '@shop/pricing' },
  'packages/pricing/index.ts': [],
  'packages/pricing/vat.ts': [],
};

const loaded = { isTypeOnly: false, isDeferred: false, line: 1 } as const;

test('imports become edges with their references, merged by target', () => {
  const { graph, files } = exampleCodebase(shop);
  const named = [...edgesOf(graph)].map(({ from, to, ...edge }) => ({
    from: files[from]?.path,
    to: files[to]?.path,
    ...edge,
  }));
  expect(named).toEqual([
    { from: 'packages/orders/index.ts', to: 'packages/orders/place.ts', references: 1, ...loaded },
    { from: 'packages/orders/index.ts', to: 'packages/pricing/index.ts', references: 2, ...loaded },
    { from: 'packages/orders/index.ts', to: 'packages/pricing/vat.ts', references: 1, ...loaded, isTypeOnly: true },
    { from: 'packages/orders/place.ts', to: 'packages/pricing/index.ts', references: 2, ...loaded },
  ]);
});

test('edges are summed between components', () => {
  const { componentGraph, components } = exampleCodebase(shop);
  expect(components.map(({ name }) => name)).toEqual(['@shop/orders', '@shop/pricing']);
  expect([...edgesOf(componentGraph)]).toEqual([
    { from: 0, to: 1, references: 5, isTypeOnly: false, isDeferred: false, line: 0 },
  ]);
});

test('externals know their importers once, unresolved imports their place', () => {
  const { externals, unresolved } = exampleCodebase(shop);
  expect(externals).toEqual([{ name: 'zod', isBuiltin: false, importers: [0, 1] }]);
  expect(unresolved).toEqual([
    { file: 1, specifier: './gone', line: 7, names: ['gone'], isTypeOnly: false, reason: 'no-such-file' },
  ]);
});

test('the same input gives the same model', () => {
  const input = exampleInput(shop);
  expect(JSON.stringify(assembleCodebase(input))).toBe(JSON.stringify(assembleCodebase(input)));
});

test('what the caller left out is passed on, with what manifests could not say', () => {
  const passed = { what: 'file', reason: 'minified code', count: 2, examples: ['a.min.js'] };
  const { notAnalysed } = exampleCodebase({ 'package.json': '{' }, { notAnalysed: [passed] });
  expect(notAnalysed).toEqual([
    passed,
    { what: 'package.json', reason: 'is not valid JSON', count: 1, examples: ['package.json'] },
  ]);
});

test('an empty snapshot has an empty model', () => {
  const { files, components, graph, componentGraph } = exampleCodebase({});
  expect([files, components, graph.nodeCount, componentGraph.nodeCount]).toEqual([[], [], 0, 0]);
});
