import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashBlob } from '../../base/hashing.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type ExampleFolder, exampleFolder } from '../git/example-repository.ts';
import { type FolderSnapshotOptions, folderSnapshot } from './folder-snapshot.ts';
import { StatCache } from './stat-cache.ts';

let shop: ExampleFolder;

beforeEach(() => {
  shop = exampleFolder();
});
afterEach(() => shop.remove());

function walk(options?: FolderSnapshotOptions): Snapshot {
  return folderSnapshot({ root: shop.root, algorithm: 'sha1', cache: new StatCache(null, shop.root) }, options);
}

it('lists all files, sorted, with their content ids', () => {
  for (const path of ['b.ts', 'a/b.ts', 'a.ts', 'a-b.ts', '.hidden/order.ts', '-price\n.ts']) shop.write(path, path);
  const snapshot = walk();
  expect(snapshot).toMatchObject({ origin: 'folder', revision: null, isDirty: false, notAnalysed: [] });
  expect(snapshot.files).toEqual(
    ['-price\n.ts', '.hidden/order.ts', 'a-b.ts', 'a.ts', 'a/b.ts', 'b.ts'].map((path) => ({
      path,
      blob: hashBlob(Buffer.from(path)),
      size: path.length,
    })),
  );
});

it('is empty for an empty folder', () => expect(walk().files).toEqual([]));

it('counts all that it passes over', () => {
  shop.write('order.ts', 'order');
  shop.write('.git/config', 'settings');
  shop.write('node_modules/prices/index.js', 'price');
  shop.write('web/.next/page.js', 'page');
  shop.write('large.ts', '');
  truncateSync(join(shop.root, 'large.ts'), 100_000_000);
  symlinkSync('.', join(shop.root, 'loop'));
  symlinkSync('/etc', join(shop.root, 'outside'));
  execFileSync('mkfifo', [join(shop.root, 'pipe.ts')]);
  writeFileSync(Buffer.concat([Buffer.from(`${shop.root}/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]), 'coffee');
  shop.write('named-\u{fffd}.ts', 'valid');
  const snapshot = walk();
  expect(snapshot.files.map((file) => file.path)).toEqual(['named-\u{fffd}.ts', 'order.ts']);
  expect(snapshot.notAnalysed.map(({ what, count, examples }) => [what, count, examples])).toEqual([
    ['build output folder', 1, ['web/.next']],
    ['file', 1, ['large.ts']],
    ['file', 1, ['caf\u{fffd}.ts']],
    ['special file', 1, ['pipe.ts']],
    ['symbolic link', 2, ['loop', 'outside']],
    ['vendored folder', 1, ['node_modules']],
  ]);
});

it('goes to any depth', () => {
  const depth = 200;
  const path = Array.from({ length: depth }, () => 'tier').join('/');
  mkdirSync(join(shop.root, path), { recursive: true });
  shop.write(`${path}/price.ts`, 'price');
  expect(walk().files.map((file) => file.path)).toEqual([`${path}/price.ts`]);
});

it('says where it stopped', () => {
  for (const path of ['a/order.ts', 'b/order.ts', 'c/order.ts', 'order.ts']) shop.write(path, path);
  const snapshot = walk({ fileLimit: 1 });
  expect(snapshot.files).toHaveLength(1);
  expect(snapshot.notAnalysed).toMatchObject([{ what: 'folder', count: 3, examples: ['a', 'b', 'c'] }]);
});
