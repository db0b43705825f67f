import { expect, it } from 'vitest';
import { rust } from '../../languages/rust/index.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { resolveRust } from './resolve-rust.ts';

const extractFacts = await rust.open(readGrammar);

function resolve(files: Readonly<Record<string, string>>): Record<'edges' | 'externals' | 'unresolved', string[]> {
  const sources = Object.entries(files).map(([path, text]) => {
    const { links, symbols } = extractFacts({ text, extension: '.rs' }, new Set(['links', 'symbols']));
    return { path, links, symbols };
  });
  const { edges, externals, unresolved } = resolveRust({
    snapshotPaths: Object.keys(files),
    leftOutPaths: new Set(),
    sources,
    manifests: new Map<string, never>(),
  });
  return {
    edges: edges.map(({ from, to }) => `${sources[from]?.path} > ${sources[to]?.path}`),
    externals: externals.map(({ name, isBuiltin }) => `${isBuiltin ? 'builtin ' : ''}${name}`),
    unresolved: unresolved.map(({ file, specifier, reason }) => `${sources[file]?.path} ${specifier} ${reason}`),
  };
}

it('follows modules, paths and crates to files', () => {
  const { edges, externals, unresolved } = resolve({
    'orders/src/lib.rs': 'mod order;\nmod missing;\npub mod pricing;\nuse order::Order;\nuse serde::Serialize;',
    'orders/src/order.rs':
      'use crate::pricing::tier::Tier;\nuse std::fmt;\nmod line;\nfn total() { shop_tax::rate(); super::pricing::of() }',
    'orders/src/order/line.rs': 'use super::Order;\nuse super::super::pricing::*;',
    'orders/src/pricing/mod.rs': 'pub mod tier;\npub use self::tier::Tier;\nmod tests { use super::tier::Tier; }',
    'orders/src/pricing/tier.rs': 'pub enum Tier { Gold }\nuse Tier::*;',
    'orders/tests/totals.rs': 'use orders::pricing::tier;\nmod fixtures;',
    'orders/tests/fixtures/mod.rs': '',
    'shop-tax/src/lib.rs': 'pub fn rate() {}',
  });
  expect(edges).toEqual([
    'orders/src/lib.rs > orders/src/order.rs',
    'orders/src/lib.rs > orders/src/pricing/mod.rs',
    'orders/src/order.rs > orders/src/order/line.rs',
    'orders/src/order.rs > orders/src/pricing/mod.rs',
    'orders/src/order.rs > orders/src/pricing/tier.rs',
    'orders/src/order.rs > shop-tax/src/lib.rs',
    'orders/src/order/line.rs > orders/src/order.rs',
    'orders/src/order/line.rs > orders/src/pricing/mod.rs',
    'orders/src/pricing/mod.rs > orders/src/pricing/tier.rs',
    'orders/tests/totals.rs > orders/src/pricing/tier.rs',
    'orders/tests/totals.rs > orders/tests/fixtures/mod.rs',
  ]);
  expect(externals).toEqual(['serde', 'builtin std']);
  expect(unresolved).toEqual(['orders/src/lib.rs self::missing no-such-file']);
});
