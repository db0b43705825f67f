import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readIncidentTables } from '../../demo/incident-tables.ts';
import type { DecisionsResult } from '../model/decision-list.ts';
import type { Finding } from '../model/finding.ts';
import { runPaydown, scanJson, writeFiles } from './run-paydown.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-decisions-'));
const shop = join(folder, 'shop');
const records = join(shop, 'docs/decisions');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(shop, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('../../demo/repository', import.meta.url)), shop, { recursive: true });
});

const incident = readIncidentTables(readFileSync(new URL('../../demo/incident.md', import.meta.url), 'utf8'));

/** Breaches as `decision path`, from the findings and from what is planted. */
function broken(findings: readonly Finding[], rules: readonly string[]): string[] {
  const own = findings.filter(({ rule }) => rules.includes(rule));
  return [...new Set(own.map(({ decision, where }) => `${decision?.id ?? 'none'} ${where[0]!.path}`))].toSorted();
}

function planted(): string[] {
  const rows = incident.find(({ heading }) => heading === 'Structure')!.rows;
  const against = rows.flatMap((row) => {
    const id = /against decision (\d{4})/.exec(row.get('detail') ?? '')?.[1];
    return id === undefined ? [] : [`${id} ${row.get('path') ?? ''}`];
  });
  expect(against.length).toBe(8);
  return against.toSorted();
}

test('every planted breach of the demo is told under its decision, and nothing else', async () => {
  const { findings } = await scanJson(shop);
  const own = ['layer-breach', 'forbidden-dependency', 'boundary-bypass', 'blind-decision', 'contradicted-decision'];
  expect(broken(findings, own)).toEqual(planted());
  const discount = findings.filter(({ decision }) => decision?.id === '0003').map(({ where }) => where[0]!.path);
  expect(new Set(discount).size).toBe(5);
  const again = findings.filter(({ rule }) => rule === 'reimplemented-capability');
  expect(again.map(({ decision, where }) => `${decision?.id ?? 'none'} ${where[0]!.symbol ?? ''}`).toSorted()).toEqual([
    '0003 CartLineItem',
    '0003 DiscountValidator.Validate',
    '0003 PriceRecalculator.Reprice',
    '0003 QuoteSummary',
    '0007 ServiceTokenValidator.IsAccepted',
  ]);
  expect(findings.filter(({ rule }) => rule === 'shared-database-access')).toEqual([]);
  expect(findings.find(({ where }) => where[0]!.path.endsWith('hooks/useInvoices.ts'))?.severity).toBe('note');
});

test('a superseding decision changes the verdict', async () => {
  const made = await runPaydown([
    'decision',
    'new',
    '-C',
    shop,
    '--title',
    'Pages first',
    '--status',
    'accepted',
    '--supersedes',
    '6',
  ]);
  expect([made.code, made.stdout]).toEqual([0, 'docs/decisions/0010-pages-first.md\n']);
  expect(readFileSync(join(records, '0006-layers-of-the-web.md'), 'utf8')).toContain(
    '## Status\n\nSuperseded by [10. Pages first](0010-pages-first.md)\n',
  );
  expect(readFileSync(join(records, '0010-pages-first.md'), 'utf8')).toContain('# 10. Pages first\n\nDate: ');
  const { findings } = await scanJson(shop);
  expect(findings.some(({ decision }) => decision?.id === '0006')).toBe(false);
  expect(findings.some(({ rule, where }) => rule === 'layer-breach' && where[0]!.path.startsWith('web/'))).toBe(false);
});

test('a decision that is only proposed retires nobody, and accepting it does', async () => {
  const made = await runPaydown(['decision', 'new', '-C', shop, '--title', 'Pages first', '--supersedes', '6']);
  expect([made.code, made.stdout]).toEqual([0, 'docs/decisions/0010-pages-first.md\n']);
  expect(made.stderr).toContain('decision 6 binds until this one is accepted');
  expect((await scanJson(shop)).findings.filter(stopsTheWeb)).toHaveLength(1);
  expect((await runPaydown(['decision', 'check', '-C', shop])).code).toBe(0);
  replace('0010-pages-first.md', 'Proposed', 'Accepted');
  expect((await runPaydown(['decision', 'check', '-C', shop])).stdout).toContain(
    'Decision 0010 supersedes 0006, which is still accepted',
  );
  replace('0006-layers-of-the-web.md', '\nAccepted\n', '\nSuperseded by [10. Pages first](0010-pages-first.md)\n');
  expect((await scanJson(shop)).findings.filter(stopsTheWeb)).toEqual([]);
  expect((await runPaydown(['decision', 'check', '-C', shop])).code).toBe(0);
}, 60_000);

