import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFloors, FLOORS } from './floors.ts';
import { listFiles, projectRoot, readFiles } from './project-files.ts';

const sources = readFiles(
  projectRoot,
  listFiles(projectRoot, 'src').filter((path) => path.endsWith('.ts')),
);

/**
 * Floors and rooms are held by paydown itself, through the functions of docs/decisions/0001 (tools/own-gate.ts). What it cannot see
 * is left to this: effects without an import (clock, chance, environment, network), imports that only types or templates make, ways
 * out of src, and folders that nobody placed.
 */
describe('the house stands', () => {
  const report = checkFloors(sources);

  test('there is something to look at', () => {
    expect(report.files).toBeGreaterThan(40);
    expect(report.edges).toBeGreaterThan(report.files);
  });

  test('imports only go down, rooms are blind to each other, effects stay at the doors', () => {
    expect(report.breaches).toEqual([]);
  });

  test('every folder of src has a floor', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).filter((name) => !(name in FLOORS))).toEqual([]);
  });
});

function breaches(path: string, text: string): readonly string[] {
  return checkFloors([{ path, text }]).breaches;
}

describe('a breach is seen', () => {
  test.each([
    ['upwards', 'src/model/order.ts', "import { scan } from '../gate/scan.ts';"],
    ['types too', 'src/base/order.ts', "import type { Rule } from '../model/rule.ts';"],
    ['between rooms', 'src/rules/late-order.ts', "import type { Table } from '../storage/table.ts';"],
    ['between rooms, re-exported', 'src/rules/late-order.ts', "export { price } from '../debt/price.ts';"],
    ['between rooms, dynamic', 'src/reports/text.ts', "await import('../rules/index.ts');"],
    ['between rooms, as a type expression', 'src/reports/text.ts', "type Rules = typeof import('../rules/index.ts');"],
    ['between doors', 'src/server/orders.ts', "import { main } from '../cli/main.ts';"],
    ['out of src', 'src/cli/main.ts', "import { listFiles } from '../../tools/project-files.ts';"],
    ['a folder without floor', 'src/orders/order.ts', ''],
    ['a file without folder', 'src/order.ts', ''],
  ])('%s', (_, path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });

  test.each([
    "import { readFileSync } from 'node:fs';",
    "import os from 'node:os';",
    "import { randomUUID } from 'node:crypto';",
    'const now = Date.now();',
    'const today = new Date();',
    'const start = performance.now();',
    "const home = process.env['HOME'];",
    'const discount = Math.random();',
    "await fetch('https://shop.example');",
  ])('effect in a pure room: %s', (text) => {
    expect(breaches('src/rules/late-order.ts', text)).toHaveLength(1);
    expect(breaches('src/gate/scan.ts', text)).toHaveLength(1);
    expect(breaches('src/sources/orders.ts', text)).toEqual([]);
    expect(breaches('src/cli/main.ts', text)).toEqual([]);
  });

  test.each([
    "import { join } from 'node:path';",
    "import { createHash } from 'node:crypto';",
    "import { compareText } from '../base/ordering.ts';",
    'const due = new Date(placedAt + 86_400_000);',
    'const rounded = Math.round(price);',
    "import type { Order } from './order.ts';",
  ])('no breach: %s', (text) => {
    expect(breaches('src/rules/late-order.ts', text)).toEqual([]);
  });

  test('tests may cross rooms', () => {
    expect(breaches('src/rules/late-order.test.ts', "import { scan } from '../gate/scan.ts';")).toEqual([]);
  });
});
