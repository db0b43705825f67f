import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageManifest from '../../package.json' with { type: 'json' };
import { runPaydown, writeFiles } from './run-paydown.test-support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'paydown-published-'));
const shop = join(scratch, 'shop');
const installed = join(scratch, 'node_modules', 'paydown');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds, packs and unpacks the package as a registry would hand it out, with its dependencies beside it. */
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { stdio: 'ignore' });
  execFileSync('npm', ['pack', '--pack-destination', scratch, '--ignore-scripts'], { cwd: root, stdio: 'ignore' });
  const archive = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(scratch, archive!), '-C', installed, '--strip-components=1']);
  for (const name of [...Object.keys(packageManifest.dependencies), '@oxc-parser']) {
    symlinkSync(join(root, 'node_modules', name), join(scratch, 'node_modules', name));
  }
  writeFiles(shop, {
    'src/cart.ts': "import { price } from './price';\nexport const cart = () => price();\n",
    'src/price.ts': "import { cart } from './cart';\nexport const price = () => cart.length;\n",
    'src/tier.py': 'import price\n',
    'src/price.py': 'import tier\n',
    'src/Tier.cs': 'class Tier { Price price; }\n',
    'src/Price.cs': 'class Price { Tier tier; }\n',
    'src/Order.java': 'class Order {}\n',
    'src/order.go': 'package order\n',
    'src/order.rs': 'struct Order;\n',
    'pnpm-workspace.yaml': 'packages: ["src/*"]\n',
  });
});

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const environment = { ...process.env, PAYDOWN_CACHE_DIR: join(scratch, 'cache'), NO_COLOR: '1' };
  return spawnSync(process.execPath, [join(installed, 'bin', 'paydown'), ...words], {
    encoding: 'utf8',
    env: environment,
  });
}

test.each([
  ['graph', []],
  ['cycles', []],
  ['scan', ['--format', 'sarif']],
  ['scan', ['--format', 'html']],
  ['metrics', []],
])('the published package answers %s %j as the sources do', async (command, words) => {
  const published = run(command, shop, ...words);
  const source = await runPaydown([command, shop, ...words]);
  expect(published.stderr).toBe('');
  expect(withoutScript(published.stdout)).toBe(withoutScript(source.stdout));
  expect(published.status).toBe(0);
});

/** The page's script is the same functions under shorter names in the bundle, so its text and hash differ. */
function withoutScript(text: string): string {
  return text.replaceAll(/<script>.*?<\/script>/gs, '').replaceAll(/'sha256-[^']+'/g, '');
}

test('the package holds what it needs and nothing else', () => {
  const listed = readdirSync(installed).toSorted();
  expect(listed).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schemas']);
  expect(readdirSync(join(installed, 'dist'))).toContain('LICENSES.txt');
});
