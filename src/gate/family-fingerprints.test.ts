import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { scan } from './scan.ts';

type Files = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), 'paydown-family-fingerprints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DISCOUNT = `export function tierDiscount(tier: string, quantity: number): number {
  let discount = 0;
  if (tier === 'gold') discount = 0.15;
  else if (tier === 'silver') discount = 0.08;
  else if (tier === 'bronze') discount = 0.05;
  if (quantity >= 120) discount += 0.035;
  return Math.min(discount, 0.22);
}
`;

const REBATE = `const RATES: Record<string, number> = { gold: 15, silver: 8, bronze: 4 };

export function rebateFor(level: string, pieces: number): number {
  const rate = RATES[level] ?? 0;
  const bonus = pieces > 119 ? 3.5 : 0;
  return Math.min(rate + bonus, 22) / 100;
}
`;

const REDUCTION = `export const reduction = (customer: Customer, pieces: number): number => {
  const base = customer.tier === 'gold' ? 0.15 : customer.tier === 'silver' ? 0.08 : customer.tier === 'bronze' ? 0.05 : 0;
  const withVolume = pieces >= 120 ? base + 0.035 : base;
  return withVolume > 0.22 ? 0.22 : withVolume;
};
`;

const INVOICE = `export function settle(order: Order, ledger: Ledger): number {
  let total = 0;
  for (const line of order.lines) {
    if (line.isGift || line.isHeld) continue;
    const net = line.pieces * line.unitPrice;
    total += line.isReduced ? net - ledger.reductionOf(net) : net;
    ledger.note(order.id, line.article, net);
  }
  if (order.customer.isNew && total > ledger.limit) return ledger.hold(order, total);
  while (total > ledger.cap) total -= ledger.step(order.id);
  for (const fee of ledger.feesOf(order)) {
    if (fee.isWaived) ledger.note(order.id, fee.name, 0);
    else total += fee.amount * fee.share;
  }
  return Math.max(total, ledger.least);
}
`;

const shop: Files = {
  'services/prices/discount.ts': DISCOUNT,
  'services/quotes/rebate.ts': REBATE,
  'web/cart/reduction.ts': REDUCTION,
  'services/orders/settle.ts': INVOICE,
  'services/returns/settle-return.ts': INVOICE,
  'web/preview/settle.ts': INVOICE.replace('ledger.note(order.id, line.article, net);', 'ledger.show(line);'),
};

test('the shop has findings of rules, of drift and of copies', async () => {
  const rules = (await identities(shop)).map((identity) => identity.split(' ')[0]);
  expect([...new Set(rules)]).toEqual(expect.arrayContaining(['drifted-rule', 'duplicate-rule']));
  expect(rules.some((rule) => /^(?:duplicate-code|near-duplicate)$/.test(rule ?? ''))).toBe(true);
});

test.each<[string, (path: string) => string]>([
  ['moving folders', (path) => path.replace('services/', 'packages/back/').replace('web/', 'apps/shop/')],
  [
    'renaming files',
    (path) => path.replace(/\/([\w-]+)\.ts$/, (_, name: string) => `/${name.split('').reverse().join('')}.ts`),
  ],
])('%s makes nothing new', async (_, rename) => {
  expect(await identities(changed(rename, (text) => text))).toEqual(await identities(shop));
});

test.each<[string, (text: string, path: string) => string]>([
  ['renaming functions', (text) => text.replace(/tierDiscount|rebateFor|reduction(?= =)|settle/, 'tierPriceCut')],
  ['renaming locals', (text) => text.replaceAll(/\b(?:discount|withVolume)\b/g, 'cut').replaceAll(/\btotal\b/g, 'sum')],
  ['another order of branches', (text) => text.replace('gold: 15, silver: 8', 'silver: 8, gold: 15')],
  [
    'functions before and behind',
    (text, path) => `export const first = 1;\n\n${text}\nexport const place = (): string => '${path}';\n`,
  ],
])('%s makes nothing new', async (_, change) => {
  expect(await identities(changed((path) => path, change))).toEqual(await identities(shop));
});

test('reformatting makes nothing new', async () => {
  const expected = await identities(shop);
  const layout = fc.record({
    indent: fc.constantFrom('', '    ', '\t\t'),
    end: fc.constantFrom('\n', '\r\n', '\n\n', '\n// a remark on tiers\n'),
    quote: fc.constantFrom("'", '"'),
  });
  await fc.assert(
    fc.asyncProperty(layout, async ({ indent, end, quote }) => {
      const reformatted = changed(
        (path) => path,
        (text) =>
          text
            .replaceAll("'", quote)
            .split('\n')
            .map((line) => line.replace(/^ +/, indent))
            .join(end),
      );
      expect(await identities(reformatted)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

function changed(rename: (path: string) => string, change: (text: string, path: string) => string): Files {
  return Object.fromEntries(Object.entries(shop).map(([path, text]) => [rename(path), change(text, path)]));
}

/** Rule and fingerprint of each finding about families, sorted. */
async function identities(files: Files): Promise<string[]> {
  const root = mkdtempSync(join(folder, 'shop-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { result } = await scan({
    path: root,
    at: { kind: 'worktree' },
    wanted: new Set(['links', 'units', 'decisions', 'copies']),
    cache: null,
    clock: () => 0,
    share: null,
    onProgress: () => undefined,
  });
  rmSync(root, { recursive: true });
  return result.findings
    .filter(({ rule }) => /^(?:duplicate|drifted|near)-/.test(rule))
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();
}
