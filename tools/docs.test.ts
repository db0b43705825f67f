import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { staleDocs } from './stale-docs.ts';
import { ruleIndex, rulePage } from './rule-page.ts';
import type { RuleCase } from './rule-cases.ts';

test('docs/rules says what the rules and their cases say (npm run docs)', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(staleDocs()).toEqual([]);
});

describe('the page of a rule', () => {
  const rule = { ...rules[0]!, name: 'late-order', limits: { latestDays: 3 } };
  const ruleCase: RuleCase = {
    rule: 'late-order',
    name: 'flags-a-week-later',
    kind: 'flags',
    folder: '',
    files: [{ path: 'order.ts', text: '// ```\nexport const days = 7;\n' }],
    base: null,
    expected: 'review order.ts:1\n',
  };

  test('shows limits, example and cases', () => {
    const page = rulePage(rule, [ruleCase]);
    expect(page).toContain('| latest days | 3 |');
    expect(page).toContain('````ts\n// order.ts\n// ```\nexport const days = 7;\n````');
    expect(page).toContain('```text\nreview order.ts:1\n```');
    expect(page).toContain('- [a week later](../../cases/late-order/flags-a-week-later)');
  });

  test('links an example that is too long to print', () => {
    const page = rulePage(rule, [{ ...ruleCase, files: [{ path: 'order.ts', text: 'price\n'.repeat(60) }] }]);
    expect(page).toContain('[these files](../../cases/late-order/flags-a-week-later/input)');
    expect(page).not.toContain('price\nprice');
  });

  test('the index lists every rule', () => {
    expect(
      ruleIndex(rules)
        .split('\n')
        .filter((line) => line.startsWith('| [')),
    ).toHaveLength(rules.length);
  });
});
