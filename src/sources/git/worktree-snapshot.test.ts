import { execFileSync } from 'node:child_process';
import { rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../model/snapshot.ts';
import { type ExampleFolder, exampleFolder, exampleRepository } from './example-repository.ts';
import { blobOf, idOf, pathsOf, type ExampleScan, scanExample } from './example-scan.ts';

let shop: ExampleFolder;
let caches: ExampleFolder;

beforeEach(() => {
  shop = exampleRepository();
  caches = exampleFolder();
});
afterEach(() => {
  shop.remove();
  caches.remove();
});

const scan = (): Promise<ExampleScan> => scanExample(shop.root, { kind: 'worktree' }, join(caches.root, 'stat.json'));
const snapshotNow = async (): Promise<Snapshot> => (await scan()).snapshot;
const inExample = (path: string): string => join(shop.root, path);

/** Makes the files old enough to be trusted by stat data; a fresh index then knows them. */
function settle(...files: string[]): void {
  const past = new Date(Date.now() - 60_000);
  for (const file of files) utimesSync(inExample(file), past, past);
  shop.git('update-index', '-q', '--refresh');
}

describe('what is on disk', () => {
  it('is the same as what git says after any change', async () => {
    shop.write('kept.ts', 'kept');
    shop.write('edited.ts', 'edited');
    shop.write('same-size.ts', 'price 10');
    shop.write('removed.ts', 'removed');
    shop.write('ignored/log.ts', 'log');
    shop.write('.gitignore', 'ignored/\n');
    shop.commit('Start the shop');
    shop.write('edited.ts', 'edited again');
    shop.write('same-size.ts', 'price 11');
    shop.write('new/order.ts', 'new');
    rmSync(inExample('removed.ts'));
    const snapshot = await snapshotNow();
    expect(snapshot.files.map(({ path, blob, size }) => [path, blob, size])).toEqual(
      ['.gitignore', 'edited.ts', 'kept.ts', 'new/order.ts', 'same-size.ts'].map((path) => [
        path,
        shop.git('hash-object', '--no-filters', path).trim(),
        statSync(inExample(path)).size,
      ]),
    );
    expect(snapshot.isDirty).toBe(true);
  });

  it('sees a change that keeps size and time stamp', async () => {
    shop.write('price.ts', 'price 10');
    settle('price.ts');
    shop.git('add', '--all');
    const { mtime, atime } = statSync(inExample('price.ts'));
    shop.write('price.ts', 'price 11');
    utimesSync(inExample('price.ts'), atime, mtime);
    expect(blobOf(await snapshotNow(), 'price.ts')).toBe(idOf('price 11'));
  });

  it('is clean after a commit and dirty after a single removal', async () => {
    shop.write('order.ts', 'order');
    shop.write('price.ts', 'price');
    shop.commit('Start the shop');
    expect((await snapshotNow()).isDirty).toBe(false);
    rmSync(inExample('price.ts'));
    expect((await snapshotNow()).isDirty).toBe(true);
  });

  it('is the file that replaced a folder, and the folder that replaced a file', async () => {
    shop.write('orders/order.ts', 'order');
    shop.write('prices', 'price');
    shop.commit('Start the shop');
    rmSync(inExample('orders'), { recursive: true });
    rmSync(inExample('prices'));
    shop.write('orders', 'one file');
    shop.write('prices/tier.ts', 'tier');
    expect(pathsOf(await snapshotNow())).toEqual(['orders', 'prices/tier.ts']);
  });

  it('is never outside: a folder that became a link is not followed', async () => {
    shop.write('orders/order.ts', 'order');
    shop.commit('Start the shop');
    const outside = exampleFolder();
    outside.write('order.ts', 'secret');
    rmSync(inExample('orders'), { recursive: true });
    symlinkSync(outside.root, inExample('orders'));
    const snapshot = await snapshotNow();
    expect(snapshot).toMatchObject({ files: [], isDirty: true });
    expect(snapshot.notAnalysed.map(({ what, examples }) => [what, examples])).toEqual([
      ['file', ['orders/order.ts']],
      ['symbolic link', ['orders']],
    ]);
    outside.remove();
  });
});

describe('entries of the index that claim something else', () => {
  it('assume-unchanged files are read all the same', async () => {
    shop.write('price.ts', 'price 10');
    shop.commit('Price');
    shop.git('update-index', '--assume-unchanged', 'price.ts');
    shop.write('price.ts', 'price 11');
    expect(blobOf(await snapshotNow(), 'price.ts')).toBe(idOf('price 11'));
  });

  it('announced files have their content, not that of the empty file in the index', async () => {
    shop.write('price.ts', 'price 10');
    shop.git('add', '--intent-to-add', 'price.ts');
    expect(blobOf(await snapshotNow(), 'price.ts')).toBe(idOf('price 10'));
    const staged = await scanExample(shop.root, { kind: 'index' });
    expect(staged.snapshot.files).toEqual([]);
    expect(staged.snapshot.notAnalysed).toMatchObject([{ what: 'file', examples: ['price.ts'] }]);
  });

  it.each([[[]], [['--sparse-index']]])('files outside a sparse checkout are counted %j', async (options) => {
    shop.write('orders/order.ts', 'order');
    shop.write('prices/price.ts', 'price');
    shop.write('prices/tiers/tier.ts', 'tier');
    shop.commit('Start the shop');
    shop.git('sparse-checkout', 'set', '--cone', ...options, 'orders');
    const snapshot = await snapshotNow();
    expect(pathsOf(snapshot)).toEqual(['orders/order.ts']);
    expect(snapshot.isDirty).toBe(false);
    expect(snapshot.notAnalysed).toMatchObject([{ reason: expect.stringContaining('sparse'), count: 2 }]);
  });

  it('a conflict is read once from disk, and is no content of the index', async () => {
    shop.write('price.ts', 'price 10\n');
    shop.commit('Price');
    shop.git('checkout', '--quiet', '-b', 'raise');
    shop.write('price.ts', 'price 12\n');
    shop.commit('Raise');
    shop.git('checkout', '--quiet', 'main');
    shop.write('price.ts', 'price 8\n');
    shop.commit('Lower');
    expect(() => shop.git('merge', 'raise')).toThrow();
    const snapshot = await snapshotNow();
    expect(pathsOf(snapshot)).toEqual(['price.ts']);
    expect(snapshot.isDirty).toBe(true);
    const staged = await scanExample(shop.root, { kind: 'index' });
    expect(staged.snapshot.files).toEqual([]);
    expect(staged.snapshot.notAnalysed).toMatchObject([{ reason: expect.stringContaining('conflict'), count: 1 }]);
  });

  it.each([
    ['version 4', ['update-index', '--index-version', '4']],
    ['split', ['update-index', '--split-index']],
    ['untracked cache', ['update-index', '--force-untracked-cache']],
  ])('index format: %s', async (_name, command) => {
    shop.write('orders/order.ts', 'order');
    shop.write('orders/order-line.ts', 'line');
    shop.commit('Orders');
    shop.git(...command);
    shop.write('price.ts', 'price');
    shop.git('add', 'price.ts');
    shop.write('orders/order.ts', 'changed');
    const snapshot = await snapshotNow();
    expect(snapshot.files.map(({ path, blob }) => [path, blob])).toEqual([
      ['orders/order-line.ts', idOf('line')],
      ['orders/order.ts', idOf('changed')],
      ['price.ts', idOf('price')],
    ]);
  });

  it('names that leave the folder are never opened', async () => {
    shop.write('order.ts', 'order');
    shop.git('add', '--all');
    const blob = shop.git('rev-parse', ':order.ts').trim();
    shop.git('update-index', '--add', '--cacheinfo', `100644,${blob},zz/price.ts`);
    const index = inExample('.git/index');
    const bytes = execFileSync('cat', [index]).toString('latin1').replace('zz/price.ts', '../price.ts');
    const body = Buffer.from(bytes.slice(0, -20), 'latin1');
    const checksum = execFileSync('sha1sum', { input: body }).toString().slice(0, 40);
    writeFileSync(index, Buffer.concat([body, Buffer.from(checksum, 'hex')]));
    const snapshot = await snapshotNow();
    expect(pathsOf(snapshot)).toEqual(['order.ts']);
    expect(snapshot.notAnalysed).toMatchObject([{ what: 'file', examples: ['../price.ts'] }]);
  });
});

describe('filters of git', () => {
  it('line ends on disk are neither a change nor forgotten', async () => {
    shop.git('config', 'core.autocrlf', 'true');
    shop.write('order.ts', 'order\r\nline\r\n');
    shop.commit('Order');
    settle('order.ts');
    expect(shop.git('status', '--porcelain')).toBe('');

    const first = await scan();
    expect(first.snapshot).toMatchObject({ isDirty: false, files: [{ blob: idOf('order\nline\n') }] });
    expect(first.contents.get('order.ts')).toMatchObject({ blob: idOf('order\r\nline\r\n') });

    // The change time of the file is now; only when it has settled is it remembered.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await scan();
    const later = await snapshotNow();
    expect(later).toMatchObject({ isDirty: false, files: [{ blob: idOf('order\r\nline\r\n') }] });
  });

  it('a file that only got other line ends is not dirty', async () => {
    shop.write('order.ts', 'order\nline\n');
    shop.commit('Order');
    shop.write('order.ts', 'order\r\nline\r\n');
    expect(await snapshotNow()).toMatchObject({ isDirty: false, files: [{ blob: idOf('order\r\nline\r\n') }] });
    shop.write('order.ts', 'order\r\nlines\r\n');
    expect(await snapshotNow()).toMatchObject({ isDirty: true });
  });
});

it('gives the same bytes for the same files', async () => {
  for (const name of ['b.ts', 'a/b.ts', 'a.ts', 'a-b.ts', 'ä.ts', '\u{10000}.ts', '\u{ffee}.ts'])
    shop.write(name, name);
  const untracked = await snapshotNow();
  shop.git('add', '--all');
  const tracked = await snapshotNow();
  expect(tracked).toEqual(untracked);
  expect(pathsOf(tracked)).toEqual(pathsOf(tracked).toSorted((a, b) => (a < b ? -1 : 1)));
});
