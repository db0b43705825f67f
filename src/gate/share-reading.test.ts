import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareExtraction } from '../cli/share-extraction.ts';
import { extractShare, takePart } from './extraction-share.ts';
import { modelSnapshot } from './model-snapshot.ts';
import type { FactKind } from '../model/facts.ts';
import type { ShareExtraction, ShareRequest, SharedFacts } from './extraction-share.ts';

const fromBytes = 1_000_000;

const shop = mkdtempSync(join(tmpdir(), 'paydown-share-'));
afterAll(() => rmSync(shop, { recursive: true, force: true }));

/** Two megabytes of orders: enough to be worth sharing. */
beforeAll(() => {
  const line = 'export const total = (quantity: number) => (quantity > 9 ? quantity * 2 : quantity);\n';
  for (let order = 0; order < 40; order += 1) {
    const imports = `import { total as next } from './order-${(order + 1) % 40}';\n`;
    const call = `fetch('/api/orders/${order}');\n`;
    const name = order % 8 === 0 ? `order-${order}.gen.ts` : `order-${order}.ts`;
    writeFileSync(join(shop, name), imports + call + line.replace('total', `total${order}`).repeat(620));
  }
});

const STRUCTURE: readonly FactKind[] = ['links', 'wires', 'units', 'words'];
const DECIDED: readonly FactKind[] = [...STRUCTURE, 'decisions'];

async function model(
  share: ShareExtraction | null,
  wanted: readonly FactKind[] = STRUCTURE,
): Promise<{ text: string; problems: string[] }> {
  const modelled = await modelSnapshot({
    path: shop,
    at: { kind: 'worktree' },
    wanted: new Set(wanted),
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
      // Parts of its own, because this thread could be through with them before the other has started.
      const answer = await shareExtraction({ ...request, parts: { ...request.parts, taken: noneTaken() } });
      files = answer.length;
      return answer;
    },
  });
  expect(files).toBe(40);
  expect(shared).toEqual(alone);
});

test('what one thread has taken the other leaves alone', async () => {
  const alone = await model(null);
  const answered: number[] = [];
  const shared = await model({
    fromBytes,
    run: async (request) => {
      const { parts } = request;
      expect(parts.ends.length).toBeGreaterThan(10);
      expect(parts.ends.at(-1)).toBe(40);
      takePart(parts);
      const answer = await extractShare(request);
      answered.push(...answer.map(({ at }) => at));
      return answer;
    },
  });
  expect(answered[0]).toBeGreaterThan(0);
  expect(shared).toEqual(alone);
});

test('what is dear to read is shared from fewer bytes on', async () => {
  let requests = 0;
  const run: ShareExtraction['run'] = async () => {
    requests += 1;
    return [];
  };
  await model({ fromBytes: 100_000_000, run });
  expect(requests).toBe(0);
  writeFileSync(join(shop, 'Order.cs'), `class Order { int total; }\n// ${'tier '.repeat(390_000)}\n`);
  await model({ fromBytes: 20_000_000, run });
  rmSync(join(shop, 'Order.cs'));
  expect(requests).toBe(1);
});

function noneTaken(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

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

/** Less than is divided by files: units and decisions are lent. */
const lending = { fromBytes: 100_000_000 } as const;

test('what is lent is told like what is read here', async () => {
  writeFileSync(
    join(shop, 'order-9.ts'),
    `export function tier(spent: number) { return spent >= 500 ? 'gold' : 'none'; }\n`,
  );
  writeFileSync(join(shop, 'order-10.ts'), `export const rate = (spent: number) => { if (spent > 99 return 0.1; };\n`);
  const alone = await model(null, DECIDED);
  const kinds = new Set<FactKind>();
  const answered: number[] = [];
  const shared = await model(
    {
      ...lending,
      run: async (request) => {
        const answer = await shareExtraction({ ...request, parts: { ...request.parts, taken: noneTaken() } });
        for (const file of request.files) for (const kind of file.kinds) kinds.add(kind);
        answered.push(...answer.map(({ at }) => at));
        return answer;
      },
    },
    DECIDED,
  );
  expect([...kinds].sort()).toEqual(['decisions', 'units', 'words']);
  expect(answered).toHaveLength(34);
  expect(shared).toEqual(alone);
});

test('a lent part that nobody answers for is read here', async () => {
  const alone = await model(null, DECIDED);
  expect(await model({ ...lending, run: takeAndForget }, DECIDED)).toEqual(alone);
});

async function takeAndForget({ parts }: ShareRequest): Promise<readonly SharedFacts[]> {
  takePart(parts);
  takePart(parts);
  return [];
}
