import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openFactTable } from './fact-table.ts';
import type { FactCodec } from './fact-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'paydown-facts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const prices: FactCodec<{ readonly price: number }> = {
  version: 'prices 1',
  encode: (fact) => JSON.stringify(fact),
  decode: (line) => JSON.parse(line) as { price: number },
};

function filled(name: string): string {
  const file = join(folder, name);
  const table = openFactTable(file, prices);
  for (let order = 0; order < 200; order += 1) table.add(`order-${order}`, { price: order });
  table.save();
  return file;
}

test('facts are found again by a later run', () => {
  const table = openFactTable(filled('again.facts'), prices);
  expect(table.get('order-7')).toEqual({ price: 7 });
  expect(table.get('order-1000')).toBeUndefined();
  expect(table.problem()).toBeNull();
});

test('another version of the extractor starts empty, and that is no problem', () => {
  const table = openFactTable(filled('version.facts'), { ...prices, version: 'prices 2' });
  expect(table.get('order-7')).toBeUndefined();
  expect(table.problem()).toBeNull();
});

test.each([
  ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 20)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  [
    'one byte flipped',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 30] = bytes[bytes.length - 30]! ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['overwritten with something else', (file: string) => writeFileSync(file, 'not a cache\n')],
])('a damaged file (%s) is noticed, said and rebuilt', (_, damage) => {
  const file = filled('damaged.facts');
  damage(file);
  const table = openFactTable(file, prices);
  expect(table.get('order-7')).toBeUndefined();
  expect(table.problem()).toContain('damaged');
  table.add('order-7', { price: 7 });
  table.save();
  const rebuilt = openFactTable(file, prices);
  expect(rebuilt.get('order-7')).toEqual({ price: 7 });
  expect(rebuilt.problem()).toBeNull();
});

test('a place that cannot be written is a problem in words, not an error', () => {
  writeFileSync(join(folder, 'a-file'), '');
  const table = openFactTable(join(folder, 'a-file', 'links.facts'), prices);
  table.add('order-7', { price: 7 });
  table.save();
  expect(table.problem()).toContain('could not be written');
});

test('entries that nobody used for long are dropped, those of this run stay', () => {
  const file = join(folder, 'pruned.facts');
  const old = openFactTable(file, prices);
  for (let order = 0; order < 30_000; order += 1) old.add(`order-${order}`, { price: order });
  old.save();
  const today = openFactTable(file, prices);
  today.get('order-1');
  today.add('order-new', { price: 1 });
  today.save();
  const later = openFactTable(file, prices);
  expect(later.get('order-1')).toEqual({ price: 1 });
  expect(later.get('order-new')).toEqual({ price: 1 });
  expect(later.get('order-2')).toBeUndefined();
});

test('what is only kept stays as long as what is read', () => {
  const file = join(folder, 'kept.facts');
  const old = openFactTable(file, prices);
  for (let order = 0; order < 30_000; order += 1) old.add(`order-${order}`, { price: order });
  old.save();
  const today = openFactTable(file, prices);
  for (let order = 0; order < 10_000; order += 1) today.keep(`order-${order}`);
  today.add('order-new', { price: 1 });
  today.save();
  const later = openFactTable(file, prices);
  expect(later.get('order-9999')).toEqual({ price: 9999 });
  expect(later.get('order-29999')).toEqual({ price: 29_999 });
});

test('a fact of this run is read back before it is saved, and encoded only for a file', () => {
  const table = openFactTable(null, {
    ...prices,
    encode: () => {
      throw new Error('encoded for nothing');
    },
  });
  table.add('order-7', { price: 7 });
  table.save();
  expect(table.get('order-7')).toEqual({ price: 7 });
});

/** A process that saves the table again and again until it is killed. */
function startWriter(file: string): { stop: () => Promise<void>; saved: Promise<void> } {
  const module = JSON.stringify(fileURLToPath(new URL('./fact-table.ts', import.meta.url)));
  const script = `
    import { openFactTable } from ${module};
    const codec = { version: 'prices 1', encode: JSON.stringify, decode: JSON.parse };
    for (let round = 0; ; round += 1) {
      const table = openFactTable(${JSON.stringify(file)}, codec);
      for (let order = 0; order < 500; order += 1) table.add('order-' + order, { price: order });
      table.save();
      if (table.problem()) { console.log(table.problem()); process.exit(3); }
      if (round === 0) console.log('saved');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    saved: new Promise((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) =>
        chunk.toString().startsWith('saved') ? resolve() : reject(new Error(chunk.toString())),
      );
    }),
    stop: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

test('two writers at once, each killed at any moment, leave a whole file', async () => {
  const file = join(folder, 'contended.facts');
  for (let round = 0; round < 6; round += 1) {
    const writers = [startWriter(file), startWriter(file)];
    await Promise.all(writers.map((writer) => writer.saved));
    await Promise.all(writers.map((writer) => writer.stop()));
    const table = openFactTable(file, prices);
    expect(table.problem()).toBeNull();
    expect(table.get('order-499')).toEqual({ price: 499 });
  }
  expect(readdirSync(folder)).toContain('contended.facts');
});
