import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shareExtraction } from '../cli/share-extraction.ts';
import { modelSnapshot } from './model-snapshot.ts';
import type { ShareExtraction } from './extraction-share.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { FactKind } from '../model/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-families-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shop = join(folder, 'shop');
const ALL: readonly FactKind[] = ['links', 'decisions', 'copies', 'units'];

function write(path: string, text: string): void {
  mkdirSync(join(shop, path, '..'), { recursive: true });
  writeFileSync(join(shop, path), text);
}

const price = `export function price(order: Order, tier: Tier): number {
  let total = 0;
  for (const line of order.lines) {
    if (line.quantity <= 0) throw new Error('no quantity');
    const net = line.quantity * line.unitPrice;
    total += line.isReduced ? net - tier.discount(net) : net;
  }
  if (total > tier.limit && order.customer.isNew) return audit(order, total);
  while (total > tier.cap) total -= tier.step(order.id);
  return Math.max(total, tier.least);
}
`;
write('orders/price.ts', price);
write('quotes/price.ts', price);
write('quotes/price.test.ts', price);
write('stock/price.rs', 'fn price(order: Order) -> u32 { order.total }\n');

interface Run {
  readonly cache?: string | null;
  readonly wanted?: readonly FactKind[];
  readonly share?: ShareExtraction | null;
}

async function model({ cache = null, wanted = ALL, share = null }: Run): Promise<ModelledSnapshot> {
  const modelled = await modelSnapshot({
    path: shop,
    at: { kind: 'worktree' },
    wanted: new Set(wanted),
    cache,
    clock: () => 0,
    share,
    onProgress: () => undefined,
  });
  expect(modelled.saveFacts()).toEqual([]);
  return modelled;
}

function membersOf({ codebase }: ModelledSnapshot): (readonly [string, number][])[] {
  return codebase.families.map(({ kind, members }) =>
    members.map(({ file, endLine }) => [`${kind} ${codebase.files[file]!.path}`, endLine]),
  );
}

const found = [
  [
    ['exact orders/price.ts', 11],
    ['exact quotes/price.ts', 11],
  ],
];

test('copies in production code are families, and what was not searched is said', async () => {
  const modelled = await model({});
  expect(membersOf(modelled)).toEqual(found);
  expect(modelled.codebase.unitsCompared).toBe(2);
  expect(modelled.codebase.notAnalysed).toContainEqual({
    what: 'file not searched for copies',
    reason: 'paydown looks for no copies in Rust yet',
    count: 1,
    examples: ['stock/price.rs'],
  });
});

test('a second thread finds the same', async () => {
  const modelled = await model({ share: { fromBytes: 1, run: shareExtraction } });
  expect(membersOf(modelled)).toEqual(found);
});

test('an unchanged snapshot is not searched again, and says the same', async () => {
  const cache = join(folder, 'unchanged');
  const first = await model({ cache });
  // Without the facts there is nothing to find families in but what is remembered.
  for (const name of readdirSync(cache)) if (/^(?:copies|decisions)\./.test(name)) rmSync(join(cache, name));
  const again = await model({ cache });
  expect(again.codebase.families).toEqual(first.codebase.families);
  expect(again.codebase.unitsCompared).toBe(2);
  expect(again.codebase.notAnalysed).toEqual(first.codebase.notAnalysed);
  expect(readdirSync(cache)).not.toContain('copies.facts');
});

test('what an earlier run did not ask for is read then', async () => {
  const cache = join(folder, 'grown');
  expect(membersOf(await model({ cache, wanted: ['links', 'units'] }))).toEqual([]);
  expect(membersOf(await model({ cache, wanted: ['links', 'decisions', 'units'] }))).toEqual([]);
  expect(membersOf(await model({ cache }))).toEqual(found);
  expect(statSync(join(cache, 'copies.facts')).size).toBeGreaterThan(0);
});

test('a changed file is compared anew with those that are known', async () => {
  const cache = join(folder, 'changed');
  await model({ cache });
  cpSync(join(shop, 'orders/price.ts'), join(shop, 'refunds/price.ts'), { recursive: true });
  const [members = []] = membersOf(await model({ cache }));
  expect(members.map(([path]) => path)).toEqual([
    'exact orders/price.ts',
    'exact quotes/price.ts',
    'exact refunds/price.ts',
  ]);
});
