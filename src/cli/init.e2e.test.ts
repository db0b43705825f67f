import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ended, git, runPaydown, scanJson, writeFiles } from './run-paydown.test-support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-init-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const uses = (...paths: string[]): string =>
  [
    ...paths.map((path, at) => `import { value as v${at} } from '${path}';`),
    `export const value = ${paths.length};`,
  ].join('\n');

/** Pages use orders and prices, orders use prices; one price looks up at a page. */
const SHOP = {
  'package.json': '{ "name": "@shop/web" }',
  'src/pages/cart.ts': uses('../orders/order.ts', '../prices/price.ts'),
  'src/pages/list.ts': uses('../orders/order.ts', '../orders/line.ts', '../prices/tier.ts'),
  'src/pages/home.ts': uses('../orders/order.ts', '../prices/tier.ts', '../prices/price.ts'),
  'src/pages/bill.ts': uses('../orders/order.ts', '../prices/tier.ts', '../prices/price.ts'),
  'src/orders/order.ts': uses('./line.ts', '../prices/price.ts', '../prices/tier.ts'),
  'src/orders/line.ts': uses('../prices/price.ts'),
  'src/prices/price.ts': uses('./tier.ts'),
  'src/prices/tier.ts': uses('../pages/cart.ts'),
  'src/mails/mail.ts': uses(),
  '.github/CODEOWNERS': '* @shop/all\n/src/prices/ @shop/pricing # money\n',
};

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(scratch, 'shop-'));
  writeFiles(folder, SHOP);
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-q', '-m', 'Sell things');
});

function run(...words: string[]): Promise<Ended> {
  return runPaydown([...words, '-C', folder]);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('a repository without settings', () => {
  test('gets components, layers, owners and a decision to ratify', async () => {
    const { code, stdout } = await run('init');
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(26);
    expect(stdout).toContain('layer top: pages');
    expect(stdout).toContain('prices → pages: src/prices/tier.ts:1');
    const settings = read('paydown.yaml');
    expect(settings).toContain('layers: [top, middle, base]');
    expect(settings).toContain(
      '  prices: { paths: src/prices, layer: base, owner: "@shop/pricing" } # folder, 2 files',
    );
    expect(settings).toContain('  mails: { paths: src/mails, owner: "@shop/all" } # folder, 1 file');
    expect(read('docs/decisions/0001-imports-go-down-the-layers-never-up.md')).toContain('status: proposed');
  });

  test('the scan reports exactly the breaches that were proposed, and blocks nothing', async () => {
    await run('init');
    const { findings, components } = await scanJson(folder);
    const breaches = findings.filter(({ rule }) => rule === 'layer-breach');
    expect(breaches.map(({ where, severity }) => [where[0]!.path, where[0]!.startLine, severity])).toEqual([
      ['src/prices/tier.ts', 1, 'note'],
    ]);
    expect(components.map(({ name }) => name)).toEqual(['mails', 'orders', 'pages', 'prices']);
    expect(findings.filter(({ rule }) => ['undeclared-component', 'blind-decision'].includes(rule))).toEqual([]);
  });

  test('--dry-run prints the same and writes nothing', async () => {
    const { stdout } = await run('init', '--dry-run');
    expect(stdout).toContain('Nothing was written.');
    expect(() => read('paydown.yaml')).toThrow(/ENOENT/);
    expect(stdout.split('\n\n')[0]).toBe((await run('init')).stdout.split('\n\n')[0]);
  });

  test('a repository that has decisions gets no drafts', async () => {
    writeFiles(folder, {
      'docs/adr/0001-prices.md': '# Prices\n\n## Status\n\nAccepted\n\n## Decision\n\nOne place.\n',
    });
    const { stdout } = await run('init');
    expect(stdout).toContain('Written: paydown.yaml\n');
    expect(stdout).not.toContain('to ratify');
  });

  test('without code there is nothing to propose', async () => {
    const empty = mkdtempSync(join(scratch, 'empty-'));
    const { code, stderr } = await runPaydown(['init', empty]);
    expect(code).toBe(2);
    expect(stderr).toContain('no production code');
  });
});

describe('a repository with settings', () => {
  test('a second run changes nothing and says that nothing has moved', async () => {
    await run('init');
    const before = read('paydown.yaml');
    const { code, stdout } = await run('init');
    expect(code).toBe(0);
    expect(stdout).toContain('Every production file belongs to a component.');
    expect(read('paydown.yaml')).toBe(before);
  });

  test('what a person wrote stays, and what has moved is said with the line to add', async () => {
    const own =
      'layers: [shop, money]\ncomponents:\n  front: { paths: [src/pages, src/orders], layer: shop } # ours\n  money: { paths: src/prices, layer: money }\n';
    writeFileSync(join(folder, 'paydown.yaml'), own);
    writeFiles(folder, { 'src/refunds/refund.ts': uses('../prices/price.ts'), 'src/refunds/reason.ts': uses() });
    const { stdout } = await run('init');
    expect(stdout).toContain('refunds: 2 production files that no component claims');
    expect(stdout).toContain('1 import against its layers');
    expect(stdout).toContain('money → front: src/prices/tier.ts:1');
    expect(stdout).toContain('  refunds: { paths: src/refunds, owner: "@shop/all" } # folder, 2 files');
    expect(read('paydown.yaml')).toBe(own);
  });
});

test('names that YAML would take for something else come back as they are', async () => {
  writeFiles(folder, {
    'src/on/on.ts': uses('../prices/price.ts'),
    'src/42/a: b #c.ts': uses('../prices/price.ts'),
    'src/{odd}/odd*.ts': uses('../prices/price.ts'),
  });
  await run('init');
  const { components } = await scanJson(folder);
  expect(components.map(({ name }) => name)).toEqual(['42', 'mails', 'on', 'orders', 'pages', 'prices', '{odd}']);
});
