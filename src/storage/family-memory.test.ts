import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FoundFamilies } from '../model/found-families.ts';
import { openFamilyMemory } from './family-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-families-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found: FoundFamilies = {
  families: [
    {
      id: 'a1',
      kind: 'rule',
      title: 'tier discount — größer',
      sentence: '5 copies of the tier discount.',
      members: [],
      drift: [],
      shared: [],
      score: 0.9,
      reasons: [],
      isGating: true,
    },
  ],
  notAnalysed: [],
  unitsCompared: 12,
};

function fileOf(name: string): string {
  return join(folder, name);
}

test('what was found is known again, in exactly those facts', () => {
  const memory = openFamilyMemory(fileOf('kept'), '1');
  expect(memory.recall('shop')).toBeNull();
  memory.remember('shop', found);
  memory.save();
  const again = openFamilyMemory(fileOf('kept'), '1');
  expect(again.recall('shop')).toEqual(found);
  expect(again.recall('shop with a sixth copy')).toBeNull();
  expect([memory.problem(), again.problem()]).toEqual([null, null]);
});

test('the last snapshot is kept, and nothing is written that is not new', () => {
  const memory = openFamilyMemory(fileOf('last'), '1');
  memory.remember('shop', found);
  memory.remember('shop today', { ...found, unitsCompared: 13 });
  memory.save();
  expect(openFamilyMemory(fileOf('last'), '1').recall('shop')).toBeNull();
  writeFileSync(fileOf('last'), 'theirs');
  memory.save();
  expect(readFileSync(fileOf('last'), 'utf8')).toBe('theirs');
});

test('families of another version are not known', () => {
  const memory = openFamilyMemory(fileOf('version'), '1');
  memory.remember('shop', found);
  memory.save();
  expect(openFamilyMemory(fileOf('version'), '2').recall('shop')).toBeNull();
});

test('a file that was cut is not trusted', () => {
  const memory = openFamilyMemory(fileOf('cut'), '1');
  memory.remember('shop', found);
  memory.save();
  writeFileSync(fileOf('cut'), readFileSync(fileOf('cut')).subarray(0, -9));
  expect(openFamilyMemory(fileOf('cut'), '1').recall('shop')).toBeNull();
});

test('without a file nothing is kept; a file that cannot be written is said', () => {
  const none = openFamilyMemory(null, '1');
  none.remember('shop', found);
  none.save();
  expect([none.recall('shop'), none.problem()]).toEqual([null, null]);
  writeFileSync(fileOf('taken'), '');
  const blocked = openFamilyMemory(join(fileOf('taken'), 'families'), '1');
  blocked.remember('shop', found);
  blocked.save();
  expect(blocked.problem()).not.toBeNull();
});
