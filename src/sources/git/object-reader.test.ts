import { chmodSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashBlob } from '../../base/hashing.ts';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { type ExampleFolder, exampleRepository } from './example-repository.ts';
import { findGit } from './find-git.ts';
import { ObjectReader } from './object-reader.ts';

let shop: ExampleFolder;
let reader: ObjectReader;

beforeEach(() => {
  shop = exampleRepository();
  reader = new ObjectReader(
    { program: findGit()!, folder: shop.root, gitDirectory: null },
    { algorithm: 'sha1', limitBytes: 200_000 },
  );
});
afterEach(async () => {
  await reader.close();
  shop.remove();
});

function store(path: string, content: string | Buffer, size = -1): SnapshotFile {
  shop.write(path, content);
  return { path, blob: shop.git('hash-object', '-w', '--', path).trim(), size };
}

async function read(files: readonly SnapshotFile[]): Promise<string[]> {
  const answers: string[] = [];
  await reader.read(files, (file, content) => {
    if ('bytes' in content) expect(content.blob).toBe(hashBlob(content.bytes));
    answers.push(`${file.path}: ${'bytes' in content ? content.bytes.length : content.failure}`);
  });
  return answers;
}

it('answers thousands of questions in their order', async () => {
  const kinds = Array.from({ length: 12 }, (_, index) => store(`order-${index}.ts`, 'x'.repeat(index * index * 1000)));
  const files = Array.from({ length: 4000 }, (_, index) => kinds[(index * 7) % kinds.length]!);
  expect(await read(files)).toEqual(
    files.map((file) => `${file.path}: ${Number(/\d+/.exec(file.path)![0]) ** 2 * 1000}`),
  );
});

it('lets several readers share the process', async () => {
  const order = store('order.ts', 'order');
  const price = store('price.ts', 'a price');
  expect(await Promise.all([read([order, price]), read([price]), read([])])).toEqual([
    ['order.ts: 5', 'price.ts: 7'],
    ['price.ts: 7'],
    [],
  ]);
});

it('never loads what is too large, whether or not the listing knew', async () => {
  const large = 'x'.repeat(200_001);
  const known = store('known.ts', large, 200_001);
  const unknown = store('unknown.ts', large);
  expect(await read([unknown, known, store('order.ts', 'order')])).toEqual([
    'known.ts: too-large',
    'unknown.ts: too-large',
    'order.ts: 5',
  ]);
});

it('tells missing objects and objects that are no blob from content', async () => {
  shop.write('order.ts', 'order');
  const commit = shop.commit('Order');
  const files = [
    { path: 'commit', blob: commit, size: -1 },
    { path: 'nowhere', blob: '0'.repeat(39) + '1', size: -1 },
    store('order.ts', 'order'),
  ];
  expect(await read(files)).toEqual(['commit: not-a-file', 'nowhere: missing', 'order.ts: 5']);
});

const PRICES = Array.from({ length: 5000 }, (_, index) => String(index * index)).join();

it('goes on after a corrupt object', async () => {
  const files = ['a.ts', 'b.ts', 'c.ts'].map((path) => store(path, `${path} ${PRICES}`));
  const broken = join(shop.root, '.git/objects', files[1]!.blob.slice(0, 2), files[1]!.blob.slice(2));
  chmodSync(broken, 0o644);
  truncateSync(broken, Math.floor(statSync(broken).size / 2));
  const size = PRICES.length + 5;
  expect(await read(files)).toEqual([`a.ts: ${size}`, 'b.ts: unreadable', `c.ts: ${size}`]);
  expect(await read([files[2]!])).toEqual([`c.ts: ${size}`]);
});

it('names content by its own id where a crafted object lies under another', async () => {
  const price = store('price.ts', 'price 10');
  const path = join(shop.root, '.git/objects', price.blob.slice(0, 2), price.blob.slice(2));
  rmSync(path);
  writeFileSync(path, deflateSync(Buffer.from('blob 8\0price 99')));
  const blobs: string[] = [];
  await reader.read([price], (_file, content) => blobs.push('blob' in content ? content.blob : content.failure));
  expect(blobs).toEqual([hashBlob(Buffer.from('price 99'))]);
});

it('hands a mistake of the receiver to the caller and keeps working', async () => {
  const files = Array.from({ length: 8 }, (_, index) => store(`order-${index}.ts`, `order ${index}`));
  await expect(
    reader.read(files, () => {
      throw new Error('no such order');
    }),
  ).rejects.toThrow('no such order');
  expect(await read([files[3]!])).toEqual(['order-3.ts: 7']);
});

it('ends when the repository is gone', async () => {
  const order = store('order.ts', 'order');
  const files = Array.from({ length: 100 }, (_, index) => ({ ...order, path: `order-${index}.ts` }));
  rmSync(join(shop.root, '.git'), { recursive: true });
  expect(new Set((await read(files)).map((answer) => answer.split(': ')[1]))).toEqual(new Set(['unreadable']));
});
