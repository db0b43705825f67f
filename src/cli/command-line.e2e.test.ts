import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git, runPaydown, writeFiles } from './run-paydown.test-support.ts';

const scratch = mkdtempSync(join(tmpdir(), 'paydown-command-line-'));
const shop = join(scratch, 'shop');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeAll(async () => {
  writeFiles(shop, {
    'package.json': '{"name": "shop", "dependencies": {"react": "19"}}',
    'src/cart.ts': "import { price } from './price';\nexport const cart = () => price();\nexport const size = 1;\n",
    'src/price.ts': "import { size } from './cart';\nexport const price = () => size;\n",
    'src/view.ts':
      "import type { Order } from './order';\nimport 'react';\nexport const view = (order: Order) => order;\n",
    'src/order.ts': 'export interface Order { id: string }\n',
    'tools/report.rb': 'puts 1\n',
  });
  await git(shop, 'init', '-q');
  await git(shop, 'add', '.');
  await git(shop, 'commit', '-q', '-m', 'Sell things');
});

test('graph prints sorted edges and marks those that are types only', async () => {
  const { stdout } = await runPaydown(['graph', shop]);
  expect(stdout).toBe('src/cart.ts\tsrc/price.ts\nsrc/price.ts\tsrc/cart.ts\nsrc/view.ts\tsrc/order.ts\ttype\n');
});

test('scan reports the circle, names the language it did not read, and ends with 0', async () => {
  const { code, stdout, stderr } = await runPaydown(['scan', shop]);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/Cut first/);
  expect(stdout).toMatch(/Ruby 1/);
  expect(stdout.split('\n').length).toBeLessThanOrEqual(26);
});

test.each([
  ['scan', ['scan']],
  ['graph', ['graph']],
  ['graph', ['graph', '--by', 'component']],
  ['cycles', ['cycles']],
  ['metrics', ['metrics']],
  ['families', ['families']],
])('the JSON of %s (%j) is as its published schema says', async (kind, words) => {
  const { stdout } = await runPaydown([...words, shop, '--format', 'json']);
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(JSON.parse(stdout));
  expect(validate.errors ?? []).toEqual([]);
});

test('the same input gives the same bytes, cold and warm, from disk, index and commit', async () => {
  const cache = mkdtempSync(join(scratch, 'cache-'));
  const sarif = (...words: string[]): Promise<{ stdout: string }> =>
    runPaydown(['scan', shop, '--format', 'sarif', ...words], { PAYDOWN_CACHE_DIR: cache });
  const cold = await sarif();
  for (const words of [[], ['--no-cache'], ['--staged'], ['--revision', 'HEAD']]) {
    expect((await sarif(...words)).stdout).toBe(cold.stdout);
  }
});

test('a damaged cache is rebuilt and said', async () => {
  const cache = mkdtempSync(join(scratch, 'damaged-'));
  const run = (): ReturnType<typeof runPaydown> => {
    const environment = { PAYDOWN_CACHE_DIR: cache };
    return runPaydown(['graph', shop], environment);
  };
  const keeping = spawnSync(process.execPath, [entry(), 'graph', shop], {
    env: { ...process.env, PAYDOWN_CACHE_DIR: cache },
  });
  expect(keeping.status).toBe(0);
  const [folder] = readdirSync(cache);
  truncateSync(join(cache, folder!, 'links.facts'), 40);
  const { code, stdout, stderr } = await run();
  expect(code).toBe(0);
  expect(stdout).toContain('src/cart.ts\tsrc/price.ts');
  expect(stderr).toContain('was damaged and is rebuilt');
});

test('explain tells about a rule, about a finding by its digits, and about a place', async () => {
  expect((await runPaydown(['explain', 'import-cycle'])).stdout).toContain('What to do');
  const { stdout } = await runPaydown(['scan', shop, '--format', 'json']);
  const finding = (JSON.parse(stdout) as { findings: { fingerprint: string; title: string }[] }).findings[0]!;
  const told = await runPaydown(['explain', finding.fingerprint.slice(0, 8), '-C', shop]);
  expect(told.stdout).toContain(finding.title);
  expect((await runPaydown(['explain', 'src/cart.ts:1', '-C', shop])).stdout).toContain(finding.title);
});

