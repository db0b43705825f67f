import { expect, test } from 'vitest';
import type { Mark } from '../../model/decision-facts.ts';
import type { RuleSource } from '../rule-source.ts';
import { findCapabilities } from './find-capabilities.ts';

/** `call hmac`, `text order signature!` (given), `text order!~` (given by a name of the code). */
function mark(written: string, line: number): Mark {
  const of = written.replace(/[!~]+$/, '');
  return { of, isWritten: written.includes('!'), isNamed: written.includes('~'), written: of, line };
}

function file(at: number, path: string, units: Readonly<Record<string, string>>): RuleSource {
  const language = path.slice(path.lastIndexOf('.') + 1);
  const mechanisms = Object.entries(units).map(([name, marks], index) => ({
    name,
    startLine: index * 20 + 1,
    endLine: index * 20 + 10,
    marks: marks.split(', ').map((written, line) => mark(written, line + 1)),
    callees: [],
  }));
  return {
    file: at,
    path,
    language,
    component: at,
    decisions: { units: [], constants: [], mechanisms },
    dependencies: [],
  };
}

const check = 'call hmac, call same time compare, text x order signature, text v1, status 401';

const find = (...sources: readonly RuleSource[]) => findCapabilities(sources, () => true);

test('what does the same with the outside is one family, and what one of them lacks is a row', () => {
  const found = find(
    file(0, 'shop/notice.ts', { isGenuine: check }),
    file(1, 'ledger/notice.py', { check_notice: check }),
    file(2, 'orders/Notice.cs', { 'Notice.Check': check.replace('call same time compare, ', '') }),
  );
  expect(found.map(({ kind, members, isGating }) => [kind, members.length, isGating])).toEqual([
    ['capability', 3, false],
  ]);
  const row = found[0]?.drift[0];
  expect([row?.aspect, row?.majority]).toEqual(['same time compare', 'present']);
  expect(row?.cells.map(({ state }) => state)).toEqual(['same', 'none', 'same']);
  expect(found[0]?.sentence).toContain('Notice.Check has no same time compare');
});

test('what a dependency does is not called missing', () => {
  const own = file(2, 'orders/Notice.cs', { 'Notice.Check': check.replace('call same time compare, ', '') });
  const [family] = find(
    file(0, 'shop/notice.ts', { isGenuine: check }),
    file(1, 'ledger/notice.py', { check_notice: check }),
    { ...own, dependencies: [3] },
    file(3, 'orders/Compare.cs', { 'Compare.Safely': 'call same time compare, text safely compared' }),
  );
  const row = family?.drift.find(({ aspect }) => aspect === 'same time compare');
  expect(row?.cells.map(({ state }) => state).toSorted()).toEqual(['same', 'same', 'unknown']);
});

test('the two ends of a header are no copies of each other', () => {
  const asked = 'text retry after, text x order quota, text order limit, call http call';
  const given = 'text retry after!, text x order quota!, text order limit!, call http call';
  expect(find(file(0, 'shop/call.ts', { call: asked }), file(1, 'gate/limit.py', { limit: given }))).toEqual([]);
  expect(find(file(0, 'shop/call.ts', { call: asked }), file(1, 'gate/call.py', { again: asked }))).toHaveLength(1);
});

test('fields of one name in one language are fields of one type', () => {
  const fields = 'text order number!~, text postal code!~, text customer name!~, text delivery day!~';
  const both = (extension: string) =>
    find(file(0, 'shop/order.ts', { place: fields }), file(1, `returns/order.${extension}`, { take: fields }));
  expect(both('ts')).toEqual([]);
  expect(both('py')).toHaveLength(1);
});

/** A check that calls another unit of its file for the signature. */
function whole(at: number, path: string): RuleSource {
  const source = file(at, path, { verify: check, sign: 'call hmac, text v1, text x order signature, call base64' });
  const [verify, sign] = source.decisions.mechanisms;
  return { ...source, decisions: { ...source.decisions, mechanisms: [{ ...verify!, callees: ['sign'] }, sign!] } };
}

test('a part that each copy calls is told with the whole', () => {
  const found = find(whole(0, 'shop/notice.ts'), whole(1, 'ledger/notice.py'));
  expect(found.map(({ members }) => members.map(({ symbol }) => symbol))).toEqual([['verify', 'verify']]);
});

test('moved and renamed copies stay the same family', () => {
  const before = find(file(0, 'shop/notice.ts', { isGenuine: check }), file(1, 'ledger/notice.py', { check }));
  const after = find(file(0, 'web/notices.ts', { verify: check }), file(1, 'books/notice.py', { is_ours: check }));
  expect(after[0]?.id).toBe(before[0]?.id);
});
