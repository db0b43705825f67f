import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsJsonSchemas } from './json-schemas.ts';
import { mergeSettings } from './merge-settings.ts';
import { parseExceptions } from './parse-exceptions.ts';
import { parseLedger } from './parse-ledger.ts';
import { parseSettings } from './parse-settings.ts';

const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
const [settings = '', exceptions = ''] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text ?? '');
const ruleNames = ['duplicate-rule', 'import-cycle', 'hub-component', 'oversized-unit'];

test('what docs/settings.md shows is right, word by word', () => {
  const files = [parseSettings('paydown.yaml', settings), parseExceptions('paydown.exceptions.yaml', exceptions)];
  const { intent, problems } = mergeSettings(files, { ruleNames, judgedOn: null });
  expect(problems).toEqual([]);
  // Records are written in files of their own.
  const { records: _, ...written } = intent;
  expect(Object.entries(written).filter(([, part]) => Array.isArray(part) && part.length === 0)).toEqual([]);
  const ledger = /```json\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(parseLedger('paydown.ledger.jsonl', ledger)).toMatchObject({ problems: [], lines: [{ line: 1 }] });
});

test('the published schemas say the same as the check', () => {
  const compiled = Array.from(settingsJsonSchemas().values(), (text) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(text) as object),
  );
  const [checkSettings, checkExceptions] = compiled;
  expect(checkSettings!(parse(settings))).toBe(true);
  expect(checkExceptions!(parse(exceptions))).toBe(true);
  for (const wrong of [
    'componets: {}',
    'layers: web',
    'components: { a: 5 }',
    'ignore: [{ paths: a }]',
    'budget: { share: 15 }',
  ]) {
    expect([wrong, checkSettings!(parse(wrong))]).toEqual([wrong, false]);
    expect([wrong, parseSettings('paydown.yaml', wrong).problems.length]).toEqual([wrong, 1]);
  }
});
