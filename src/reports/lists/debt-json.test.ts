import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { ExceptionsResult, LedgerResult } from '../../model/debt-list.ts';
import { exampleSubject } from '../example-subject.test-support.ts';
import { debtJson } from './debt-json.ts';

const { repository, analysed, notAnalysed } = exampleSubject().result;
const scope = { repository, analysed, notAnalysed };

const exceptions: ExceptionsResult = {
  schema: 'paydown/exceptions/1',
  ...scope,
  exceptions: [
    {
      state: 'holds',
      fingerprint: null,
      rule: 'oversized-unit',
      paths: ['src/ship/**'],
      symbol: null,
      findings: 2,
      reason: 'the carrier takes one object',
      owner: '@shop/shipping',
      until: '2027-03-31',
      path: 'paydown.exceptions.yaml',
      line: 2,
    },
  ],
};

const ledger: LedgerResult = {
  schema: 'paydown/ledger/1',
  ...scope,
  growth: { added: 1, removed: 0 },
  entries: [
    {
      fingerprint: '9c3d703b14d680b8a5be',
      rule: 'oversized-unit',
      severity: 'review',
      path: 'src/ship.ts',
      symbol: 'ship',
      title: 'ship takes 9 parameters',
      since: '2026-11-20',
      isPaid: false,
    },
  ],
};

test.each([
  ['exceptions', exceptions, 'exceptions'],
  ['ledger', ledger, 'entries'],
] as const)('the JSON of %s keeps to its published schema, which refuses what is not in it', (name, result, list) => {
  const schema = JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  const printed = JSON.parse(debtJson(result));
  validate(printed);
  expect(validate.errors ?? []).toEqual([]);
  const [item] = printed[list];
  for (const key of Object.keys(item)) {
    const without = { ...item, [key]: undefined };
    expect(validate(JSON.parse(JSON.stringify({ ...printed, [list]: [without] }))), key).toBe(false);
  }
  expect(validate({ ...printed, [list]: [{ ...item, price: 1 }] })).toBe(false);
  expect(validate({ ...printed, price: 1 })).toBe(false);
});

test('without a commit there is no growth to tell', () => {
  expect(JSON.parse(debtJson({ ...ledger, growth: null })).growth).toBe(null);
});
