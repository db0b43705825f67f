import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { FactKind } from '../model/facts.ts';
import { modelSnapshot } from './model-snapshot.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-model-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const state = { shop: '', cache: '' };
beforeEach(() => {
  state.shop = mkdtempSync(join(scratch, 'shop-'));
  state.cache = mkdtempSync(join(scratch, 'cache-'));
  write({
    'package.json': { name: 'shop', workspaces: ['packages/*'], dependencies: { zod: '4' } },
    'tsconfig.json': { compilerOptions: { paths: { '@orders/*': ['./packages/orders/*'] } } },
    'packages/pricing/package.json': { name: '@shop/pricing', main: 'src/index.ts' },
    'packages/pricing/src/index.ts': "export * from './tiers';\nimport './legacy';\nexport function price() {}\n",
    'packages/web/src/client.gen.ts': "export const place = () => fetch('/api/orders', { method: 'POST' });\n",
    'packages/web/src/types.gen.ts': 'export type Order = string;\n',
    'packages/web/src/cart.ts': "import { place } from './client.gen';\nplace();\nfetch('/api/orders/1/lines');\n",
    'services/orders/main.py': 'app = FastAPI()\n@app.post("/api/orders")\ndef place(): ...\n',
    'compose.yaml': 'services:\n  orders-api:\n    build: ./services/orders\n',
    'packages/pricing/src/tiers.ts': 'export type Tier = string;\n',
    'packages/pricing/src/legacy.js': 'module.exports = [require("./gone"), require("./gone.svg")];\n',
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, order) => [
        `packages/orders/order-${order}.ts`,
        `import { price } from '@shop/pricing';\nimport { z } from 'zod';\nimport '@orders/order-${order + 1}';\nexport const order = () => price(z);\n`,
      ]),
    ),
  });
});

