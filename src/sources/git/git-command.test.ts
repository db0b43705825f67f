import { expect, it } from 'vitest';
import { type GitCommand, type GitPlace, gitArguments } from './git-command.ts';

const shop: GitPlace = { program: '/usr/bin/git', folder: '/shop', gitDirectory: null };

it('keeps revisions and paths from being read as options', () => {
  const built = gitArguments(shop, {
    subcommand: 'ls-tree',
    options: ['-r'],
    revisions: ['--output=prices.txt'],
    paths: ['-orders'],
  });
  expect(built.slice(built.indexOf('ls-tree'))).toEqual([
    'ls-tree',
    '-r',
    '--end-of-options',
    '--output=prices.txt',
    '--',
    '-orders',
  ]);
});

it('answers every setting of the repository that names a program', () => {
  const built = gitArguments(shop, { subcommand: 'ls-files', options: [] }).join(' ');
  for (const answer of [
    '-c core.fsmonitor=false',
    '-c core.hooksPath=/dev/null',
    '-c core.attributesFile=/dev/null',
    '-c protocol.allow=never',
    '-c safe.bareRepository=explicit',
    '--no-pager',
    '--no-optional-locks',
  ]) {
    expect(built).toContain(answer);
  }
});

it('forbids text conversion and external programs where a subcommand shows differences', () => {
  for (const subcommand of ['log', 'diff-tree', 'diff-index'] as const) {
    const built = gitArguments(shop, { subcommand, options: [] });
    expect(built).toEqual(expect.arrayContaining(['--no-textconv', '--no-ext-diff']));
  }
  expect(gitArguments(shop, { subcommand: 'diff-index', options: [] })).toContain('--cached');
});

it.each(['status', 'diff', 'diff-files', 'checkout', 'constructor'])('refuses git %s', (subcommand) => {
  const command: unknown = { subcommand, options: [] };
  expect(() => gitArguments(shop, command as GitCommand)).toThrow('allow-list');
});

it.each([
  ['ls-files', '-m'],
  ['ls-files', '-sm'],
  ['ls-files', '--modified'],
  ['cat-file', '--filters'],
  ['cat-file', '--textconv'],
  ['log', '--output=orders.txt'],
  ['log', '--show-signature'],
  ['log', '--format=%H %G?'],
  ['for-each-ref', '--format=%(signature)'],
] as const)('refuses git %s %s', (subcommand, option) => {
  expect(() => gitArguments(shop, { subcommand, options: [option] })).toThrow('refused');
});
