import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExampleFolder, exampleFolder } from '../git/example-repository.ts';
import { readRegularFile, SOURCE_FILE_LIMIT_BYTES } from './read-regular-file.ts';

let shop: ExampleFolder;

beforeEach(() => {
  shop = exampleFolder();
  shop.write('order.ts', 'order');
});
afterEach(() => shop.remove());

const read = (path: string, limitBytes?: number): string => {
  const content = readRegularFile(join(shop.root, path), limitBytes);
  return 'failure' in content ? content.failure : content.bytes.toString('utf8');
};

it('reads files of any size up to the limit', () => {
  shop.write('empty.ts', '');
  shop.write('full.ts', 'x'.repeat(SOURCE_FILE_LIMIT_BYTES));
  shop.write('over.ts', 'x'.repeat(SOURCE_FILE_LIMIT_BYTES + 1));
  expect([read('order.ts'), read('empty.ts'), read('full.ts').length, read('over.ts')]).toEqual([
    'order',
    '',
    SOURCE_FILE_LIMIT_BYTES,
    'too-large',
  ]);
});

it('reads into a room that is large enough', () => {
  const room = Buffer.alloc(6);
  shop.write('long.ts', 'orders');
  const fits = readRegularFile(join(shop.root, 'order.ts'), 100, room);
  expect('bytes' in fits && [fits.bytes.toString(), fits.bytes.buffer === room.buffer]).toEqual(['order', true]);
  const exceeds = readRegularFile(join(shop.root, 'long.ts'), 100, room);
  expect('bytes' in exceeds && [exceeds.bytes.toString(), room.toString()]).toEqual(['orders', 'order\0']);
});

it('refuses what is no regular file, without waiting for it', async () => {
  execFileSync('mkfifo', [join(shop.root, 'pipe')]);
  symlinkSync('order.ts', join(shop.root, 'link'));
  symlinkSync('loop', join(shop.root, 'loop'));
  const server = createServer().listen(join(shop.root, 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  for (const path of ['pipe', 'link', 'loop', 'socket', '.']) expect([path, read(path)]).toEqual([path, 'not-a-file']);
  await new Promise((resolve) => server.close(resolve));
});

it('tells missing from unreadable', () => {
  expect(read('nowhere.ts')).toBe('missing');
  expect(read('order.ts/below.ts')).toBe('missing');
  expect(read('x'.repeat(5000))).toBe('unreadable');
});

it.skipIf(process.getuid?.() === 0)('tells a file that the user may not read', () => {
  shop.write('secret.ts', 'secret');
  execFileSync('chmod', ['000', join(shop.root, 'secret.ts')]);
  expect(read('secret.ts')).toBe('unreadable');
});

it.skipIf(process.platform !== 'linux')('reads a file that says it is empty and is not', () => {
  const content = readRegularFile('/proc/self/status');
  expect('bytes' in content && content.bytes.toString('utf8')).toContain('Pid:');
  expect(readRegularFile('/proc/self/status', 10)).toEqual({ failure: 'too-large' });
});

it('does not load a sparse file', () => {
  truncateSync(join(shop.root, 'order.ts'), 100_000_000);
  expect(read('order.ts')).toBe('too-large');
});
