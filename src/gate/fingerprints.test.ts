import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { scan } from './scan.ts';

type Files = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), 'paydown-fingerprints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCREENING = `export function screen(orders: Order[], tiers: string[]): string[] {
  const held = [];
  for (const order of orders) {
    if (order.total > 500) {
      for (const tier of tiers) {
        if (tier === order.tier) {
          if (order.country === 'CH' && order.total > 900) {
            held.push(order.id);
          } else if (order.country === 'LI' || order.isNew) {
            held.push(\`\${order.id}-new\`);
          } else if (order.isBlocked) {
            return [];
          }
        }
      }
    }
  }
  if (held.length > 9 && held.length % 2 === 0) return held.slice(0, 9);
  return held;
}
`;

const QUOTE = `export const quote = (net: number, tax: number, fee: number, tier: number, rush: number, gift: number, card: number, points: number): number => {
  return net + tax + fee + tier + rush + gift + card + points;
};
`;

const shop: Files = {
  'src/orders/screen-orders.ts': `import type { Order } from './order.ts';\n\n${SCREENING}`,
  'src/orders/order.ts': `import { priceOf } from '../prices/price.ts';\n\nexport interface Order { id: string; total: number; tier: string; country: string; isNew: boolean; isBlocked: boolean }\n\nexport function totalOf(articles: readonly string[]): number {\n  return articles.reduce((sum, article) => sum + priceOf(article), 0);\n}\n`,
  'src/prices/price.ts': `import { totalOf } from '../orders/order.ts';\n\nexport function priceOf(article: string): number {\n  return article === 'bundle' ? totalOf(['chair', 'table']) : article.length;\n}\n`,
  'src/prices/quote.ts': QUOTE,
};

test('the shop has a finding of each kind', async () => {
  expect(Object.keys(await identities(shop)).sort()).toEqual(['import-cycle', 'oversized-unit', 'tangled-function']);
});

test('moving a folder makes nothing new', async () => {
  const moved = renamed(shop, (path) =>
    path.replace('src/orders/', 'packages/sales/orders/').replace('src/', 'packages/sales/'),
  );
  expect(await identities(moved)).toEqual(await identities(shop));
});

test('renaming every file makes nothing new', async () => {
  const names = new Map(Object.keys(shop).map((path, at) => [path, `${dirname(path)}/part-${9 - at}.ts`]));
  let text = JSON.stringify(renamed(shop, (path) => names.get(path)!));
  for (const [path, name] of names)
    text = text.replaceAll(`/${path.split('/').at(-1)}'`, `/${name.split('/').at(-1)}'`);
  expect(await identities(JSON.parse(text) as Files)).toEqual(await identities(shop));
});

test('reformatting makes nothing new', async () => {
  const expected = await identities(shop);
  const layout = fc.record({
    indent: fc.constantFrom('', ' ', '    ', '\t\t'),
    end: fc.constantFrom('\n', '\r\n', '\n\n', '\n// a remark, with "quotes"\n', '\n/* and\nmore */'),
    quote: fc.constantFrom("'", '"'),
    header: fc.constantFrom('', '#!/usr/bin/env node\n', '// licence\n\n'),
  });
  await fc.assert(
    fc.asyncProperty(layout, async ({ indent, end, quote, header }) => {
      const changed = Object.entries(shop).map(([path, text]) => {
        const lines = text.replaceAll("'", quote).split('\n');
        return [path, header + lines.map((line) => line.replace(/^ +/, indent)).join(end)] as const;
      });
      expect(await identities(Object.fromEntries(changed))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('a function added above makes nothing new', async () => {
  const added = Object.entries(shop).map(([path, text], at) => {
    return [
      path,
      text.replace('export', `function note${at}(order: string): string {\n  return order;\n}\n\nexport`),
    ] as const;
  });
  expect(await identities(Object.fromEntries(added))).toEqual(await identities(shop));
});

test('changing what a function does gives its finding another identity, and no other', async () => {
  const before = await identities(shop);
  const path = 'src/orders/screen-orders.ts';
  const after = await identities({ ...shop, [path]: shop[path]!.replace('> 900', '> 950') });
  expect(after).toEqual({ ...before, 'tangled-function': after['tangled-function'] });
  expect(after['tangled-function']).not.toEqual(before['tangled-function']);
});

test('two copies of a finding are told apart', async () => {
  const found = await identities({ ...shop, 'src/carts/screen-carts.ts': SCREENING });
  expect(new Set(found['tangled-function']).size).toBe(2);
});

function renamed(files: Files, rename: (path: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [rename(path), text]));
}

/** The fingerprints by rule, sorted. */
async function identities(files: Files): Promise<Record<string, string[]>> {
  const root = mkdtempSync(join(folder, 'shop-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const wanted = new Set(['links', 'units'] as const);
  const { result } = await scan({
    path: root,
    at: { kind: 'worktree' },
    wanted,
    cache: null,
    clock: () => 0,
    share: null,
    onProgress: () => {},
  });
  rmSync(root, { recursive: true });
  const byRule: Record<string, string[]> = {};
  for (const { rule, fingerprint } of result.findings) (byRule[rule] ??= []).push(fingerprint);
  for (const list of Object.values(byRule)) list.sort();
  return byRule;
}
