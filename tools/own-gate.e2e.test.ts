import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from './project-files.ts';

const copy = mkdtempSync(join(tmpdir(), 'paydown-own-gate-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

beforeAll(() => {
  for (const part of ['src', 'tools', 'bin', 'docs/decisions', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  }
  // Places that the decision names and that hold nothing this is about.
  for (const part of ['bench', 'demo', 'cases']) write(`${part}/nothing.ts`, 'export const nothing = 0;\n');
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** What the gate of the copy says under decision 0001. */
function ownGate(): { readonly code: number | null; readonly floors: readonly string[] } {
  const environment = { ...process.env, PAYDOWN_CACHE_DIR: join(copy, '.paydown') };
  const { status, stdout } = spawnSync(process.execPath, ['tools/own-gate.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: environment,
  });
  return { code: status, floors: stdout.split('\n').filter((line) => line.includes('(decision 0001: ')) };
}

test('a breach of the floors fails our own gate under the name of the decision', () => {
  expect(ownGate().floors).toEqual([]);
  write('src/model/late-order.ts', "import { scan } from '../gate/scan.ts';\nexport const late = scan;\n");
  write(
    'src/rules/lost-order.ts',
    "import type { FactTable } from '../storage/fact-table.ts';\nexport type Lost = FactTable<string>;\n",
  );
  write('src/debt/paid-order.ts', "import { readFileSync } from 'node:fs';\nexport const paid = readFileSync;\n");
  const { code, floors } = ownGate();
  expect(code).toBe(1);
  expect(floors.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual([
    'src/debt/paid-order.ts',
    'src/model/late-order.ts',
    'src/rules/lost-order.ts',
  ]);
}, 120_000);
