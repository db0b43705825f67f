import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Ended, git, runPaydown, scanJson, writeFiles } from './run-paydown.test-support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-debt-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(scratch, 'shop-'));
  writeFiles(folder, {
    'src/ship.ts': `export function ship(${'abcdefgh'.split('').join(', ')}) {}\n`,
    'src/refund.ts': `export function refund(${'abcdefghi'.split('').join(', ')}) {}\n`,
  });
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-q', '-m', 'Sell things');
});

const promise = ['--reason', 'the carrier takes one object', '--owner', '@shop/shipping', '--until', '2099-12-31'];

function run(...words: string[]): Promise<Ended> {
  return runPaydown([...words, '-C', folder]);
}

test('an exception is refused without reason, owner and last day, and nothing is written', async () => {
  const pattern = ['exception', 'add', '--rule', 'oversized-unit', '--symbol', 'ship'];
  const { code, stderr } = await run(...pattern, '--owner', '@shop');
  expect(code).toBe(2);
  expect(stderr).toContain('an exception needs reason, until');
  expect((await run(...pattern, ...promise.slice(0, -1), '2020-01-31')).stderr).toContain('2020-01-31 is over');
  expect((await run('exception', 'add', ...promise)).stderr).toContain('not said which finding');
  expect((await run('exception', 'add', 'ffffffff', ...promise)).stderr).toContain('there is no finding ffffffff');
  expect((await run(...pattern.slice(0, -1), 'shipp', ...promise)).stderr).toContain('matches no finding');
  expect(await git(folder, 'status', '--porcelain')).toBe('');
}, 60_000);

test('an exception by digits and one by pattern are kept, listed and told by every report', async () => {
  const [refund] = (await scanJson(folder)).findings.filter(({ where }) => where[0]!.symbol === 'refund');
  const added = await run('exception', 'add', refund!.fingerprint.slice(0, 6), ...promise);
  expect(added.stdout).toContain('accepts until 2099-12-31: oversized-unit: refund takes 9 parameters (src/refund.ts)');
  await run('exception', 'add', '--rule', 'oversized-unit', '--path', 'src/ship.ts', ...promise);
  const { findings: all, acceptance } = await scanJson(folder);
  expect(all.filter(({ rule }) => rule === 'loosened-rule').map(({ status }) => status)).toEqual(['new', 'new']);
  const findings = all.filter(({ rule }) => rule === 'oversized-unit');
  expect(findings.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
  expect(findings[0]!.acceptance).toEqual({
    by: 'exception',
    reason: promise[1],
    owner: promise[3],
    until: '2099-12-31',
  });
  expect(acceptance.exceptions).toEqual({ total: 2, expired: 0, unused: [], findings: 2 });
  expect((await run('exception', 'list')).stdout).toContain(
    'oversized-unit src/ship.ts  1 finding  paydown.exceptions.yaml:',
  );
  const text = (await run('scan')).stdout;
  expect(text).toContain('Accepted: 2 findings by 2 exceptions');
  expect(text).not.toContain('takes 9 parameters');
  const sarif = (await run('scan', '--format', 'sarif')).stdout;
  expect(sarif).toContain('"justification":"the carrier takes one object (@shop/shipping, until 2099-12-31)"');
  expect((await run('scan', '--format', 'html')).stdout).toContain('Accepted: 2 findings by 2 exceptions');
}, 60_000);

test('the ledger takes in, lists and lets go', async () => {
  expect((await run('ledger', 'accept', '--rule', 'oversized-units')).stderr).toContain('did you mean oversized-unit?');
  expect((await run('ledger', 'accept', '--path', 'src/ship.ts')).stdout).toContain(
    '1 accepted, 0 paid and gone, 1 entry',
  );
  expect((await run('ledger', 'accept')).stdout).toContain('1 accepted, 0 paid and gone, 2 entries');
  expect((await run('scan')).stdout).toContain('Accepted: 2 findings in the ledger (+2 −0 since the last commit)');
  writeFileSync(join(folder, 'src/ship.ts'), 'export const ship = 1;\n');
  const { code, stdout } = await run('ledger', 'list');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^open .*refund[^]*\npaid .*ship[^]*2 findings in the ledger, 1 paid/);
  expect((await run('ledger', 'prune')).stdout).toContain('0 accepted, 1 paid and gone, 1 entry');
  const lines = readFileSync(join(folder, 'paydown.ledger.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
    ['rule', 'severity', 'path', 'symbol', 'title', 'since', 'fingerprint'],
  ]);
}, 60_000);

test('a ledger with the markers of a merge ends a judgement, and nothing that judges nothing', async () => {
  writeFiles(folder, { 'paydown.ledger.jsonl': '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n' });
  const { code, stderr } = await run('scan');
  expect([code, stderr.includes('paydown.ledger.jsonl:1')]).toEqual([2, true]);
  expect((await run('graph')).code).toBe(0);
}, 60_000);

test('nothing is written through a link', async () => {
  const outside = join(scratch, 'outside.jsonl');
  writeFileSync(outside, '');
  symlinkSync(outside, join(folder, 'paydown.ledger.jsonl'));
  const { code } = await run('ledger', 'accept');
  expect(code).toBe(2);
  expect(readFileSync(outside, 'utf8')).toBe('');
}, 60_000);

test('several mistakes are told with their places, in text and in JSON', async () => {
  writeFiles(folder, { 'paydown.yaml': 'componets: {}\nlayers: web\n' });
  const { code, stderr, stdout } = await run('scan', '--format', 'json');
  expect(code).toBe(2);
  expect(stderr).toContain('paydown.yaml:1:1 there is no key componets\n         did you mean components?');
  const { problems } = JSON.parse(stdout) as { problems: readonly { line: number; message: string }[] };
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 there is no key componets',
    '2 layers is a text',
  ]);
}, 60_000);

test('settings that are no text end the run, but for those in a folder that is ignored', async () => {
  writeFiles(folder, { 'legacy/paydown.yaml': new Uint8Array([0xff, 0xfe, 0x80]), 'legacy/old.ts': 'export {};\n' });
  const { code, stderr } = await run('scan');
  expect([code, stderr.includes('legacy/paydown.yaml:1:1 it is no text in UTF-8')]).toEqual([2, true]);
  writeFiles(folder, { 'paydown.yaml': 'ignore:\n  - paths: legacy\n    reason: replaced in spring\n' });
  expect((await run('scan')).code).toBe(0);
}, 60_000);
