import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { DecisionsResult, ListedDecision } from '../../model/decision-list.ts';
import { decisionsJson } from './decisions-json.ts';
import { decisionsText } from './decisions-text.ts';

const decision: ListedDecision = {
  id: '0004',
  title: 'Prices live in one place',
  path: 'docs/decisions/0004-prices.md',
  status: 'superseded',
  format: 'nygard',
  date: '2026-11-02',
  deciders: ['Ada'],
  line: 1,
  supersedes: [],
  supersededBy: ['0007'],
  functions: ['layers', 'layers'],
  problems: [{ line: 3, message: 'a second status' }],
};

const result: DecisionsResult = {
  schema: 'paydown/decisions/1',
  repository: { root: 'shop', revision: null, dirty: false },
  analysed: { files: 0, bytes: 0, lines: 0, byLanguage: {} },
  notAnalysed: [],
  decisions: [
    decision,
    { ...decision, id: '0007', status: 'accepted', supersededBy: [], problems: [] },
    { ...decision, id: '0008', status: 'proposed', supersededBy: [], functions: null, problems: [] },
  ],
};

test('the JSON keeps to its published schema, which refuses what is not in it', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schemas/decisions.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  validate(JSON.parse(decisionsJson(result)));
  expect(validate.errors ?? []).toEqual([]);
  const { status: _status, ...without } = decision;
  for (const decisions of [[{ ...decision, price: 1 }], [without]]) {
    expect(validate({ ...JSON.parse(decisionsJson(result)), decisions })).toBe(false);
  }
});

test('one line a record, with what holds it and what is wrong with it', () => {
  expect(decisionsText(result, { colour: false, all: true }).split('\n')).toEqual([
    '3 decisions',
    '0004  superseded by 0007  Prices live in one place  (holds nothing any more)',
    '  docs/decisions/0004-prices.md:3 a second status',
    '0007  accepted            Prices live in one place  (layers)',
    '0008  proposed            Prices live in one place',
    '',
  ]);
});