function write(files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(state.shop, path)), { recursive: true });
    writeFileSync(join(state.shop, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

interface Modelled {
  /** The whole model as text. */
  readonly text: string;
  readonly problems: readonly string[];
}

async function model(
  cache: string | null,
  kinds: readonly FactKind[] = ['links', 'wires', 'units', 'words'],
): Promise<Modelled> {
  const modelled = await modelSnapshot({
    path: state.shop,
    at: { kind: 'worktree' },
    wanted: new Set(kinds),
    cache,
    clock: () => 0,
    share: null,
    onProgress: () => undefined,
  });
  const { structure, words } = modelled;
  return { text: JSON.stringify({ codebase: structure.codebase, words }), problems: modelled.saveFacts() };
}

/** The model with the cache as the last run left it, which has to be the one without any. */
async function expectSame(kinds?: readonly FactKind[]): Promise<readonly string[]> {
  const plain = await model(null, kinds);
  const cached = await model(state.cache, kinds);
  const again = await model(state.cache, kinds);
  expect(cached.text).toBe(plain.text);
  expect(again.text).toBe(plain.text);
  expect(again.problems).toEqual([]);
  return cached.problems;
}

function cacheFile(kind: string): string {
  return join(state.cache, `${kind}.facts`);
}

test('a second run gives the same model, whatever facts the first one asked for', async () => {
  await expectSame(['links']);
  await expectSame();
  await expectSame(['links', 'units']);
});

test('generated code is read for its wires alone', async () => {
  const { text, problems } = await model(null);
  const { codebase } = JSON.parse(text);
  const generated = codebase.files.filter((file: { isWiresOnly: boolean }) => file.isWiresOnly);
  expect(problems).toEqual([]);
  expect(generated).toMatchObject([{ path: 'packages/web/src/client.gen.ts', units: [] }]);
  expect(codebase.wires.map((wire: { label: string }) => wire.label)).toEqual(['POST /api/orders']);
  expect(codebase.services).toMatchObject([{ name: 'orders', aliases: ['orders-api'], folder: 'services/orders' }]);
  expect(text).toContain('generated code, by its name');
});

test('a run that asks for less leaves what it does not know to the next', async () => {
  await model(state.cache, ['links']);
  expect((await model(state.cache, ['links'])).text).toBe((await model(null, ['links'])).text);
  await expectSame();
  write({ 'packages/web/src/cart.ts': "fetch('/api/orders');\n" });
  await model(state.cache, ['links']);
  await expectSame();
});

test('facts of wires are read only when something has changed, and damage to them is said then', async () => {
  await expectSame();
  truncateSync(cacheFile('wires'), 60);
  expect((await model(state.cache)).problems).toEqual([]);
  write({ 'packages/web/src/cart.ts': "fetch('/api/orders');\n" });
  expect(await expectSame()).toEqual([`the cache file ${cacheFile('wires')} was damaged and is rebuilt`]);
});

test('only linkage and units are needed when nothing has changed', async () => {
  await expectSame();
  rmSync(cacheFile('links'));
  const { text } = await model(state.cache);
  expect(text).toBe((await model(null)).text);
  expect(readdirSync(state.cache)).not.toContain('links.facts');
});

test.each<[string, () => void]>([
  [
    'edited',
    () => write({ 'packages/orders/order-7.ts': "import './order-9';\nimport './nowhere';\nimport 'zod';\n" }),
  ],
  ['edited without imports', () => write({ 'packages/orders/order-7.ts': '\n\nexport const broken = (;\n' })],
  ['added', () => write({ 'packages/orders/order-40.ts': "import './order-0';\n" })],
  ['deleted', () => rmSync(join(state.shop, 'packages/orders/order-3.ts'))],
  [
    'renamed',
    () =>
      renameSync(join(state.shop, 'packages/pricing/src/tiers.ts'), join(state.shop, 'packages/pricing/src/tier.ts')),
  ],
  [
    'two files exchanged',
    () => {
      for (const [from, to] of [
        ['tiers.ts', 'other'],
        ['index.ts', 'tiers.ts'],
        ['other', 'index.ts'],
      ] as const) {
        renameSync(join(state.shop, 'packages/pricing/src', from), join(state.shop, 'packages/pricing/src', to));
      }
    },
  ],
  ['an asset that is there now', () => write({ 'packages/pricing/src/gone.svg': '<svg/>' })],
  ['left out', () => write({ 'packages/pricing/src/legacy.js': '\0\0\0' })],
  [
    'an alias that leads elsewhere',
    () => write({ 'tsconfig.json': { compilerOptions: { paths: { '@orders/*': ['./x/*'] } } } }),
  ],
  ['a package of another name', () => write({ 'packages/pricing/package.json': { name: '@shop/prices' } })],
  ['a route that moved', () => write({ 'services/orders/main.py': '@app.post("/api/v2/orders")\ndef place(): ...\n' })],
  ['a call that is made elsewhere', () => write({ 'packages/web/src/cart.ts': 'fetch("/api/orders");\n' })],
  ['generated code that calls nobody', () => write({ 'packages/web/src/client.gen.ts': 'export const place = 1;\n' })],
  ['a service of another name', () => write({ 'compose.yaml': 'services:\n  shop:\n    build: ./services/orders\n' })],
  ['a manifest that is broken', () => write({ 'package.json': '{' })],
])('after a change (%s) the model is the one without a cache', async (_, change) => {
  await expectSame();
  change();
  await expectSame();
});

test('a file that comes and goes as source changes what others import', async () => {
  await expectSame();
  write({ 'packages/pricing/src/legacy.js': '\0\0\0' });
  const out = await model(state.cache);
  expect(out.text).toContain('binary content');
  write({ 'packages/pricing/src/legacy.js': 'module.exports = 1;\n' });
  await expectSame();
});

test.each(['linkage-worktree', 'links', 'units', 'words', 'manifests'])(
  'damage to %s is said and costs nothing but time',
  async (kind) => {
    await expectSame();
    truncateSync(cacheFile(kind), 60);
    const problems = await expectSame();
    expect(problems).toEqual([`the cache file ${cacheFile(kind)} was damaged and is rebuilt`]);
  },
);
