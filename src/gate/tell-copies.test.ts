import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FamiliesResult } from '../model/list-results.ts';
import { familiesResult } from './family-results.ts';
import { modelSnapshot, type SnapshotRequest } from './model-snapshot.ts';
import { tellCopies } from './tell-copies.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-tell-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settle = (extra: string): string => `export function settle(order: Order, ledger: Ledger): number {
  let total = 0;
  for (const line of order.lines) {
    if (line.isGift || line.isHeld) continue;
    total += line.isReduced ? line.net - ledger.reductionOf(line.net) : line.net;
    ledger.note(order.id, line.article, line.net);
  }
${extra}  if (order.customer.isNew && total > ledger.limit) return ledger.hold(order, total);
  while (total > ledger.cap) total -= ledger.step(order.id);
  return Math.max(total, ledger.least);
}
`;

async function familiesOf(files: Readonly<Record<string, string>>): Promise<FamiliesResult> {
  const path = mkdtempSync(join(folder, 'shop-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  const request: SnapshotRequest = {
    path,
    at: { kind: 'worktree' },
    wanted: new Set(['links', 'units', 'copies']),
    cache: null,
    clock: () => 0,
    share: null,
    onProgress: () => undefined,
  };
  const modelled = await modelSnapshot(request);
  return await tellCopies(request, familiesResult(modelled), modelled);
}

test('near copies say in which lines they differ', async () => {
  const { families, notAnalysed } = await familiesOf({
    'order.ts': settle(''),
    'return.ts': settle('  if (order.isReturn) total = -total;\n'),
  });
  expect(families.map(({ kind, drift }) => [kind, drift])).toEqual([
    [
      'near',
      [
        {
          aspect: 'before line 8',
          majority: null,
          values: [
            { member: 0, state: 'none', value: null, source: '', line: null },
            {
              member: 1,
              state: 'differs',
              value: 'if (order.isReturn) total = -total;',
              source: 'if (order.isReturn) total = -total;',
              line: 8,
            },
          ],
        },
      ],
    ],
  ]);
  expect(notAnalysed).toEqual([]);
});

test('what is too long to be read again is said, and makes no difference', async () => {
  const long = '  // Checked by the order desk.\n'.repeat(130);
  const { families, notAnalysed } = await familiesOf({
    'order.ts': settle(long),
    'return.ts': settle(`${long}  if (order.isReturn) total = -total;\n`),
  });
  expect(families.map(({ kind, drift }) => [kind, drift])).toEqual([['near', []]]);
  expect(notAnalysed).toEqual([
    { what: 'near copies', reason: 'not all lines in which they differ are shown', count: 1, examples: [] },
  ]);
});
