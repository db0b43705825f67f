import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExampleFolder, exampleRepository } from './example-repository.ts';
import { findGit } from './find-git.ts';
import type { GitPlace } from './git-command.ts';
import { gitFailure } from './git-failure.ts';
import { forEachRecord } from './records.ts';
import { readGit, startGit } from './run-git.ts';

let shop: ExampleFolder;
let place: GitPlace;

beforeEach(() => {
  shop = exampleRepository();
  place = { program: findGit()!, folder: shop.root, gitDirectory: null };
});
afterEach(() => shop.remove());

it('keeps output that nobody waited for when git ended', async () => {
  shop.write('order.ts', 'order');
  const git = startGit(place, { subcommand: 'ls-files', options: ['--others', '-z'] });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const records: string[] = [];
  expect(await forEachRecord(git, '\0', (record) => records.push(record))).toBe('');
  expect(records).toEqual(['order.ts']);
});

it('stops a git that hangs on a pipe', async () => {
  execFileSync('mkfifo', [join(shop.root, '.gitignore')]);
  const git = startGit(
    place,
    { subcommand: 'ls-files', options: ['--others', '--exclude-standard', '-z'] },
    { silenceLimitMs: 100 },
  );
  await forEachRecord(git, '\0', () => {});
  const end = await git.ended;
  expect(end).toMatchObject({ isSilent: true, exitCode: null });
  expect(gitFailure(end, shop.root).message).toContain('did not answer');
});

it('tells why git could not start', async () => {
  const answer = await readGit(
    { ...place, program: join(shop.root, 'nowhere') },
    { subcommand: 'rev-parse', options: [] },
  );
  expect(answer).toMatchObject({ exitCode: null, output: '', message: expect.stringContaining('ENOENT') });
});

it('tells how to trust the repository of another user', () => {
  const message = `fatal: detected dubious ownership in repository at '/shop orders'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/shop orders'\n`;
  const failure = gitFailure({ exitCode: 128, message, isSilent: false }, '/shop orders/src');
  expect(failure.remedy).toContain("git config --global --add safe.directory '/shop orders'");
});

it('tells what git said of a broken repository', async () => {
  shop.write('.git/config', '[core\n');
  const answer = await readGit(place, { subcommand: 'rev-parse', options: ['--is-bare-repository'] });
  expect(gitFailure(answer, shop.root).message).toMatch(/git cannot read .*config/);
});
