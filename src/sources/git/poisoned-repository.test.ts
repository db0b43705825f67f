import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSource, type SourceRequest } from '../open-source.ts';
import { type ExampleFolder, exampleFolder, exampleRepository } from './example-repository.ts';
import { type GitCommand, gitArguments } from './git-command.ts';
import { readGit } from './run-git.ts';

let shop: ExampleFolder;
let canaries: string;
let lost: string;

/** Every setting and file by which a repository can name a program, each of which would leave a canary of its own name. */
beforeEach(() => {
  shop = exampleRepository();
  canaries = join(shop.root, '.git/canaries');
  shop.write('order.ts', 'order');
  shop.write('lost.ts', 'lost');
  shop.commit('Take orders');
  signHead();
  lost = shop.git('rev-parse', 'HEAD:lost.ts').trim();
  shop.write('.gitattributes', '* filter=evil diff=evil merge=evil\n');
  shop.git('add', '.gitattributes');
  mkdirSync(canaries);
  shop.write('.git/config', poisons().map(asConfig).join(''));
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ]) {
    shop.write(`.git/hooks/${hook}`, `#!/bin/sh\ntouch '${canaries}/hook-${hook}'\n`);
    chmodSync(join(shop.root, '.git/hooks', hook), 0o755);
  }
  // As many bytes as before: git has to compare contents, and so to run filters.
  shop.write('order.ts', 'ORDER');
  shop.write('price.ts', 'new');
});
afterEach(() => shop.remove());

/** Gives HEAD a signature, which a git that shows signatures hands to the program that the settings name. */
function signHead(): void {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEz\n -----END PGP SIGNATURE-----\n';
  const commit = shop.git('cat-file', 'commit', 'HEAD').replace('\n\n', `\n${signature}\n`);
  shop.write('.git/signed', commit);
  shop.git('update-ref', 'HEAD', shop.git('hash-object', '-t', 'commit', '-w', '.git/signed').trim());
}

function asConfig([name, value]: readonly [string, string]): string {
  const [section, ...rest] = name.split('.');
  const key = rest.pop()!;
  const heading = rest.length === 0 ? section : `${section} "${rest.join('.')}"`;
  return `[${heading}]\n\t${key} = "${value}"\n`;
}

function poisons(): [string, string][] {
  const script = (name: string): string => {
    shop.write(`.git/poison/${name}`, `#!/bin/sh\ntouch '${canaries}/${name}'\ncat\n`);
    chmodSync(join(shop.root, '.git/poison', name), 0o755);
    return join(shop.root, '.git/poison', name);
  };
  const programs = [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.sshCommand',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'credential.helper',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'merge.evil.driver',
    'gpg.program',
    'gpg.ssh.program',
    'interactive.diffFilter',
    'pager.log',
    'pager.ls-tree',
    'remote.origin.uploadpack',
    'sequence.editor',
    'trailer.sign.command',
  ].map((name): [string, string] => [name, script(name)]);
  const aliases = ['ls-files', 'ls-tree', 'cat-file', 'rev-parse', 'diff-index', 'log'].map(
    (name): [string, string] => [`alias.${name}`, `!touch ${canaries}/alias-${name}`],
  );
  return [
    ...programs,
    ...aliases,
    ['log.showSignature', 'true'],
    ['protocol.ext.allow', 'always'],
    ['protocol.allow', 'always'],
    ['remote.origin.url', `ext::touch ${canaries}/remote`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'],
    ['extensions.partialClone', 'origin'],
    ['core.repositoryFormatVersion', '1'],
  ];
}

async function readEverything(at: SourceRequest['at']): Promise<void> {
  const source = await openSource({ path: shop.root, at, statCacheFile: null });
  await source.reader.read(source.snapshot.files, () => {});
  await source.close();
}

it('is a trap for an ordinary git', () => {
  shop.git('status');
  shop.git('log', '--patch');
  expect(readdirSync(canaries)).toEqual(
    expect.arrayContaining(['core.fsmonitor', 'diff.evil.textconv', 'filter.evil.process', 'gpg.program']),
  );
});

it.each([{ kind: 'worktree' }, { kind: 'index' }, { kind: 'commit', revision: 'HEAD' }] as const)(
  'runs nothing when its $kind is read',
  async (at) => {
    await readEverything(at);
    expect(readdirSync(canaries)).toEqual([]);
  },
);

it('fetches nothing that a partial clone lacks', async () => {
  rmSync(join(shop.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  await readEverything({ kind: 'commit', revision: 'HEAD' });
  await readEverything({ kind: 'index' });
  await readEverything({ kind: 'worktree' });
  expect(readdirSync(canaries)).toEqual([]);
});

it.each<GitCommand>([
  { subcommand: 'log', options: ['--patch', '--format=%H'], revisions: ['HEAD'] },
  { subcommand: 'log', options: ['--numstat', '--format=%H'], revisions: ['HEAD'] },
  { subcommand: 'diff-tree', options: ['-r', '--root', '--patch'], revisions: ['HEAD'] },
  { subcommand: 'diff-index', options: ['--patch'], revisions: ['HEAD'] },
  { subcommand: 'for-each-ref', options: [] },
  { subcommand: 'rev-list', options: [], revisions: ['HEAD'] },
])('runs nothing on git $subcommand $options', async (command) => {
  const git = process.env['PATH']!.split(':')
    .map((folder) => join(folder, 'git'))
    .find((path) => existsSync(path))!;
  const answer = await readGit({ program: git, folder: shop.root, gitDirectory: null }, command);
  expect(answer).toMatchObject({ exitCode: 0 });
  expect(gitArguments({ program: git, folder: shop.root, gitDirectory: null }, command)).toContain(command.subcommand);
  expect(readdirSync(canaries)).toEqual([]);
});

it('takes the files of an embedded bare repository for what they are', async () => {
  const trap = exampleFolder();
  trap.git('init', '--quiet', '--bare', join(shop.root, 'orders/trap'));
  shop.write(
    'orders/trap/config',
    `[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch '${canaries}/embedded'; false"\n`,
  );
  await readEverything({ kind: 'worktree' });
  const source = await openSource({ path: join(shop.root, 'orders'), at: { kind: 'worktree' }, statCacheFile: null });
  expect(source.snapshot.files.map((file) => file.path)).toContain('trap/config');
  await source.close();
  expect(readdirSync(canaries)).toEqual([]);
  trap.remove();
});
