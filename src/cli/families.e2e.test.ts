import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIncidentTables } from '../../demo/incident-tables.ts';
import { runPaydown } from './run-paydown.test-support.ts';
import type { IncidentRow } from '../../demo/incident-tables.ts';

interface PrintedFamily {
  readonly kind: string;
  readonly gating: boolean;
  readonly members: readonly { readonly path: string; readonly symbol: string; readonly startLine: number }[];
  readonly drift: readonly PrintedRow[];
}

interface PrintedRow {
  readonly aspect: string;
  readonly majority: string | null;
  readonly values: readonly {
    readonly member: number;
    readonly state: string;
    readonly value: string | null;
    readonly source: string;
    readonly line: number | null;
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'paydown-incident-'));
const shop = join(folder, 'shop');
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Outside any repository, so that what git ignores or does not know yet makes no difference. */
beforeAll(() => cpSync(fileURLToPath(new URL('../../demo/repository', import.meta.url)), shop, { recursive: true }));

const tables = readIncidentTables(readFileSync(new URL('../../demo/incident.md', import.meta.url), 'utf8'));
const copies = rowsOf('Copies of the tier discount');
const values = rowsOf('Values of the tier discount');
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

test('the tier discount is shown with its five copies and how they differ, cold and warm', async () => {
  const cold = await families('json');
  const discount = tierDiscount(cold);
  expect([discount.kind, discount.gating]).toEqual(['rule', true]);
  expect(discount.members.map(placeOf).toSorted()).toEqual(
    copies.map((row) => `${cell(row, 'path')}:${cell(row, 'lines').split('-')[0]} ${cell(row, 'symbol')}`).toSorted(),
  );
  expect(discount.drift).toHaveLength(values.length);
  for (const row of values) expectRow(row, discount);
  expect(withoutTiming(await families('json'))).toEqual(withoutTiming(cold));
  expect(await families('text')).toBe(await families('text'));
});

test('the token check is shown with its five places, of which two do not ask when a token begins', async () => {
  const printed = (JSON.parse(await families('json')) as { families: PrintedFamily[] }).families;
  const places = rowsOf('Copies of the token check');
  const [check, ...others] = printed.filter(({ members }) =>
    members.some(({ path }) => path === cell(places[0]!, 'path')),
  );
  expect(others).toEqual([]);
  expect(check?.kind).toBe('capability');
  expect(check?.members.map(placeOf).toSorted()).toEqual(
    places.map((row) => `${cell(row, 'path')}:${cell(row, 'lines').split('-')[0]} ${cell(row, 'symbol')}`).toSorted(),
  );
  const begins = check?.drift.find(({ aspect }) => aspect === 'not before');
  const without = begins?.values
    .filter(({ state }) => state === 'none')
    .map(({ member }) => check?.members[member]?.symbol);
  expect(without).toEqual(['ServiceTokenValidator.IsAccepted', 'verifySession']);
});

test('what is read of a copy stands where it is said to', async () => {
  const discount = tierDiscount(await families('json'));
  const cells = discount.drift.flatMap((row) => row.values).filter(({ line }) => line !== null);
  expect(cells.length).toBeGreaterThan(40);
  for (const { member, source, line } of cells) {
    const lines = readFileSync(join(shop, discount.members[member]!.path), 'utf8').split('\n');
    expect(lines[line! - 1]).toContain(source.replace(/^(?:[<>]=?|[!=]=) /, ''));
  }
});

async function families(format: 'json' | 'text'): Promise<string> {
  const { code, stdout } = await runPaydown(['families', shop, '--format', format], { PAYDOWN_CACHE_DIR: cache });
  expect(code).toBe(0);
  return stdout;
}

function withoutTiming(printed: string): unknown {
  return { ...(JSON.parse(printed) as object), timing: null };
}

/** The family that the home of the rule is in. */
function tierDiscount(printed: string): PrintedFamily {
  const home = cell(copies[0]!, 'path');
  const all = (JSON.parse(printed) as { families: PrintedFamily[] }).families;
  const found = all.filter(({ kind, members }) => kind === 'rule' && members.some(({ path }) => path === home));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** One printed row says of each copy what the row of the incident says; the aspect may have another name. */
function expectRow(row: IncidentRow, { members, drift }: PrintedFamily): void {
  const letterOf = new Map(copies.map((copy, at) => [cell(copy, 'path'), LETTERS[at]!]));
  const expected = members.map(({ path }) => plainValue(cell(row, letterOf.get(path)!)));
  const printed = drift.map((one) => one.values.map(({ value }) => printedValue(value)));
  expect(printed).toContainEqual(expected);
  const majority = cell(row, 'majority');
  const found = drift[printed.findIndex((cells) => String(cells) === String(expected))];
  expect([cell(row, 'aspect'), printedValue(found?.majority ?? null)]).toEqual([
    cell(row, 'aspect'),
    majority === 'tie' ? 'none' : majority,
  ]);
}

function plainValue(written: string): string {
  return written
    .replace(/ \(`.+`\)$/, '')
    .replace('half to even', 'half-even')
    .replace('half away from zero, of the binary value', 'half-away-binary')
    .replace('half away from zero', 'half-away')
    .replace('half up', 'half-up');
}

function printedValue(value: string | null): string {
  return value?.replace(/ (?:years|pieces)$/, '') ?? 'none';
}

function placeOf({ path, startLine, symbol }: PrintedFamily['members'][number]): string {
  return `${path}:${startLine} ${symbol}`;
}

function rowsOf(heading: string): readonly IncidentRow[] {
  return tables.find((table) => table.heading === heading)?.rows ?? [];
}

function cell(row: IncidentRow, column: string): string {
  const value = row.get(column);
  if (value === undefined) throw new Error(`No column ${column}.`);
  return value;
}
