import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../model/snapshot.ts';
import { openSource } from '../open-source.ts';
import { type ExampleFolder, exampleFolder, exampleRepository } from './example-repository.ts';
import { idOf, pathsOf, type ExampleScan, scanExample } from './example-scan.ts';

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

describe('names', () => {
  it.each([
    '-order.ts',
    '--output=price.ts',
    'price\nlist.ts',
    'tab\tprice.ts',
    '"quoted".ts',
    ' ',
    ':(top)order.ts',
    'größe/🧾.ts',
    '*.ts',
    '\\order.ts',
  ])('%j is read tracked and untracked', async (name) => {
    shop.write(name, 'order');
    const untracked = await scan();
    shop.commit('Name it');
    const tracked = await scan();
    for (const { snapshot, contents } of [untracked, tracked]) {
      expect(snapshot.files).toEqual([{ path: name, blob: idOf('order'), size: 5 }]);
      expect(contents.get(name)).toMatchObject({ blob: idOf('order') });
    }
    const committed = await scanExample(shop.root, { kind: 'commit', revision: 'HEAD' });
    expect(pathsOf(committed.snapshot)).toEqual([name]);
  });

  it('that are no UTF-8 are counted, not guessed at', async () => {
    shop.write('order.ts', 'order');
    writeFileSync(Buffer.concat([Buffer.from(`${shop.root}/caf`), Buffer.from([0xe9]), Buffer.from('.ts')]), 'coffee');
    for (const prepare of [() => {}, () => void shop.commit('Coffee')]) {
      prepare();
      const snapshot = await snapshotNow();
      expect(pathsOf(snapshot)).toEqual(['order.ts']);
      expect(snapshot.notAnalysed).toMatchObject([
        { what: 'file', reason: 'its name is not valid UTF-8', examples: ['caf\\xe9.ts'] },
      ]);
    }
  });
});

describe('files that are none', () => {
  it('a pipe in the place of a file never blocks', async () => {
    shop.write('order.ts', 'order');
    shop.commit('Order');
    rmSync(inExample('order.ts'));
    execFileSync('mkfifo', [inExample('order.ts')]);
    const snapshot = await snapshotNow();
    expect(snapshot).toMatchObject({ files: [], isDirty: true, notAnalysed: [{ what: 'special file', count: 1 }] });
  });

  it('a huge file stays outside of memory and, untracked, of the list', async () => {
    shop.write('tracked.ts', 'small');
    shop.commit('Small');
    truncateSync(inExample('tracked.ts'), 100_000_000);
    shop.write('untracked.ts', '');
    truncateSync(inExample('untracked.ts'), 100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const { snapshot, contents } = await scan();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    expect(snapshot.files).toEqual([
      { path: 'tracked.ts', blob: shop.git('hash-object', 'tracked.ts').trim(), size: 100_000_000 },
    ]);
    expect(contents.get('tracked.ts')).toEqual({ failure: 'too-large' });
    expect(snapshot.notAnalysed).toMatchObject([
      { reason: expect.stringContaining('2 MiB'), examples: ['untracked.ts'] },
    ]);
  });

  it('code of others that nobody added is not hashed', async () => {
    shop.write('node_modules/prices/index.js', 'price');
    shop.write('order.ts', 'order');
    const snapshot = await snapshotNow();
    expect(pathsOf(snapshot)).toEqual(['order.ts']);
    expect(snapshot.notAnalysed).toMatchObject([{ what: 'vendored file', count: 1 }]);
  });
});

describe('what changes between listing and reading', () => {
  it('arrives as what was really read', async () => {
    for (const name of ['edited.ts', 'removed.ts', 'pipe.ts', 'link.ts', 'grown.ts', 'moved/order.ts'])
      shop.write(name, name);
    shop.commit('Start');
    const source = await openSource({ path: shop.root, at: { kind: 'worktree' }, statCacheFile: null });
    shop.write('edited.ts', 'edited meanwhile');
    for (const name of ['removed.ts', 'pipe.ts', 'link.ts']) unlinkSync(inExample(name));
    execFileSync('mkfifo', [inExample('pipe.ts')]);
    symlinkSync('edited.ts', inExample('link.ts'));
    truncateSync(inExample('grown.ts'), 3_000_000);
    renameSync(inExample('moved'), inExample('elsewhere'));
    symlinkSync('elsewhere', inExample('moved'));
    const contents: Record<string, string> = {};
    await source.reader.read(source.snapshot.files, (file, content) => {
      contents[file.path] = 'failure' in content ? content.failure : content.blob;
    });
    await source.close();
    expect(contents).toEqual({
      'edited.ts': idOf('edited meanwhile'),
      'removed.ts': 'missing',
      'pipe.ts': 'not-a-file',
      'link.ts': 'not-a-file',
      'grown.ts': 'too-large',
      'moved/order.ts': 'not-a-file',
    });
  });
});
