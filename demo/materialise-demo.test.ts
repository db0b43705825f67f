import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoRepository, materialiseDemo, readDemoHistory, readDemoTree } from './materialise-demo.ts';

/** Changes with any change of the demo; then it is to be set anew, and `incident.md` to be looked at. */
const HEAD = '392da64783e803b0d54f2f23bdf57fb20acf84ac';

let folder: string;
let demo: DemoRepository;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tallyho-'));
  demo = await materialiseDemo(join(folder, 'demo'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('materialiseDemo', () => {
  it('makes the same commits on every machine', () => {
    expect(demo).toEqual({ path: join(folder, 'demo'), head: HEAD });
  });

  it('makes them again under other git settings, in a repository, at another place', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const settings = '[init]\ndefaultBranch = trunk\ndefaultObjectFormat = sha256\n[core]\nautocrlf = true\n';
    writeFileSync(join(home, '.gitconfig'), settings);
    const before = { HOME: process.env['HOME'], GIT_DIR: process.env['GIT_DIR'], TZ: process.env['TZ'] };
    try {
      Object.assign(process.env, { HOME: home, GIT_DIR: join(demo.path, '.git'), TZ: 'Asia/Tokyo' });
      expect((await materialiseDemo(join(home, 'again'))).head).toBe(HEAD);
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(readFileSync(join(home, 'again', 'README.md'), 'utf8')).not.toContain('\r');
  });

  it('checks out exactly demo/repository', () => {
    const tree = readDemoTree();
    expect(git(['ls-tree', '-r', '-z', '--name-only', 'HEAD']).split('\0').filter(Boolean)).toEqual([...tree.keys()]);
    for (const [path, content] of tree) expect(readFileSync(join(demo.path, path), 'utf8'), path).toBe(content);
    expect(git(['status', '--porcelain'])).toBe('');
  });

  it('makes a sound repository on main', () => {
    expect(git(['fsck', '--strict', '--full'])).toBe('');
    expect(git(['symbolic-ref', 'HEAD']).trim()).toBe('refs/heads/main');
    expect(git(['for-each-ref', '--format=%(refname)']).trim()).toBe('refs/heads/main');
  });

  it('refuses a folder that holds something', async () => {
    await expect(materialiseDemo(folder)).rejects.toMatchObject({ name: 'UsageError' });
  });
});

describe('the history', () => {
  it('grows day by day over fourteen months', () => {
    const times = readDemoHistory().map((entry) => Date.parse(entry.at.replace(/ (.{5}) (.{3})/, 'T$1$2:')));
    expect(times).toEqual(times.toSorted((left, right) => left - right));
    expect(new Date(times[0] ?? 0).toISOString().slice(0, 7)).toBe('2025-09');
    expect(new Date(times.at(-1) ?? 0).toISOString().slice(0, 7)).toBe('2026-11');
  });

  it('has merges of pull requests by the merge button, a bot, an agent and assisted commits', () => {
    const log = git(['log', '--format=%P%x09%cn <%ce>%x09%an%x09%s']).trim().split('\n');
    const merges = log.filter((line) => /^\w+ \w+\t/.test(line));
    expect(merges.length).toBeGreaterThan(10);
    for (const merge of merges) {
      expect(merge).toMatch(/\tGitHub <noreply@github\.com>\t.*\tMerge pull request #\d+ from tallyho\//);
    }
    expect(log.filter((line) => line.includes('\tdependabot[bot]\t'))).toHaveLength(2);
    expect(log.filter((line) => line.includes('\tcopilot-swe-agent[bot]\t'))).toHaveLength(1);
    const bodies = git(['log', '--format=%B']);
    expect(bodies.match(/^Co-Authored-By: Claude </gm)).toHaveLength(12);
    expect(bodies.match(/^Co-authored-by: Copilot </gm)).toHaveLength(3);
    expect(bodies.match(/^Assisted-by: /gm)).toHaveLength(3);
    expect(bodies).toContain('Revert "Keep a history of quotes"');
  });

  it('lets the copies of the tier discount appear one after another', () => {
    const first = [
      'services/pricing-api/Domain/TierDiscountPolicy.cs',
      'libraries/Tallyho.Validation/DiscountValidator.cs',
      'services/recalculation-worker/Prices/PriceRecalculator.cs',
      'web/src/components/QuoteSummary.tsx',
    ].map((path) => git(['log', '--format=%as', '--diff-filter=A', '--', path]).trim());
    expect(first).toEqual(['2025-09-18', '2025-10-14', '2025-11-17', '2026-04-14']);
    const rule = git(['log', '--format=%as', '-S', "=== 'gold' ? 0.15", '--', 'web/src/components/CartLineItem.tsx']);
    expect(rule.trim().split('\n')).toEqual(['2026-01-20']);
  });

  it('lets them drift by edits of some and not all', () => {
    const before = git(['show', 'HEAD:libraries/Tallyho.Validation/DiscountValidator.cs']);
    expect(before).toContain('25m');
    const silver = git(['log', '-1', '--format=%H', '--grep', 'Silver customers get 10 %']).trim();
    expect(git(['show', '--format=', '--name-only', silver]).trim().split('\n')).toEqual([
      'libraries/Tallyho.Validation/DiscountValidator.cs',
      'services/pricing-api.tests/TierDiscountPolicyTests.cs',
      'services/pricing-api/Domain/TierDiscountPolicy.cs',
    ]);
  });
});

function git(options: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', options, { cwd: demo.path, env, encoding: 'utf8' });
}
