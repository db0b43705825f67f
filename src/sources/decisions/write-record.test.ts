import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeRecord } from './write-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draft = { path: 'docs/decisions/0001-prices.md', text: '# Prices\n', edit: null };

test('a record is written once, into folders that are made for it', () => {
  const shop = join(folder, 'shop');
  writeRecord(shop, draft);
  expect(readFileSync(join(shop, draft.path), 'utf8')).toBe('# Prices\n');
  expect(() => writeRecord(shop, { ...draft, text: '# Tiers\n' })).toThrow('it is there already');
  expect(readFileSync(join(shop, draft.path), 'utf8')).toBe('# Prices\n');
});

test('nothing is written through a link', () => {
  const [shop, outside] = [join(folder, 'linked'), join(folder, 'outside')];
  mkdirSync(join(shop, 'docs'), { recursive: true });
  mkdirSync(outside);
  symlinkSync(outside, join(shop, 'docs/decisions'));
  expect(() => writeRecord(shop, draft)).toThrow('docs/decisions is a link');
  expect(readdirSync(outside)).toEqual([]);
});

test('where the old record has changed in the meantime, the new one is not left behind', () => {
  const shop = join(folder, 'changed');
  mkdirSync(shop);
  writeFileSync(join(shop, '0001-old.md'), 'now\n');
  const edit = { path: '0001-old.md', before: 'then\n', text: 'superseded\n' };
  expect(() => writeRecord(shop, { ...draft, edit })).toThrow('changed in the meantime');
  expect(existsSync(join(shop, draft.path))).toBe(false);
  expect(readFileSync(join(shop, '0001-old.md'), 'utf8')).toBe('now\n');
});
