import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareExtraction } from '../cli/share-extraction.ts';
import { extractShare } from './extraction-share.ts';
import { modelSnapshot } from './model-snapshot.ts';
import type { ShareExtraction } from './extraction-share.ts';

const fromBytes = 1_000_000;

const shop = mkdtempSync(join(tmpdir(), 'paydown-share-'));
afterAll(() => rmSync(shop, { recursive: true, force: true }));

/** Four megabytes of orders: enough to be worth sharing. */
beforeAll(() => {
  const line = 'export const total = (quantity: number) => (quantity > 9 ? quantity * 2 : quantity);\n';
  for (let order = 0; order < 40; order += 1) {
    const imports = `import { total as next } from './order-${(order + 1) % 40}';\n`;
    const call = `fetch('/api/orders/${order}');\n`;
    const name = order % 8 === 0 ? `order-${order}.gen.ts` : `order-${order}.ts`;
    writeFileSync(join(shop, name), imports + call + line.replace('total', `total${order}`).repeat(1_200));
  }
});

async function model(share: ShareExtraction | null): Promise<{ text: string; problems: string[] }> {
  const modelled = await modelSnapshot({
    path: shop,
    at: { kind: 'worktree' },
    wanted: new Set(['links', 'wires', 'units', 'words']),
    cache: null,
    clock: () => 0,
    share,
    onProgress: () => undefined,
  });
  return { text: JSON.stringify([modelled.structure.codebase, modelled.words]), problems: modelled.saveFacts() };
}

test('a second thread changes nothing but the time', async () => {
  const alone = await model(null);
  let files = 0;
  const shared = await model({
    fromBytes,
    run: async (request) => {
      files = request.files.length;
      return shareExtraction(request);
    },
  });
  expect(files).toBeGreaterThan(10);
  expect(shared).toEqual(alone);
});

test('what the other thread leaves out is read here', async () => {
  const alone = await model(null);
  const shared = await model({
    fromBytes,
    run: async (request) => (await extractShare(request)).filter(({ at }) => at % 2 === 0),
  });
  expect(shared).toEqual(alone);
});

test('a thread that fails costs time and a word, not the result', async () => {
  const alone = await model(null);
  const shared = await model({ fromBytes, run: () => Promise.reject(new Error('out of memory')) });
  expect(shared.text).toBe(alone.text);
  expect(shared.problems.join()).toContain('out of memory');
});