test.each([
  ['no such path', ['scan', join(scratch, 'nowhere')], /nowhere/],
  ['a file instead of a folder', ['scan', join(shop, 'package.json')], /file, not a folder/],
  ['an unknown revision', ['scan', shop, '--revision', 'v99'], /v99/],
  ['a revision that looks like an option', ['scan', shop, '--revision', '--upload-pack=touch'], /./],
  ['an unknown command', ['scam'], /scan/],
  ['an unknown option', ['scan', '--formt', 'json'], /--format/],
  ['an unknown format', ['scan', '--format', 'pdf'], /text, json/],
  ['a report without a file', ['scan', shop, '--report', 'html'], /FORMAT=FILE/],
  [
    'a report into a folder that is not there',
    ['scan', shop, '--report', `json=${scratch}/a/b.json`],
    /does not exist/,
  ],
  ['an empty path', ['scan', ''], /empty/],
  ['an unknown rule', ['explain', 'import-circle', '-C', shop], /import-cycle/],
])('%s ends with 2 and a remedy', async (_, words, said) => {
  const { code, stderr } = await runPaydown(words);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});

test('who asked for JSON gets an error as JSON too', async () => {
  const { code, stdout } = await runPaydown(['scan', join(scratch, 'nowhere'), '--format', 'json']);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'paydown/error/1', remedy: expect.any(String) as string });
});

test('a reader that closes the pipe ends the program quietly', async () => {
  writeFiles(
    shop,
    Object.fromEntries(
      Array.from({ length: 3_000 }, (_, order) => [`orders/o${order}.ts`, "import '../src/order';\n"]),
    ),
  );
  const child = spawn('sh', ['-c', `"$0" "$1" graph "$2" --no-cache | head -n 1`, process.execPath, entry(), shop], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(join(shop, 'orders'), { recursive: true });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test("a device that is full is the user's to mend, not a failed gate", () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" "$1" scan "$2" --no-cache > /dev/full', process.execPath, entry(), shop],
    {
      encoding: 'utf8',
    },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('cannot be written (ENOSPC)');
});

test('a wrong option is told as JSON too where JSON was asked for', async () => {
  const { code, stdout } = await runPaydown(['scan', shop, '--bogus', '--format', 'json']);
  expect(code).toBe(2);
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/error.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(JSON.parse(stdout));
  expect(validate.errors ?? []).toEqual([]);
});

test('the next command works from where the user stands', async () => {
  const { stdout } = await runPaydown(['scan', shop]);
  const next = /Next: paydown (.+)\n$/.exec(stdout)![1]!.split(' ');
  const told = await runPaydown(next);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain('What to do');
});

test('a graph of nothing says so', async () => {
  const { code, stdout, stderr } = await runPaydown(['graph', join(shop, 'tools')]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('nothing to check');
  expect(stderr).toContain('Ruby');
});

test('without words it explains itself in about ten lines; help and version answer', async () => {
  const { code, stdout } = await runPaydown([]);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n').length).toBeLessThanOrEqual(10);
  expect((await runPaydown(['--help'])).stdout).toContain('Exit codes');
  expect((await runPaydown(['scan', '--help'])).stdout).toContain('--report');
  expect((await runPaydown(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

const executable = fileURLToPath(new URL('../../bin/paydown', import.meta.url));

test('the executable of a clone runs the sources', () => {
  const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/** The machine's own Node, if it is one that cannot run the sources; the tests run on the one that npm brought. */
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && /^v(?:1\d|2[01])\./.test(versionOf(path)),
);

test.runIf(oldNode)('on a Node that is too old, a clone uses the Node of npm, and without it says what to do', () => {
  const { status, stdout } = spawnSync(oldNode!, [executable, '--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  writeFiles(join(scratch, 'published'), {
    'bin/paydown': readFileSync(executable),
    'bin/package.json': '{"type": "commonjs"}',
  });
  const refused = spawnSync(oldNode!, [join(scratch, 'published', 'bin', 'paydown')], { encoding: 'utf8' });
  expect(refused.status).toBe(2);
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(refused.stderr).toContain('22.13');
});

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
}

function entry(): string {
  return fileURLToPath(new URL('./main.ts', import.meta.url));
}
