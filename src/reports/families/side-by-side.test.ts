import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FamilyResult } from '../../model/family-result.ts';
import { excerptKey } from '../../model/source-excerpts.ts';
import { alignSources } from './align-sources.ts';
import { incidentSubject } from './incident-families.test-support.ts';
import { ascendingPairs, pairEqualLines } from './pair-lines.ts';
import { sideBySide } from './side-by-side.ts';

const { result, excerpts } = incidentSubject();
const tier = result.families.find(({ title }) => title === 'tier discount')!;

test('lines that say the same of a rule stand in one row, in every language', () => {
  const { rows, members } = sideBySide(tier, excerpts)!;
  expect(members).toEqual([0, 1, 2, 3, 4]);
  const silver = rows.find(({ aspects }) => aspects.includes('silver') && aspects.length === 1)!;
  expect(silver.lines[1]?.text.trim()).toBe('CustomerTier.Silver => 0.10m,');
  expect(silver.lines[2]?.text).toContain('0.92m');
  expect(silver.isOdd).toBe(true);
  expect(silver.lines[2]?.isDeviating).toBe(true);
});

test('copies are laid out by equal lines, and rows that differ stand out', () => {
  const copies: FamilyResult = { ...tier, kind: 'near', drift: [], members: tier.members.slice(0, 2) };
  const [first, second] = copies.members;
  const lines = new Map([
    [excerptKey(first!), ['  const net = price(order);', '  log(net);', '  return round(net);']],
    [excerptKey(second!), ['const sum = price(cart);', 'return round(sum);']],
  ]);
  const { rows } = sideBySide(copies, { lines, omitted: 0 })!;
  expect(rows.map(({ lines: row }) => row.map((line) => line?.text ?? null))).toEqual([
    ['const net = price(order);', 'const sum = price(cart);'],
    ['log(net);', null],
    ['return round(net);', 'return round(sum);'],
  ]);
  expect(rows.map(({ isOdd }) => isOdd)).toEqual([true, true, true]);
  expect(rows[2]?.lines.map((line) => line?.number)).toEqual([first!.startLine + 2, second!.startLine + 1]);
});

test('without two sources there is nothing to lay side by side', () => {
  expect(sideBySide(tier, null)).toBeNull();
  expect(sideBySide(tier, { lines: new Map(), omitted: 5 })).toBeNull();
});

test('whatever is paired, every line comes once, in order, and pairs share a row', () => {
  const side = fc.array(fc.nat(20), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(14), side), { minLength: 1, maxLength: 4 }), (others) => {
      const reference = Array.from({ length: 15 }, () => 'price');
      const sources = [reference, ...others.map(([length]) => Array.from({ length }, () => 'price'))];
      const pairs = sources.map(({ length }, at) => {
        if (at === 0) return [];
        const own = others[at - 1]![1].flatMap((line, index) => (line < length ? [[index, line] as const] : []));
        return ascendingPairs(own);
      });
      const rows = alignSources(
        sources.map((lines) => ({ lines })),
        pairs,
        0,
      );
      sources.forEach(({ length }, at) => {
        expect(rows.flatMap((row) => row[at] ?? [])).toEqual(Array.from({ length }, (_, line) => line));
      });
      pairs.forEach((own, at) => {
        for (const [line, other] of own) {
          expect(rows.find((row) => row[0] === line)?.[at]).toBe(other);
        }
      });
    }),
  );
});

test('a chain of pairs ascends on both sides', () => {
  expect(
    ascendingPairs([
      [0, 4],
      [1, 1],
      [2, 2],
      [2, 3],
      [5, 3],
    ]),
  ).toEqual([
    [1, 1],
    [2, 2],
    [5, 3],
  ]);
  expect(ascendingPairs([])).toEqual([]);
});

test('equal lines are found but for names and blanks', () => {
  const reference = ['if (units > 100) {', '', 'rate += bonus;'];
  expect(pairEqualLines(reference, ['order();', 'if (pieces > 100) {', 'share += extra;'])).toEqual([
    [0, 1],
    [2, 2],
  ]);
  expect(pairEqualLines(reference, ['if (pieces > 99) {'])).toEqual([]);
});
