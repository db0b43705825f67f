import { describe, expect, test } from 'vitest';
import type { Family } from '../model/family.ts';
import type { PathRole } from '../model/path-role.ts';
import type { Rule } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { incidentStructure } from '../reports/families/incident-families.test-support.ts';
import { businessRuleInController } from './business-rule-in-controller.ts';
import { businessRuleInUi } from './business-rule-in-ui.ts';
import { driftedRule } from './drifted-rule.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateRule } from './duplicate-rule.ts';
import { nearDuplicate } from './near-duplicate.ts';

const incident = incidentStructure();
const familyRules: readonly Rule[] = [
  duplicateRule,
  driftedRule,
  duplicateCode,
  nearDuplicate,
  businessRuleInUi,
  businessRuleInController,
];

/** The tier discount alone, changed. */
function tierDiscount(change: Partial<Family>, paths?: (path: string) => string): Structure {
  const { codebase } = incident;
  const files = codebase.files.map((file) => ({ ...file, path: paths?.(file.path) ?? file.path }));
  return { ...incident, codebase: { ...codebase, files, families: [{ ...codebase.families[0]!, ...change }] } };
}

function titles(rule: Rule, structure: Structure): string[] {
  return rule.check(structure).findings.map(({ title }) => title);
}

function identities(structure: Structure): string[] {
  return familyRules.flatMap((rule) =>
    rule.check(structure).findings.map(({ symbol, content }) => `${rule.name} ${symbol} ${content}`),
  );
}

test('a rule in several places is one finding that starts at its home', () => {
  const { inspected, findings } = duplicateRule.check(tierDiscount({}));
  expect(inspected).toBe(10);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    title: 'The tier discount rule is written 5 times in 4 components',
    symbol: 'tier-discount',
    component: null,
  });
  expect(findings[0]?.where[0].symbol).toBe('TierDiscountPolicy.Apply');
  expect(findings[0]?.where).toHaveLength(5);
  expect(findings[0]?.remedy).toBe(
    'Keep one, say TierDiscountPolicy.Apply in services/pricing-api/Domain/TierDiscountPolicy.cs, which lies in the domain layer. Let DiscountValidator.Validate and PriceRecalculator.Reprice call it. CartLineItem and QuoteSummary cannot call it from another language: let them ask for its result.',
  );
});

test('each member that says something else is a finding of its own, with what is written', () => {
  const { findings } = driftedRule.check(tierDiscount({}));
  expect(findings.map(({ title }) => title)).toEqual([
    'DiscountValidator.Validate differs from the other copies of the tier discount rule: volume from >= 101 instead of >= 100 and cap 25 % instead of 20 %',
    'PriceRecalculator.Reprice differs from the other copies of the tier discount rule: silver 8 % instead of 10 % and no loyalty bonus',
    'CartLineItem differs from the other copies of the tier discount rule: no loyalty bonus and no cap',
    'QuoteSummary differs from the other copies of the tier discount rule: bronze 4 % instead of 5 %',
  ]);
  expect(findings[0]?.evidence).toContain('cap: 25 % here (written `25m` on line 23), 20 % in 3 of the 5 copies.');
  expect(findings[2]?.evidence).toContain('cap: none here, 20 % in 3 of the 5 copies.');
  expect(findings.map(({ component }) => component)).toEqual(['libraries', 'recalculation-worker', 'web', 'web']);
});

test('on a tie nobody deviates', () => {
  const [family] = incident.codebase.families;
  const drift = family!.drift.map((row) => ({ ...row, majority: null }));
  expect(titles(driftedRule, tierDiscount({ drift }))).toEqual([]);
});

test('copies that agree are written twice and have not drifted', () => {
  const agreeing = tierDiscount({ drift: [], members: incident.codebase.families[0]!.members.slice(0, 2) });
  expect(titles(duplicateRule, agreeing)).toEqual(['The tier discount rule is written twice in 2 components']);
  expect(titles(driftedRule, agreeing)).toEqual([]);
});

