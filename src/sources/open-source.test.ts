import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../base/usage-error.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ExampleFolder, exampleFolder, exampleRepository, runExampleGit } from './git/example-repository.ts';
import { pathsOf, textsOf, scanExample } from './git/example-scan.ts';
import type { SourceRequest } from './open-source.ts';

let shop: ExampleFolder;

beforeEach(() => {
  shop = exampleRepository();
});
afterEach(() => {
  shop.remove();
  vi.unstubAllEnvs();
});

const worktree = { kind: 'worktree' } as const;
const index = { kind: 'index' } as const;
const commit = (revision: string) => ({ kind: 'commit', revision }) as const;

async function look(path: string, at: SourceRequest['at']): Promise<Snapshot> {
  return (await scanExample(path, at)).snapshot;
}

async function mistake(path: string, at: SourceRequest['at']): Promise<{ message: string; remedy: string }> {
  const error: unknown = await look(path, at).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error(`expected a UsageError, got ${String(error)}`);
  return { message: error.message, remedy: error.remedy };
}

it('shows three states of one repository, each with its own content', async () => {
  shop.write('src/order.ts', 'committed');
  const revision = shop.commit('Take orders');
  shop.write('src/order.ts', 'staged');
  shop.git('add', 'src/order.ts');
  shop.write('src/order.ts', 'on disk');
  shop.write('src/price.ts', 'new');

  const scans = [
    await scanExample(shop.root, commit('HEAD')),
    await scanExample(shop.root, index),
    await scanExample(shop.root, worktree),
  ];
  expect(scans.map(textsOf)).toEqual([
    { 'src/order.ts': 'committed' },
    { 'src/order.ts': 'staged' },
    { 'src/order.ts': 'on disk', 'src/price.ts': 'new' },
  ]);
  expect(scans.map(({ snapshot }) => [snapshot.origin, snapshot.revision, snapshot.isDirty])).toEqual([
    ['commit', revision, false],
    ['index', revision, true],
    ['worktree', revision, true],
  ]);
  expect(scans.map(({ snapshot }) => snapshot.files[0]?.size)).toEqual([9, 6, 7]);
});

it('sees only a sub-folder, with paths relative to it', async () => {
  shop.write('orders/src/order.ts', 'order');
  shop.write('prices/price.ts', 'price');
  shop.commit('Start the shop');
  shop.write('prices/price.ts', 'raised');
  shop.write('orders/src/refund.ts', 'refund');
  const folder = join(shop.root, 'orders');
  expect(pathsOf(await look(folder, worktree))).toEqual(['src/order.ts', 'src/refund.ts']);
  expect(pathsOf(await look(folder, index))).toEqual(['src/order.ts']);
  const tree = await look(folder, commit('main'));
  expect(pathsOf(tree)).toEqual(['src/order.ts']);
  shop.git('add', '--all', 'orders');
  shop.git('commit', '--quiet', '--message', 'Refund orders');
  expect((await look(folder, worktree)).isDirty).toBe(false);
});

it('looks at the repository of the folder, whatever the environment says', async () => {
  shop.write('order.ts', 'first');
  shop.commit('Take orders');
  const other = exampleRepository();
  vi.stubEnv('GIT_DIR', join(other.root, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(other.root, 'index'));
  vi.stubEnv('GIT_WORK_TREE', other.root);
  expect(pathsOf(await look(shop.root, worktree))).toEqual(['order.ts']);
  other.remove();
});

it('walks a folder that its repository ignores', async () => {
  shop.write('.gitignore', 'sandbox/\n');
  shop.write('sandbox/order.ts', 'tried out');
  shop.commit('Ignore the sandbox');
  const source = await look(join(shop.root, 'sandbox'), worktree);
  expect([source.origin, pathsOf(source)]).toEqual(['folder', ['order.ts']]);
});

describe('without the git program', () => {
  beforeEach(() => {
    shop.write('order.ts', 'first');
    vi.stubEnv('PATH', '/nowhere');
  });

  it('lists the files of a working tree and says what it could not know', async () => {
    const snapshot = await look(shop.root, worktree);
    expect(snapshot).toMatchObject({ origin: 'folder', revision: null, files: [{ path: 'order.ts' }] });
    expect(snapshot.notAnalysed).toMatchObject([{ what: 'git', reason: expect.stringContaining('not installed') }]);
  });

  it('cannot read commits', async () => {
    expect((await mistake(shop.root, commit('HEAD'))).remedy).toContain('Install git');
  });
});

describe("the user's mistakes", () => {
  it.each([
    ['a folder that is not there', 'orders', worktree, 'There is no folder'],
    ['a file', 'order.ts', worktree, 'is a file'],
    ['a folder below a file', 'order.ts/src', worktree, 'There is no folder'],
    ['an unknown revision', '.', commit('refunds'), 'names no commit'],
    ['an option for a revision', '.', commit('--output=prices'), 'names no commit'],
    ['an empty revision', '.', commit(''), 'names no commit'],
    ['a file for a revision', '.', commit('HEAD:order.ts'), 'names no commit'],
  ] as const)('%s', async (...[, path, at, message]) => {
    shop.write('order.ts', 'first');
    shop.commit('Take orders');
    const told = await mistake(`${shop.root}/${path}`, at);
    expect(told.message).toContain(message);
    expect(told.remedy).not.toBe('');
    expect(existsSync(join(shop.root, 'prices'))).toBe(false);
  });

  it('a commit where there is no repository', async () => {
    const folder = exampleFolder();
    expect((await mistake(folder.root, commit('HEAD'))).message).toContain('not in a git repository');
    expect((await mistake(folder.root, index)).message).toContain('not in a git repository');
    folder.remove();
  });
});

it('follows the link that the user names, but none below it', async () => {
  const outside = exampleFolder();
  outside.write('secret.ts', 'secret');
  shop.write('order.ts', 'first');
  symlinkSync(outside.root, join(shop.root, 'partner'));
  symlinkSync('.', join(shop.root, 'loop'));
  shop.commit('Link the partner');
  const named = join(outside.root, 'shop');
  symlinkSync(shop.root, named);
  for (const at of [worktree, index, commit('HEAD')]) {
    const source = await look(named, at);
    expect(source.root).toBe(shop.root);
    expect(pathsOf(source)).toEqual(['order.ts']);
    expect(source.notAnalysed).toMatchObject([{ what: 'symbolic link', count: 2, examples: ['loop', 'partner'] }]);
  }
  outside.remove();
});

it('counts submodules and repositories that lie around', async () => {
  const library = exampleRepository();
  library.write('price.ts', 'price');
  library.commit('Price');
  shop.git('submodule', '--quiet', 'add', library.root, 'library');
  shop.commit('Use the library');
  mkdirSync(join(shop.root, 'copy'));
  runExampleGit(join(shop.root, 'copy'), ['init', '--quiet']);
  shop.write('copy/order.ts', 'copied');
  renameSync(join(library.root, '.git'), join(shop.root, 'library.git'));
  const source = await look(shop.root, worktree);
  expect(pathsOf(source)).toContain('.gitmodules');
  expect(pathsOf(source)).not.toContain('copy/order.ts');
  expect(source.notAnalysed).toMatchObject([
    { what: 'embedded repository', examples: ['copy'] },
    { what: 'submodule', examples: ['library'] },
  ]);
  expect((await look(shop.root, commit('HEAD'))).notAnalysed).toMatchObject([{ what: 'submodule', count: 1 }]);
  const inside = await look(join(shop.root, 'library'), worktree);
  expect(pathsOf(inside)).toEqual(['price.ts']);
  library.remove();
});
