import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { git, runPaydown, scanJson, writeFiles } from './run-paydown.test-support.ts';
import type { ScanResult } from '../model/scan-result.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-bad-input-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const shop = {
  'package.json': '{"name": "shop"}',
  'src/order.ts': "import { price } from './price';\nexport const order = () => price();\n",
  'src/price.ts': 'export const price = () => 1;\n',
};
const EDGE = 'src/order.ts\tsrc/price.ts\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'shop-'));
});

async function commitShop(): Promise<void> {
  writeFiles(folder, shop);
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-q', '-m', 'Sell things');
}

async function edges(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await runPaydown(['graph', folder, ...words]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

function reasons(result: ScanResult): string[] {
  return result.notAnalysed.map(({ what, reason, count }) => `${count} ${what}: ${reason}`);
}

test('an empty folder is nothing to check, not clean', async () => {
  const { code, stdout } = await runPaydown(['scan', folder]);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing to check');
});

test('a repository without commits is read from its working tree', async () => {
  writeFiles(folder, shop);
  await git(folder, 'init', '-q');
  expect(await edges()).toBe(EDGE);
  expect((await scanJson(folder)).repository.revision).toBeNull();
});

test('asking such a repository for a commit is an error with a remedy', async () => {
  await git(folder, 'init', '-q');
  const { code, stderr } = await runPaydown(['scan', folder, '--revision', 'HEAD']);
  expect(code).toBe(2);
  expect(stderr).toContain('has no commits yet');
});

test('a detached head and a shallow clone are read like any other', async () => {
  await commitShop();
  await git(folder, 'commit', '-q', '--allow-empty', '-m', 'Count stock');
  await git(folder, 'checkout', '-q', '--detach', 'HEAD~1');
  expect(await edges('--revision', 'HEAD')).toBe(EDGE);
  const clone = join(scratch, 'shallow');
  await git(scratch, 'clone', '-q', '--depth', '1', `file://${folder}`, clone);
  folder = clone;
  expect(await edges()).toBe(EDGE);
  expect(await edges('--revision', 'HEAD')).toBe(EDGE);
});

test('a submodule is named as not analysed', async () => {
  await commitShop();
  const outer = mkdtempSync(join(scratch, 'mall-'));
  writeFiles(outer, shop);
  await git(outer, 'init', '-q');
  await git(outer, 'submodule', 'add', '-q', `file://${folder}`, 'tenant');
  await git(outer, 'add', '.');
  await git(outer, 'commit', '-q', '-m', 'Rent to a tenant');
  const result = await scanJson(outer);
  expect(result.analysed.files).toBe(2);
  expect(reasons(result).join('\n')).toMatch(/submodule/);
  writeFiles(outer, { 'src/order.ts': "import '../tenant/src/price';\n" });
  expect((await scanJson(outer)).findings).toEqual([]);
});

test('link loops, links out of the root, pipes and devices neither hang nor leak', async () => {
  await commitShop();
  writeFileSync(join(scratch, 'secret.ts'), 'export const secret = 1;\n');
  symlinkSync('loop-b', join(folder, 'loop-a'));
  symlinkSync('loop-a', join(folder, 'loop-b'));
  symlinkSync('.', join(folder, 'src', 'self'));
  symlinkSync('../../secret.ts', join(folder, 'src', 'leak.ts'));
  execFileSync('mkfifo', [join(folder, 'src', 'pipe.ts')]);
  const result = await scanJson(folder);
  expect(result.analysed.files).toBe(2);
  expect(reasons(result).join('\n')).toMatch(/link/);
  const plain = mkdtempSync(join(scratch, 'plain-'));
  writeFiles(plain, shop);
  execFileSync('mkfifo', [join(plain, 'src', 'pipe.ts')]);
  symlinkSync('/dev/zero', join(plain, 'src', 'endless.ts'));
  expect((await scanJson(plain)).analysed.files).toBe(2);
});

test('a 100 MB file and a one-line 20 MB file are left out and counted', async () => {
  writeFiles(folder, shop);
  writeFileSync(join(folder, 'src', 'huge.ts'), '');
  truncateSync(join(folder, 'src', 'huge.ts'), 100 * 1024 * 1024);
  writeFileSync(join(folder, 'src', 'line.js'), 'x=1;'.repeat(5 * 1024 * 1024));
  const result = await scanJson(folder);
  expect(result.analysed.files).toBe(2);
  expect(reasons(result).join()).toMatch(/^2 file: .*larger than 2 MiB$/);
});

test('minified and binary content is left out and counted', async () => {
  const line = `function a(b){return b?c:d}`.repeat(5_000);
  writeFiles(folder, { ...shop, 'src/bundle.js': line, 'src/picture.ts': new Uint8Array(4_000) });
  const result = await scanJson(folder);
  expect(result.analysed.files).toBe(2);
  expect(reasons(result)).toEqual(expect.arrayContaining(['1 file: minified code', '1 file: binary content']));
});

test('UTF-16, byte-order marks and CRLF give the same graph', async () => {
  const utf16 = Buffer.from(`\ufeff${shop['src/order.ts']}`, 'utf16le');
  writeFiles(folder, { ...shop, 'src/order.ts': utf16, 'src/price.ts': `\ufeff${shop['src/price.ts']}` });
  expect(await edges()).toBe(EDGE);
  writeFiles(folder, { 'src/order.ts': `\ufeff${shop['src/order.ts'].replaceAll('\n', '\r\n')}` });
  expect(await edges()).toBe(EDGE);
});

test('names with newline, tab, leading dash and bytes that are no UTF-8 neither break nor vanish', async () => {
  writeFiles(folder, shop);
  writeFileSync(join(folder, 'src', 'new\nline.ts'), "import './price';\n");
  writeFileSync(join(folder, '-rf.ts'), "import './src/price';\n");
  writeFileSync(
    Buffer.concat([Buffer.from(join(folder, 'src', 'caf')), Buffer.from([0xe9]), Buffer.from('.ts')]),
    'export {};\n',
  );
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  const listed = await edges();
  expect(listed).toContain('"src/new\\nline.ts"\tsrc/price.ts');
  expect(listed).toContain('-rf.ts\tsrc/price.ts');
  const result = await scanJson(folder);
  const known = result.analysed.files + result.notAnalysed.reduce((sum, one) => sum + one.count, 0);
  expect(known).toBeGreaterThanOrEqual(5);
});

function deep(open: string, close: string): string {
  return `export const x = ${`${open}\n`.repeat(5_000)}1${`${close}\n`.repeat(5_000)};\n`;
}

test('5,000 levels of nesting are listed as not read, and the rest is', async () => {
  writeFiles(folder, {
    ...shop,
    'src/arrays.ts': deep('[', ']'),
    'src/calls.ts': deep('f(', ')'),
    'src/ternaries.ts': deep('a?1:', ''),
  });
  const { code, stdout } = await runPaydown(['scan', folder, '--format', 'json']);
  expect(code).toBe(0);
  const result = JSON.parse(stdout) as ScanResult;
  const unread = result.notAnalysed.filter(
    ({ reason }) => reason.includes('parser gave up') || reason.includes('nest'),
  );
  const listed = unread.reduce((sum, one) => sum + one.count, 0);
  expect(result.analysed.files + listed).toBe(5);
  expect(listed).toBeGreaterThanOrEqual(1);
});

test.each([
  ['extends itself', { 'tsconfig.json': '{"extends": "./tsconfig.json"}' }],
  ['extends in a circle', { 'tsconfig.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./tsconfig.json"}' }],
  [
    'has comments and trailing commas',
    { 'tsconfig.json': '{ // prices\n "compilerOptions": { "strict": true, }, /* end */ }' },
  ],
  ['extends what is missing', { 'tsconfig.json': '{"extends": "@shop/tsconfig/base.json"}' }],
  ['is no JSON', { 'tsconfig.json': '{"compilerOptions": ' }],
  ['has wrong types', { 'tsconfig.json': '{"compilerOptions": {"paths": 7, "baseUrl": []}, "extends": {}}' }],
  ['is 10,000 deep', { 'tsconfig.json': '['.repeat(10_000) }],
])('a tsconfig that %s does not stop the scan', async (_, files) => {
  writeFiles(folder, { ...shop, ...files });
  expect(await edges()).toBe(EDGE);
});

test.each([
  ['cut short', '{"name": "shop", '],
  ['a list', '[]'],
  ['of wrong types', '{"name": 7, "exports": 3, "workspaces": "packages/*", "dependencies": []}'],
  ['polluting', '{"__proto__": {"name": "x"}, "constructor": {"prototype": {"polluted": 1}}}'],
])('a package.json that is %s does not stop the scan', async (_, text) => {
  writeFiles(folder, { ...shop, 'package.json': text });
  expect(await edges()).toBe(EDGE);
});

test('a package.json that cannot be read is no fault of the code that it governs', async () => {
  const conflict = '<<<<<<< ours\n{"name": "shop"}\n=======\n{"name": "store"}\n>>>>>>> theirs\n';
  writeFiles(folder, { ...shop, 'package.json': conflict, 'src/view.ts': "import 'react';\n" });
  const result = await scanJson(folder);
  expect(result.findings).toEqual([]);
  expect(reasons(result).join()).toContain('package.json');
});

test('a malformed manifest is named as not analysed', async () => {
  writeFiles(folder, { ...shop, 'package.json': '{"name": ', 'tsconfig.json': '{"extends": "./gone.json"}' });
  const said = (await scanJson(folder)).notAnalysed
    .flatMap(({ what, reason, examples }) => [what, reason, ...examples])
    .join(' ');
  expect(said).toMatch(/package\.json/);
  expect(said).toMatch(/gone\.json|tsconfig\.json/);
});

test('a poisoned repository executes nothing', async () => {
  await commitShop();
  const canary = join(folder, 'canary');
  const poison = `touch ${canary}`;
  for (const key of [
    'core.fsmonitor',
    'filter.evil.clean',
    'filter.evil.smudge',
    'diff.evil.textconv',
    'diff.external',
    'core.pager',
    'core.sshCommand',
  ]) {
    await git(folder, 'config', key, poison);
  }
  mkdirSync(join(folder, '.git', 'hooks'), { recursive: true });
  writeFileSync(join(folder, '.git', 'hooks', 'post-index-change'), `#!/bin/sh\n${poison}\n`, { mode: 0o755 });
  writeFiles(folder, {
    '.gitattributes': '*.ts filter=evil diff=evil\n',
    'src/order.ts': `${shop['src/order.ts']}// later\n`,
  });
  for (const words of [[], ['--staged'], ['--revision', 'HEAD']]) expect(await edges(...words)).toBe(EDGE);
  execFileSync('test', ['!', '-e', canary]);
});

test('half-written code gives what can be had and is named', async () => {
  writeFiles(folder, { ...shop, 'src/draft.ts': "import { price } from './price';\nexport function total( {\n" });
  expect(await edges()).toContain('src/draft.ts\tsrc/price.ts');
});
