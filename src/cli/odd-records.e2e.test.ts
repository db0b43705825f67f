import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runPaydown, writeFiles } from './run-paydown.test-support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-odd-records-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let shop = '';
beforeEach(() => {
  shop = mkdtempSync(join(scratch, 'shop-'));
  writeFiles(shop, { 'src/order.ts': 'export const order = 1;\n' });
});

const BODY = '\n## Context\n\nSo.\n\n## Decision\n\nSo.\n';

test('records that are only odd are problems of their check, with file and line, and end no scan', async () => {
  writeFiles(join(shop, 'docs/decisions'), {
    '0001-plain.md': `# 1. Plain\n${BODY}`,
    '0002-marked.md': `\uFEFF---\nstatus: accepted\n---\n# Marked\n${BODY}`,
    '0003-two.md': `---\nstatus: accepted\n---\n# Two\n\n## Status\n\nRejected\n${BODY}`,
    '0004-long.md': `# 4. Long\n${BODY}${'Prices. '.repeat(650_000)}`,
    '0005-round.md': `---\nstatus: superseded by 6\nsupersedes: 6\n---\n# Round\n${BODY}`,
    '0006-about.md': `---\nstatus: superseded by 5\n---\n# About\n${BODY}`,
  });
  const { code, stdout } = await runPaydown(['decision', 'check', '-C', shop]);
  expect(code).toBe(1);
  expect(stdout).toContain('docs/decisions/0003-two.md:8 a second status, rejected, beside accepted in line 2');
  expect(stdout).toContain('docs/decisions/0004-long.md:1 it was not read');
  expect(stdout).toContain('supersede one another in a circle');
  expect(stdout).not.toMatch(/0001-plain|0002-marked/);
  expect((await runPaydown(['scan', shop])).code).toBe(0);
}, 60_000);

test.each([
  ['a bomb', '  - forbid: &a { from: src, to: lib }\n  - *a\n'],
  ['a key twice', '  - forbid: { from: src, to: lib }\n    forbid: { from: lib, to: src }\n'],
  ['a thousand levels', `  - ${'['.repeat(1000)}\n`],
  ['a wrong type', '  - limit: { of: src, metric: lines, max: many }\n'],
])(
  'functions that hold %s end the run with file and line',
  async (_, functions) => {
    writeFiles(shop, {
      'docs/decisions/0001-odd.md': `---\nstatus: accepted\npaydown:\n${functions}---\n# Odd\n${BODY}`,
    });
    const { code, stderr } = await runPaydown(['scan', shop]);
    expect([code, /docs\/decisions\/0001-odd\.md:[2-6]/.test(stderr)]).toEqual([2, true]);
  },
  60_000,
);

test('a selector that matches nothing is told in place of a pass', async () => {
  const functions = '  - forbid: { from: src, to: gone }\n';
  writeFiles(shop, {
    'docs/decisions/0001-odd.md': `---\nstatus: accepted\npaydown:\n${functions}---\n# Odd\n${BODY}`,
  });
  const { code, stdout } = await runPaydown(['decision', 'check', '-C', shop]);
  expect([code, stdout.includes('docs/decisions/0001-odd.md:4')]).toEqual([1, true]);
}, 60_000);