test('the identity of a finding holds no path and no line', () => {
  const moved = tierDiscount(
    { members: incident.codebase.families[0]!.members.map((member) => ({ ...member, startLine: 100, endLine: 130 })) },
    (path) => `moved/${path}`,
  );
  expect(identities(moved)).toEqual(identities(tierDiscount({})));
  expect(identities(moved).length).toBeGreaterThan(6);
});

test('what is not sure enough is no finding', () => {
  const unsure = tierDiscount({ isGating: false });
  for (const rule of familyRules) expect(rule.check(unsure).findings, rule.name).toEqual([]);
});

test('a rule that only a test repeats is written once', () => {
  const tested = tierDiscount({}, (path) => path.replace('DiscountValidator.cs', 'DiscountValidatorTests.cs'));
  const two = { ...tested.codebase.families[0]!, members: tested.codebase.families[0]!.members.slice(0, 2) };
  const roles = tested.codebase.files.map(({ path }): PathRole => (path.includes('Tests') ? 'test' : 'production'));
  const structure: Structure = { ...tested, roles, codebase: { ...tested.codebase, families: [two] } };
  for (const rule of familyRules) expect(rule.check(structure).findings, rule.name).toEqual([]);
});

describe('copied code', () => {
  const copy = { kind: 'exact', drift: [], shared: [], sentence: '2 copies of the price.' } as const;
  const members = incident.codebase.families[0]!.members;

  test.each([
    ['exact', duplicateCode, 'CartLineItem and QuoteSummary are the same word for word, 47 lines in one component'],
    ['renamed', duplicateCode, 'CartLineItem and QuoteSummary are the same but for names, 47 lines in one component'],
    [
      'near',
      nearDuplicate,
      'CartLineItem and QuoteSummary are the same but for some statements, 47 lines in one component',
    ],
  ] as const)('%s', (kind, rule, title) => {
    const structure = tierDiscount({ ...copy, kind, members: members.slice(3) });
    expect(titles(rule, structure)).toEqual([title]);
    expect(rule.check(structure).findings[0]?.evidence).toContain('33 lines would go with the copies.');
    for (const other of familyRules.filter((each) => each !== rule)) expect(titles(other, structure)).toEqual([]);
  });

  test('copies of one name are told by it', () => {
    const named = members.map((member) => ({ ...member, symbol: 'formatMoney' }));
    expect(titles(duplicateCode, tierDiscount({ ...copy, members: named }))).toEqual([
      'formatMoney stands 5 times word for word, 47 lines in 4 components',
    ]);
  });
});

describe('rules where they do not belong', () => {
  test('a component that holds a rule of the domain', () => {
    const { inspected, findings } = businessRuleInUi.check(tierDiscount({}));
    expect(inspected).toBe(2);
    expect(findings.map(({ title, where }) => [title, where[0].path])).toEqual([
      ['CartLineItem decides the tier discount in a user interface component', 'web/src/components/CartLineItem.tsx'],
      ['QuoteSummary decides the tier discount in a user interface component', 'web/src/components/QuoteSummary.tsx'],
    ]);
    expect(findings[0]?.remedy).toContain(
      'TierDiscountPolicy.Apply in services/pricing-api/Domain/TierDiscountPolicy.cs',
    );
  });

  test('a controller that holds a rule of the domain', () => {
    const structure = tierDiscount({}, (path) =>
      path.replace('Prices/PriceRecalculator.cs', 'Controllers/PricesController.cs'),
    );
    expect(titles(businessRuleInController, structure)).toEqual([
      'PriceRecalculator.Reprice decides the tier discount in a controller',
    ]);
  });

  test('where the domain does not hold the rule, nobody has taken it from there', () => {
    const structure = tierDiscount({}, (path) =>
      path.replace('Domain/TierDiscountPolicy.cs', 'Prices/TierDiscount.cs'),
    );
    expect(titles(businessRuleInUi, structure)).toEqual([]);
  });
});
