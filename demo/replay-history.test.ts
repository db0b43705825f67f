import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from './history.ts';
import { readHistory } from './read-history.ts';
import { replayHistory } from './replay-history.ts';

const people = 'ingrid: Ingrid Solheim <ingrid@tallyho.example>\ntom: Tom Ashby <tom@tallyho.example>\n';
const chapter = `
- by: ingrid
  at: 2026-01-05 09:00 +0100
  message: Start
  add: [prices/]
  write:
    prices/old.txt: |
      of last year
- by: tom
  at: 2026-01-06 09:00 +0100
  branch: silver
  message: Raise silver
  edit:
    prices/tiers.txt: |
      @@
      -silver 8
      +silver 10
- by: ingrid
  at: 2026-01-07 09:00 +0100
  message: Surcharges
  add: [prices/surcharges.txt]
  remove: [prices/old.txt]
- merge: silver
  pull: 7
  by: ingrid
  at: 2026-01-08 09:00 +0100
  title: Silver
- by: tom
  at: 2026-01-09 09:00 +0100
  message: Say tariff
  rename: { prices/tiers.txt: prices/tariff.txt }
`;
const finalTree = new Map([
  ['prices/surcharges.txt', 'freight 48\n'],
  ['prices/tariff.txt', 'gold 15\nsilver 10\n'],
]);

describe('replayHistory', () => {
  it('ends in the final tree', () => {
    expect(replayHistory(history(), finalTree).tree).toEqual(finalTree);
  });

  it('gives the first commit the first versions, under their old names', () => {
    expect(replayHistory(history(), finalTree).commits[0]?.changes).toEqual(
      new Map([
        ['prices/old.txt', 'of last year\n'],
        ['prices/tiers.txt', 'gold 15\nsilver 8\n'],
      ]),
    );
  });

  it('branches from main and merges into it', () => {
    const parents = replayHistory(history(), finalTree).commits.map((commit) => commit.parents);
    expect(parents).toEqual([[], [0], [0], [2, 1], [3]]);
  });

  it('brings the changes of a branch to main with the merge only', () => {
    const { commits } = replayHistory(history(), finalTree);
    const paths = commits.map((commit) => [...commit.changes.keys()]);
    expect(paths[2]).toEqual(['prices/old.txt', 'prices/surcharges.txt']);
    expect(paths[3]).toEqual(['prices/tiers.txt']);
  });

  it('refuses a final tree with a file that nobody added', () => {
    const tree = new Map([...finalTree, ['invoices/one.txt', 'R-1\n']]);
    expect(() => replayHistory(history(), tree)).toThrow('No commit adds invoices/one.txt.');
  });

  it('names the commit whose edit does not fit', () => {
    const tree = new Map([...finalTree, ['prices/tariff.txt', 'gold 15\n']]);
    expect(() => replayHistory(history(), tree)).toThrow('"Raise silver" (2026-01-06 09:00 +0100), prices/tiers.txt');
  });
});

function history(): readonly HistoryEntry[] {
  return readHistory({ people, chapters: [chapter] });
}
