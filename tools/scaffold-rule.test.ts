import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../src/base/usage-error.ts';
import { rules } from '../src/rules/index.ts';
import { projectRoot } from './project-files.ts';
import { scaffoldRule } from './scaffold-rule.ts';
import type { Rule } from '../src/model/rule.ts';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'paydown-new-'));
  for (const room of ['base', 'model', 'rules'])
    cpSync(join(projectRoot, 'src', room), join(copy, 'src', room), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('a new rule', () => {
  test('is in the table, in order, and can be run', async () => {
    const paths = scaffoldRule(copy, 'late-order');
    expect(paths.every((path) => existsSync(join(copy, path)))).toBe(true);
    const table: { rules: readonly Rule[] } = await import(pathToFileURL(join(copy, 'src/rules/index.ts')).href);
    const names = table.rules.map(({ name }) => name);
    expect(names).toEqual([...rules.map(({ name }) => name), 'late-order'].toSorted());
  });

  test('keeps the other lines of the table as they are', () => {
    const before = readFileSync(join(copy, 'src/rules/index.ts'), 'utf8');
    scaffoldRule(copy, 'late-order');
    const after = readFileSync(join(copy, 'src/rules/index.ts'), 'utf8');
    expect(
      after
        .split('\n')
        .filter((line) => !/late-?order/i.test(line))
        .join('\n'),
    ).toBe(before);
  });

  test.each([
    'order',
    'LateOrder',
    'late_order',
    'no-late-order',
    'order-utils',
    'late-order-',
    '../late-order',
    'import-cycle',
  ])('is not called %s', (name) => {
    expect(() => scaffoldRule(copy, name)).toThrow(UsageError);
  });
});
