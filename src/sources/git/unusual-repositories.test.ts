import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../base/usage-error.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type ExampleFolder, exampleFolder, exampleRepository } from './example-repository.ts';
import { idOf, pathsOf, textsOf, scanExample } from './example-scan.ts';
import type { SourceRequest } from '../open-source.ts';

let shop: ExampleFolder;

beforeEach(() => {
  shop = exampleRepository();
});
afterEach(() => {
  shop.remove();
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

describe('repositories in unusual states', () => {
  it('has no commits', async () => {
    expect(await look(shop.root, worktree)).toMatchObject({ revision: null, isDirty: false, files: [] });
    shop.write('order.ts', 'first');
    expect(await look(shop.root, worktree)).toMatchObject({ revision: null, isDirty: true });
    shop.git('add', '--all');
    const staged = await look(shop.root, index);
    expect([pathsOf(staged), staged.isDirty]).toEqual([['order.ts'], true]);
    expect(await mistake(shop.root, commit('HEAD'))).toMatchObject({ message: expect.stringContaining('no commits') });
  });

  it('has lost the commit that HEAD names', async () => {
    shop.write('order.ts', 'first');
    const commitId = shop.commit('Take orders');
    rmSync(join(shop.root, '.git/objects', commitId.slice(0, 2), commitId.slice(2)));
    const damage = { what: 'git', reason: expect.stringContaining('damaged') };
    const found = await look(shop.root, worktree);
    expect([pathsOf(found), found.revision, found.notAnalysed]).toEqual([
      ['order.ts'],
      null,
      [expect.objectContaining(damage)],
    ]);
    expect((await look(shop.root, index)).notAnalysed).toEqual([expect.objectContaining(damage)]);
    const said = await mistake(shop.root, commit('HEAD'));
    expect(said.message).toContain('missing or damaged');
    expect(said.remedy).toContain('git fsck');
  });

  it('has a detached head', async () => {
    shop.write('order.ts', 'first');
    const first = shop.commit('Take orders');
    shop.write('order.ts', 'second');
    shop.commit('Change orders');
    shop.git('checkout', '--quiet', '--detach', first);
    expect(await look(shop.root, worktree)).toMatchObject({ revision: first, isDirty: false });
  });

  it('is a shallow clone', async () => {
    shop.write('order.ts', 'first');
    const first = shop.commit('Take orders');
    shop.write('order.ts', 'second');
    shop.commit('Change orders');
    const clone = join(shop.root, 'clone');
    shop.git('clone', '--quiet', '--depth=1', `file://${shop.root}`, clone);
    expect(textsOf(await scanExample(clone, commit('HEAD')))).toEqual({ 'order.ts': 'second' });
    expect((await mistake(clone, commit(first))).remedy).toContain('git fetch --unshallow');
  });

  it('has no working tree', async () => {
    shop.write('order.ts', 'first');
    const revision = shop.commit('Take orders');
    const bare = join(shop.root, 'shop.git');
    shop.git('clone', '--quiet', '--bare', shop.root, bare);
    const source = await scanExample(bare, worktree);
    expect(source.snapshot).toMatchObject({ origin: 'commit', revision, isDirty: false });
    expect(textsOf(source)).toEqual({ 'order.ts': 'first' });
    expect((await mistake(bare, index)).message).toContain('no working tree');
    expect((await mistake(join(bare, 'hooks'), worktree)).message).toContain('without work tree');
  });

  it('is a linked working tree', async () => {
    shop.write('order.ts', 'first');
    shop.commit('Take orders');
    const linked = join(shop.root, 'linked');
    shop.git('worktree', 'add', '--quiet', '-b', 'refunds', linked);
    writeFileSync(join(linked, 'refund.ts'), 'refund');
    expect(textsOf(await scanExample(linked, worktree))).toEqual({ 'order.ts': 'first', 'refund.ts': 'refund' });
    const around = await look(shop.root, worktree);
    expect(pathsOf(around)).toEqual(['order.ts']);
    expect(around.notAnalysed).toMatchObject([{ what: 'embedded repository', examples: ['linked'] }]);
  });

  it('names objects by sha256', async () => {
    const vault = exampleRepository('--object-format=sha256');
    vault.write('order.ts', 'first');
    vault.commit('Take orders');
    vault.write('price.ts', 'price');
    const source = await look(vault.root, worktree);
    expect(source.files.map((file) => file.blob)).toEqual([idOf('first', 'sha256'), idOf('price', 'sha256')]);
    vault.remove();
  });

  it('has its working tree elsewhere', async () => {
    shop.write('order.ts', 'first');
    shop.commit('Take orders');
    const elsewhere = exampleFolder();
    elsewhere.write('secret.ts', 'secret');
    shop.git('config', 'core.worktree', elsewhere.root);
    expect((await mistake(shop.root, worktree)).message).toContain('core.worktree');
    expect(pathsOf(await look(shop.root, commit('HEAD')))).toEqual(['order.ts']);
    elsewhere.remove();
  });

  it('has a .git that is none', async () => {
    shop.write('.git/HEAD', 'nothing');
    shop.write('order.ts', 'first');
    const snapshot = await look(shop.root, worktree);
    expect(snapshot).toMatchObject({ origin: 'folder', files: [{ path: 'order.ts' }] });
    expect(snapshot.notAnalysed).toMatchObject([{ what: 'git', reason: expect.stringContaining('not recognise') }]);
    expect((await mistake(shop.root, index)).message).toContain('not in a git repository');
  });

  it('has a broken index', async () => {
    shop.write('.git/index', 'not an index');
    expect(await mistake(shop.root, worktree)).toMatchObject({ message: expect.stringContaining('git cannot read') });
  });

  it.skipIf(process.getuid?.() !== 0)('belongs to another user', async () => {
    shop.write('order.ts', 'first');
    shop.commit('Take orders');
    chownSync(shop.root, 12_345, 12_345);
    chownSync(join(shop.root, '.git'), 12_345, 12_345);
    const told = await mistake(shop.root, worktree);
    expect(told.message).toContain('another user owns it');
    expect(told.remedy).toContain(`safe.directory ${shop.root}`);
  });
});
