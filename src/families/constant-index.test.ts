import { expect, test } from 'vitest';
import { share } from './example-members.test-support.ts';
import { indexConstants } from './constant-index.ts';
import type { RuleSource } from './rule-source.ts';

function source(file: number, names: readonly string[], change: Partial<RuleSource> = {}): RuleSource {
  const constants = names.map((name) => ({
    name,
    startLine: file + 1,
    endLine: file + 1,
    value: share(0.15),
    clauses: [],
  }));
  return {
    file,
    path: `pricing/rates${file}.cs`,
    language: 'csharp',
    component: 0,
    decisions: { units: [], constants, mechanisms: [] },
    dependencies: [],
    ...change,
  };
}

/** Which file the constant is of; every constant stands in a line that tells. */
function fileOf(path: string, asking: RuleSource, others: readonly RuleSource[]): number | null {
  const found = indexConstants([asking, ...others]).find(path.split('.'), asking);
  return found === null ? null : found.startLine - 1;
}

test('a name is looked for in the file and in what it depends on, before the rest of the component', () => {
  const [near, far] = [source(1, ['Rates.Gold'], { component: 1 }), source(2, ['Rates.Gold'])];
  expect(fileOf('Rates.Gold', source(0, [], { dependencies: [1] }), [near, far])).toBe(1);
  expect(fileOf('Rates.Gold', source(0, ['Rates.Gold']), [far])).toBe(0);
  expect(fileOf('Rates.Gold', source(0, []), [near, far])).toBe(2);
});

test('a name that two files beside it declare is nobody’s', () => {
  expect(fileOf('Rates.Gold', source(0, []), [source(1, ['Rates.Gold']), source(2, ['Rates.Gold'])])).toBeNull();
});

test('another component or language is not beside it', () => {
  expect(fileOf('Rates.Gold', source(0, []), [source(1, ['Rates.Gold'], { component: 1 })])).toBeNull();
  expect(fileOf('Rates.Gold', source(0, []), [source(1, ['Rates.Gold'], { language: 'java' })])).toBeNull();
});

test('what the constant belongs to has to agree, where both say it', () => {
  expect(fileOf('Fees.Gold', source(0, []), [source(1, ['Rates.Gold'])])).toBeNull();
  expect(fileOf('Gold', source(0, []), [source(1, ['Rates.Gold'])])).toBe(1);
  expect(fileOf('Rates.Gold', source(0, []), [source(1, ['Gold'])])).toBe(1);
});
