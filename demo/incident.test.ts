import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type IncidentRow, type IncidentTable, readIncidentTables } from './incident-tables.ts';
import { readDemoHistory, readDemoTree } from './materialise-demo.ts';

const text = readFileSync(new URL('incident.md', import.meta.url), 'utf8');
const tables = readIncidentTables(text);
const tree = readDemoTree();
const placed = tables.flatMap((table) => table.rows).filter((row) => row.has('path'));
const incidents = [
  { name: 'tier discount', copies: 'Copies of the tier discount', values: 'Values of the tier discount', aspects: 10 },
  { name: 'token check', copies: 'Copies of the token check', values: 'Values of the token check', aspects: 8 },
];

describe('incident.md', () => {
  it('has places to look at', () => {
    expect(placed.length).toBeGreaterThan(60);
  });

  it.each(placed.map((row) => [`${cell(row, 'path')} ${cell(row, 'symbol')}`, row] as const))(
    'is right on %s',
    (_, row) => {
      const content = tree.get(cell(row, 'path'));
      if (content === undefined) throw new Error(`${cell(row, 'path')} is not in the demo.`);
      const symbols = cell(row, 'symbol').split(', ');
      for (const symbol of symbols) expect(content).toContain(lastPart(row, symbol));
      const range = row.get('lines');
      if (range === undefined) return;
      const [start = 0, end = 0] = range.split('-').map(Number);
      const lines = content.split('\n').slice(0, -1);
      expect(lines[start - 1]).toContain(lastPart(row, symbols[0] ?? ''));
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(lines.length);
    },
  );

  it('quotes only messages that are in the history', () => {
    const subjects = readDemoHistory().map((entry) => entry.message.split('\n')[0]);
    const dated = incidents.flatMap(({ copies }) => tableOf(copies).rows.flatMap((row) => datedCells(row)));
    expect(dated.length).toBe(15);
    for (const subject of dated) expect(subjects).toContain(subject);
  });

  it('names no tool and nothing of this house in the demo itself', () => {
    for (const [path, content] of tree) {
      // The key that fitness functions stand under is part of the format of a record.
      const said = path.startsWith('docs/decisions/') ? content.replace(/^paydown:/m, '') : content;
      expect(`${path}\n${said}`.toLowerCase(), path).not.toContain('paydown');
    }
  });
});

describe.each(incidents)('the table of the $name', ({ copies, values, aspects }) => {
  const letters = ['A', 'B', 'C', 'D', 'E'];
  const paths = tableOf(copies).rows.map((row) => cell(row, 'path'));
  const rows = tableOf(values).rows;

  it('has a cell for each aspect of each copy', () => {
    expect(paths).toHaveLength(5);
    expect(rows).toHaveLength(aspects);
    for (const row of rows) for (const letter of letters) expect(cell(row, letter), cell(row, 'aspect')).not.toBe('');
  });

  it('writes what the copies write', () => {
    for (const row of rows) {
      for (const [index, letter] of letters.entries()) {
        const written = /\(`(.+)`\)$/.exec(cell(row, letter))?.[1];
        if (written === undefined) expect(cell(row, letter)).toBe('none');
        else expect(tree.get(paths[index] ?? ''), cell(row, 'aspect')).toContain(written);
      }
    }
  });

  it('draws the right conclusion from the cells', () => {
    for (const row of rows) {
      const normal = letters.map((letter) => cell(row, letter).replace(/ \(`.+`\)$/, ''));
      const majority = mostFrequent(normal);
      const deviating = letters.filter((_, index) => majority !== null && normal[index] !== majority);
      expect([cell(row, 'aspect'), cell(row, 'majority'), cell(row, 'deviating')]).toEqual([
        cell(row, 'aspect'),
        majority ?? 'tie',
        deviating.join(', ') || '-',
      ]);
    }
  });
});

function cell(row: IncidentRow, column: string): string {
  const value = row.get(column);
  if (value === undefined) throw new Error(`No column ${column}.`);
  return value;
}

function tableOf(heading: string): IncidentTable {
  const table = tables.find((candidate) => candidate.heading === heading);
  if (table === undefined) throw new Error(`No table under ${heading}.`);
  return table;
}

/** Only where a row has lines is its symbol a name that may be dotted; elsewhere it is text of the file. */
function lastPart(row: IncidentRow, symbol: string): string {
  return row.has('lines') ? (symbol.split('.').at(-1) ?? symbol) : symbol;
}

function datedCells(row: IncidentRow): readonly string[] {
  const cells = ['first commit', 'last edit'].map((column) => row.get(column) ?? '');
  return cells.filter(Boolean).map((value) => value.slice('2025-09-18 '.length).replace(/ \((Claude|Copilot)\)$/, ''));
}

function mostFrequent(values: readonly string[]): string | null {
  const count = (value: string): number => values.filter((other) => other === value).length;
  const highest = Math.max(...values.map(count));
  const winners = new Set(values.filter((value) => count(value) === highest));
  return winners.size === 1 ? (values.find((value) => winners.has(value)) ?? null) : null;
}
