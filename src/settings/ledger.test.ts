import { describe, expect, test } from 'vitest';
import { ledgerLine, ledgerText } from './ledger-text.ts';
import { parseLedger } from './parse-ledger.ts';
import type { LedgerEntry } from '../model/ledger.ts';

function entry(rule: string, path: string, digit: string): LedgerEntry {
  const fingerprint = digit.repeat(20);
  return {
    rule,
    severity: 'review',
    path,
    symbol: null,
    title: 'ship takes 8 parameters',
    since: '2026-11-20',
    fingerprint,
  };
}

const [ship, refund, tier] = [
  entry('oversized-unit', 'src/ship.ts', 'b'),
  entry('oversized-unit', 'src/refund.ts', 'c'),
  entry('import-cycle', 'src/tier.ts', 'd'),
];

test('what is written is read again, whatever stands in it', () => {
  const hostile = { ...ship, title: 'a "title"\nwith \u2028 and 😀', symbol: 'Order.ship' };
  const text = ledgerText([hostile, refund, tier].map(ledgerLine));
  expect(text.split('\n')).toHaveLength(4);
  const { lines, problems } = parseLedger('paydown.ledger.jsonl', text);
  expect(problems).toEqual([]);
  expect(lines.map((line) => line.entry)).toEqual([tier, refund, hostile]);
});

test('lines are in one order, so that two branches seldom touch the same', () => {
  expect(ledgerText([ship, tier, refund].map(ledgerLine))).toBe(ledgerText([refund, ship, tier].map(ledgerLine)));
});

test('a line stays letter by letter: what a newer release wrote is not lost', () => {
  const text = `{ "fingerprint":"${'a'.repeat(20)}", "hours": 12, "rule":"late-order","severity":"note","path":"x","title":"t","since":"2027-01-01"}`;
  const { lines } = parseLedger('paydown.ledger.jsonl', `${text}\n`);
  expect(ledgerText([...lines, ledgerLine(ship)])).toContain(text);
});

describe('a damaged ledger', () => {
  const [one, other] = [ship, tier].map((each) => ledgerLine(each).text);

  test('is told by line, and the other lines still count', () => {
    const text = [one, '<<<<<<< HEAD', 'half a li', '=======', '{"rule":3}', '[]', '>>>>>>> main', other, ''].join(
      '\n',
    );
    const { lines, problems } = parseLedger('paydown.ledger.jsonl', text);
    expect(problems.map(({ line, message }) => `${line} ${message.split(' ').slice(0, 4).join(' ')}`)).toEqual([
      '2 the merge of two',
      '3 this is no line',
      '4 the merge of two',
      '5 this is no line',
      '6 this is no line',
      '7 the merge of two',
    ]);
    expect(lines.map(({ line }) => line)).toEqual([1, 8]);
  });

  test('says where a line stands twice', () => {
    expect(parseLedger('paydown.ledger.jsonl', `${one}\r\n${other}\r\n\r\n${one}\r\n`)).toMatchObject({
      problems: [],
      repeated: [4],
      lines: [{ line: 1 }, { line: 2 }],
    });
  });
});