test('what a superseded decision asked is asked again when its status is', async () => {
  expect((await scanJson(shop)).findings.some(({ decision }) => decision?.id === '0004')).toBe(false);
  replace(
    '0004-each-service-checks-its-tokens.md',
    'Superseded by [7. One policy for tokens](0007-one-policy-for-tokens.md)',
    'Accepted',
  );
  replace('0007-one-policy-for-tokens.md', 'status: accepted\n', 'status: superseded by 4\n');
  replace('0007-one-policy-for-tokens.md', 'supersedes: 4\n', '');
  const { findings } = await scanJson(shop);
  expect(findings.some(({ decision }) => decision?.id === '0007')).toBe(false);
  expect(findings.filter(({ rule }) => rule === 'reimplemented-capability')).toHaveLength(4);
}, 60_000);

function stopsTheWeb({ decision, severity }: Finding): boolean {
  return decision?.id === '0006' && severity === 'block';
}

function replace(name: string, from: string, to: string): void {
  const text = readFileSync(join(records, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(records, name), text.replace(from, to));
}

test('records are listed, checked and explained', async () => {
  const listed = await runPaydown(['decision', 'list', '-C', shop, '--format', 'json']);
  const { schema, decisions } = JSON.parse(listed.stdout) as DecisionsResult;
  expect([schema, decisions.length]).toEqual(['paydown/decisions/1', 9]);
  expect(decisions[3]).toMatchObject({ id: '0004', status: 'superseded', supersededBy: ['0007'] });
  expect((await runPaydown(['decision', 'list', '-C', shop])).stdout).toContain('0004  superseded by 0007');
  expect((await runPaydown(['decision', 'check', '-C', shop])).code).toBe(0);
  const { stdout } = await runPaydown(['explain', 'ADR-6', '-C', shop]);
  expect(stdout).toContain('Broken in 2 places');
  expect(stdout).toContain('web/src/api/ordersApi.ts:3');
});

test('what is wrong with a record is told with file and line, and fails its check', async () => {
  writeFiles(records, {
    '0010-broken.md':
      '---\nstatus: accepted\nstatus: rejected\n---\n# Broken\n\n## Context\n\nSo.\n\n## Decision\n\nSo.\n',
    '0010-again.md': '# 10. Again\n\n## Status\n\nSuperseded by [99. Gone](0099-gone.md)\n\n## Decision\n\nSo.\n',
  });
  const { code, stdout } = await runPaydown(['decision', 'check', '-C', shop]);
  expect(code).toBe(1);
  expect(stdout).toContain('docs/decisions/0010-broken.md:3 status stands here twice, first in line 2');
  expect(stdout).toContain('docs/decisions/0010-again.md:5 it refers to 99. Gone, and no record answers to that');
  expect(stdout).toContain('the number 0010 is taken twice');
});

test('functions that cannot be understood end the run, all told at once', async () => {
  writeFiles(records, {
    '0010-typo.md':
      '---\npaydown:\n  - forbit: { from: web, to: services }\n  - layers: [web]\n---\n# Typo\n\n## Decision\n\nSo.\n',
  });
  const { code, stderr } = await runPaydown(['scan', shop]);
  expect(code).toBe(2);
  expect(stderr).toContain('docs/decisions/0010-typo.md:3');
  expect(stderr).toContain('did you mean forbid?');
  expect(stderr).toContain('layers wants a list of two floors or more');
});

test('nothing is overwritten, and a record that is not there is not superseded', async () => {
  const words = ['decision', 'new', '-C', shop, '--title', 'Prices'];
  const missing = await runPaydown([...words, '--supersedes', '42']);
  expect([missing.code, missing.stderr.includes('there is no one record 42')]).toEqual([2, true]);
  expect((await runPaydown(words)).stdout).toBe('docs/decisions/0010-prices.md\n');
  expect((await runPaydown(words)).stdout).toBe('docs/decisions/0011-prices.md\n');
});

test('where there are no records the first is written after MADR', async () => {
  const empty = join(folder, 'empty');
  writeFiles(empty, { 'src/order.ts': 'export const order = 1;\n' });
  expect((await runPaydown(['decision', 'list', '-C', empty])).stdout).toContain('No decision record was found');
  expect((await runPaydown(['decision', 'new', '-C', empty, '--title', 'Über Preise'])).stdout).toBe(
    'docs/decisions/0001-über-preise.md\n',
  );
  expect((await runPaydown(['decision', 'list', '-C', empty])).stdout).toContain('0001  proposed  Über Preise');
});
