import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../base/usage-error.ts';
import { layerFinder } from '../model/intended-components.ts';
import { type ExampleFolder, exampleRepository } from '../sources/git/example-repository.ts';
import { scan } from './scan.ts';
import type { SnapshotRequest } from './model-snapshot.ts';
import type { ScanOutcome } from './scan.ts';

const cache = mkdtempSync(join(tmpdir(), 'paydown-intent-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const state: { shop: ExampleFolder } = { shop: exampleRepository() };
state.shop.remove();
beforeEach(() => {
  state.shop = exampleRepository();
  state.shop.write('src/cart/cart.ts', "import { tier } from '../tiers/tier.ts';\nexport const cart = tier;\n");
  state.shop.write('src/tiers/tier.ts', `export function tier(${'abcdefgh'.split('').join(', ')}) {}\n`);
  state.shop.write('legacy/old-cart.ts', 'export const oldCart = 1;\n');
});
afterEach(() => state.shop.remove());

const wide = (name: string): string => `export function ${name}(${'abcdefgh'.split('').join(', ')}) {}\n`;

async function look(at: SnapshotRequest['at'] = { kind: 'worktree' }): Promise<ScanOutcome> {
  const outcome = await scan({
    path: state.shop.root,
    at,
    wanted: new Set(['links', 'units']),
    cache,
    share: null,
    today: '2026-11-20',
    clock: () => 0,
    onProgress: () => undefined,
  });
  expect(outcome.saveFacts()).toEqual([]);
  return outcome;
}

function components({ result }: ScanOutcome): string[] {
  return result.components.map(({ name, kind, files }) => `${name} ${kind} ${files}`);
}

async function mistakes(): Promise<string> {
  const error: unknown = await look().catch((caught: unknown) => caught);
  if (!(error instanceof UsageError)) throw new Error('it was taken for right');
  return [error.message, ...error.problems.map(({ path, line, message }) => `${path}:${line} ${message}`)].join('\n');
}

describe('what is declared', () => {
  const declared =
    'layers: [web, domain]\ncomponents:\n  cart: { paths: src/cart, layer: web, owner: "@shop/web" }\n  tiers: { paths: src/tiers, layer: domain, context: sales }\n';

  test('replaces what is found, and the rest stays found', async () => {
    state.shop.write('paydown.yaml', declared);
    const outcome = await look();
    expect(components(outcome)).toEqual(['cart declared 1', 'legacy folder 1', 'tiers declared 1']);
    expect(outcome.result.components).toMatchObject([
      { folder: 'src/cart', layer: 'web', context: null, owner: '@shop/web', fanOut: 1 },
      { layer: null, owner: null },
      { folder: 'src/tiers', layer: 'domain', context: 'sales' },
    ]);
  });

  test('is told at once when it changes, however much is remembered', async () => {
    state.shop.write('paydown.yaml', declared);
    await look();
    await look();
    state.shop.write('paydown.yaml', 'components:\n  shop: src\n');
    expect(components(await look())).toEqual(['legacy folder 1', 'shop declared 2']);
    state.shop.write('paydown.yaml', '# nothing\n');
    expect(components(await look())).toEqual(['legacy folder 1', 'src/cart folder 1', 'src/tiers folder 1']);
  });

  test('is that of the moment that is looked at', async () => {
    state.shop.write('paydown.yaml', 'components: { committed: src }\n');
    state.shop.commit('Say what belongs together');
    state.shop.write('paydown.yaml', 'components: { staged: src }\n');
    state.shop.git('add', '--all');
    state.shop.write('paydown.yaml', 'components: { now: src }\n');
    expect(components(await look({ kind: 'commit', revision: 'HEAD' }))).toContain('committed declared 2');
    expect(components(await look({ kind: 'index' }))).toContain('staged declared 2');
    expect(components(await look())).toContain('now declared 2');
  });

  test('answers before a guess by path does', async () => {
    state.shop.write(
      'paydown.yaml',
      'layers: [{ name: shelf, kind: ui }, core]\ncomponents:\n  cart: { paths: src/cart, layer: shelf }\n  tiers: { paths: src/tiers, layer: core }\n',
    );
    const { codebase } = (await look()).structure;
    const layerOf = layerFinder(codebase);
    expect(codebase.files.map(({ path }, file) => `${path} ${layerOf(file)}`)).toEqual([
      'legacy/old-cart.ts null',
      'src/cart/cart.ts ui',
      'src/tiers/tier.ts null',
    ]);
  });

  test('and not read is said', async () => {
    state.shop.write('price-list.rb', 'PRICES = {}\n');
    state.shop.write('paydown.yaml', 'components: { prices: price-list.rb, shop: src }\n');
    expect((await look()).result.notAnalysed).toContainEqual({
      what: 'declared component',
      reason: 'none of its files is read',
      count: 1,
      examples: ['prices'],
    });
  });
});

test('what is ignored is counted with its reason', async () => {
  state.shop.write('paydown.yaml', 'ignore:\n  - paths: legacy\n    reason: replaced in spring\n');
  const { result } = await look();
  expect(components({ result } as ScanOutcome)).toEqual(['src/cart folder 1', 'src/tiers folder 1']);
  expect(result.notAnalysed).toEqual([
    {
      what: 'file',
      reason: 'left out by paydown.yaml: replaced in spring',
      count: 1,
      examples: ['legacy/old-cart.ts'],
    },
  ]);
});

async function severities(): Promise<string[]> {
  return (await look()).result.findings.map(({ where, severity }) => `${where[0]!.symbol} ${severity}`);
}

test('the team says how serious a rule is, where the rule itself is sure', async () => {
  state.shop.write(
    'src/tiers/tier.ts',
    wide('tier') + `export function widest(${'abcdefghijk'.split('').join(', ')}) {}\n`,
  );
  expect(await severities()).toEqual(['widest review', 'tier note']);
  state.shop.write('paydown.yaml', 'gate: { block: [oversized-unit] }\n');
  expect(await severities()).toEqual(['widest block', 'tier note']);
  state.shop.write('paydown.yaml', 'gate: { note: [oversized-unit] }\n');
  expect(await severities()).toEqual(['widest note', 'tier note']);
});

describe('what ends the run', () => {
  test.each([
    [
      'a component of nothing',
      'components:\n  cart: src/carts\n',
      'paydown.yaml:2:1 the glob src/carts of the component cart matches no file',
    ],
    ['an ignored nothing', 'ignore:\n  - paths: lib\n    reason: r\n', 'the glob lib of ignore matches no file'],
    [
      'a home of nothing',
      'capabilities:\n  prices: src/prices\n',
      'the glob src/prices of the capability prices matches no file',
    ],
    [
      'two that claim one file',
      'components:\n  one: src/**\n  other: src/**/*.ts\n',
      'both claim src/cart/cart.ts and 1 more',
    ],
    ['a rule that is not there', 'gate: { block: [import-cycel] }\n', 'there is no rule import-cycel'],
  ])('%s', async (_, text, words) => {
    state.shop.write('paydown.yaml', text);
    expect(await mistakes()).toContain(words);
    expect(await mistakes()).toContain(words);
  });

  test('bytes that are no text, and too many of them', async () => {
    state.shop.write('paydown.yaml', new Uint8Array([0x67, 0xff, 0xfe, 0x3a]));
    expect(await mistakes()).toContain('it is no text in UTF-8');
    state.shop.write('paydown.yaml', `# ${'x'.repeat(5_000_000)}`);
    expect(await mistakes()).toContain('more than 2 MiB');
  });

  test('a link in place of the file', async () => {
    state.shop.write('elsewhere.yaml', 'gate: {}\n');
    symlinkSync('elsewhere.yaml', join(state.shop.root, 'paydown.yaml'));
    expect(await mistakes()).toContain('it is there and was not read: a link');
  });

  test('mistakes of several files together', async () => {
    state.shop.write('paydown.yaml', 'layer: [web]\n');
    state.shop.write('src/paydown.yaml', 'components: 7\n');
    expect(await mistakes()).toBe(
      '2 mistakes in what the team wrote down\npaydown.yaml:1 there is no key layer\nsrc/paydown.yaml:1 components is a number',
    );
  });
});

test('settings among the material of tests do not count, and that is said', async () => {
  state.shop.write('paydown.yaml', 'components: { shop: src }\n');
  state.shop.write('tests/fixtures/shop/paydown.yaml', 'componets: {}\n');
  const outcome = await look();
  expect(components(outcome)).toContain('shop declared 2');
  expect(outcome.result.notAnalysed).toMatchObject([{ what: 'settings', count: 1 }]);
});

test('a byte order mark, line ends of Windows and UTF-16 are no mistake', async () => {
  state.shop.write('paydown.yaml', '\ufeffcomponents:\r\n  shop: src\r\n');
  expect(components(await look())).toContain('shop declared 2');
  state.shop.write('paydown.yaml', Buffer.from('\ufeffcomponents: { all: src }\n', 'utf16le'));
  expect(components(await look())).toContain('all declared 2');
});
