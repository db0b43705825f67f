import type { Aspect, BenchmarkRule, Half, MarkedPlace } from './benchmark.ts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1} OverdueFee 0.2 4 15\n`).join('');

const place = (id: string, path: string, language: string): MarkedPlace => ({
  id,
  path,
  startLine: 5,
  endLine: 14,
  symbol: 'OverdueFee',
  language,
});

/** One rule in three copies, B stops at 12 and C excludes the fourth day; a negative and a background file. */
export function libraryHalf(changes: Partial<BenchmarkRule> = {}): Half {
  const rule: BenchmarkRule = {
    rule: 'overdue-fee',
    title: 'What a borrower pays for a book that comes back late.',
    members: [
      { ...place('A', 'overdue-fee/api/fee.cs', 'csharp'), shape: 'switch' },
      { ...place('B', 'overdue-fee/job/fee.py', 'python'), shape: 'table' },
      { ...place('C', 'overdue-fee/web/fee.py', 'python'), shape: 'if-chain' },
    ],
    aspects: [
      aspect('fee per day', ['0.2', '0.2', '0.2']),
      aspect('ceiling', ['15', '12', '15']),
      aspect('late from', ['>=4', '>=4', '>=5']),
    ],
    negatives: [
      { ...place('N1', 'overdue-fee/api/renewal.cs', 'csharp'), why: 'same constants, other rule' },
      { ...place('N2', 'overdue-fee/job/reminder.py', 'python'), why: 'same shape' },
    ],
    ...changes,
  };
  const names = ['api/fee.cs', 'api/renewal.cs', 'job/fee.py', 'job/reminder.py', 'web/fee.py'];
  const paths = names.map((name) => `overdue-fee/${name}`);
  const background = Array.from({ length: 40 }, (_, index) => `background/catalogue-${index}.py`);
  return {
    name: 'library',
    rules: [rule],
    sources: new Map([...paths, ...background].map((path) => [path, `${lines(20)}12 5\n`])),
  };
}

export function aspect(name: string, [a, b, c]: readonly (string | null)[]): Aspect {
  const values = [a ?? null, b ?? null, c ?? null];
  return {
    aspect: name,
    values: new Map(['A', 'B', 'C'].map((id, index) => [id, values[index] ?? null])),
    drift: new Set(values).size > 1,
  };
}
