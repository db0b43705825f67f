import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPaydown, writeFiles } from './run-paydown.test-support.ts';

const shop = mkdtempSync(join(tmpdir(), 'paydown-find-'));
afterAll(() => rmSync(shop, { recursive: true, force: true }));

beforeAll(() => {
  writeFiles(shop, {
    'src/cart.ts': "import { price } from './price';\nexport const cart = () => price();\n",
    'src/price.ts': 'export const size = 2;\nexport const price = () => size;\n',
    'tools/report.rb': 'puts 1\n',
  });
});

test('find answers by words and by place, in the published JSON', async () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/find.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  for (const words of [['price'], ['--at', 'src/price.ts:2'], ['--at', join(shop, 'src/price.ts:2')]]) {
    const { code, stdout } = await runPaydown(['find', ...words, '-C', shop, '--format', 'json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as { matches: { path: string; symbol: string }[] };
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.matches[0]).toMatchObject({ path: 'src/price.ts', symbol: 'price' });
  }
});

test.each([
  [['find'], /nothing was asked for/],
  [['find', 'price', '--at', 'src/price.ts:2'], /exclude each other/],
  [['find', '--at', 'src/price.ts'], /names no line/],
  [['find', '--at', 'src/price.ts:0'], /names no line/],
  [['find', '--at', 'src/discount.ts:2'], /there is no src\/discount\.ts here/],
  [['find', '--at', 'tools/report.rb:1'], /was not read as source/],
  [['find', '--at', 'src/price.ts:99'], /has only \d lines/],
])('%j is a mistake with a remedy', async (words, message) => {
  const { code, stdout, stderr } = await runPaydown([...words, '-C', shop, '--format', 'json']);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'paydown/error/1' });
});

test('what nobody wrote is not found, which is an answer', async () => {
  const { code, stdout } = await runPaydown(['find', 'dunning', '-C', shop]);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing found for dunning in 2 files');
});
