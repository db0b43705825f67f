import { expect, test } from 'vitest';
import type { Family } from '../model/family.ts';
import type { FindMatch } from '../model/find-result.ts';
import type { Structure } from '../model/structure.ts';
import { exampleModel, exampleSubject } from '../reports/example-subject.test-support.ts';
import { incidentStructure } from '../reports/families/incident-families.test-support.ts';
import { familyResults } from './family-results.ts';
import { findMatches } from './find-matches.ts';
import { findResult, matchesAt } from './find-result.ts';

const incident = incidentStructure();
const model = exampleModel({ ...exampleSubject(), structure: incident });

function withFamilies(change: (family: Family, index: number) => Family): Structure {
  return { ...incident, codebase: { ...incident.codebase, families: incident.codebase.families.map(change) } };
}

function titles(structure: Structure): string[] {
  return familyResults(structure).map(({ title }) => title);
}

test('members are named, and the one in the domain is proposed as home', () => {
  const family = familyResults(incident).find(({ title }) => title === 'tier discount')!;
  expect(family.members.map(({ symbol, component }) => `${symbol} in ${component}`)).toEqual([
    'DiscountValidator.Validate in libraries',
    'TierDiscountPolicy.Apply in pricing-api',
    'PriceRecalculator.Reprice in recalculation-worker',
    'CartLineItem in web',
    'QuoteSummary in web',
  ]);
  expect(family.home).toEqual({ member: 1, reasons: ['lies in the domain layer'] });
  expect(family.drift.find(({ aspect }) => aspect === 'cap')?.values.map(({ value }) => value)).toEqual([
    '25 %',
    '20 %',
    '20 %',
    null,
    '20 %',
  ]);
});

test('what is sure and differs comes first', () => {
  expect(titles(incident)).toEqual(['token check', 'tier discount']);
  expect(titles(withFamilies((family, index) => ({ ...family, isGating: index === 0 })))).toEqual([
    'tier discount',
    'token check',
  ]);
  expect(titles(withFamilies((family, index) => ({ ...family, drift: index === 1 ? [] : family.drift })))).toEqual([
    'tier discount',
    'token check',
  ]);
});

test('a home is proposed only where something speaks for it', () => {
  const alike = withFamilies((family) => ({
    ...family,
    members: [2, 4].map((file) => ({ file, startLine: 1, endLine: 9, symbol: 'price', content: '', marks: [] })),
  }));
  expect(familyResults(alike)[0]?.home).toBeNull();
});

test('a line leads to the member around it, and the member to its siblings', () => {
  const file = incident.codebase.files.findIndex(({ path }) => path.endsWith('CartLineItem.tsx'));
  const query = { kind: 'place', file, line: 20 } as const;
  const result = findResult(model, { query, matches: findMatches(model, query), most: 5 });
  expect(result.query).toBe('web/src/components/CartLineItem.tsx:20');
  expect(result.matches).toMatchObject([{ symbol: 'CartLineItem', family: 0, member: 3, isHome: false }]);
  expect(result.families.map(({ title }) => title)).toEqual(['tier discount']);
});

test('a line outside of every family leads to the unit that stands there', () => {
  const file = incident.codebase.files.findIndex(({ path }) => path.endsWith('CartLineItem.tsx'));
  expect(matchesAt(incident, file, 2)).toMatchObject([{ symbol: 'CartLineItem.tsx', family: null }]);
  expect(matchesAt(incident, file, 63)).toEqual([]);
});

test('of one family the home comes first, and what is not listed is counted', () => {
  const [family] = incident.codebase.families;
  const matches = family!.members.map(
    (member, at): FindMatch => ({ ...member, score: 1 - at / 10, family: 0, why: [] }),
  );
  const query = { kind: 'words', words: ['tier', 'discount'] } as const;
  const result = findResult(model, { query, matches, most: 3 });
  expect(result.matches.map(({ symbol, isHome }) => (isHome ? `${symbol} (home)` : symbol))).toEqual([
    'TierDiscountPolicy.Apply (home)',
    'DiscountValidator.Validate',
    'PriceRecalculator.Reprice',
  ]);
  expect(result.matchesNotListed).toBe(2);
});

test('words find what is named by them before what only says them', () => {
  const words = incident.codebase.files.map(({ path }) => [path.endsWith('auth.py') ? ['discount', 'tier'] : []]);
  const matches = findMatches(
    { ...model, words },
    {
      kind: 'words',
      words: ['Tier', 'discount'],
    },
  );
  expect(matches.map(({ symbol, score }) => [symbol, score])).toEqual([
    ['TierDiscountPolicy.Apply', 1],
    ['TierDiscountPolicy.cs', 1],
    ['DiscountValidator.Validate', 0.742],
    // Members of the family that is called so.
    ['PriceRecalculator.Reprice', 0.5],
    ['CartLineItem', 0.5],
    ['QuoteSummary', 0.5],
    ['auth.py', 0.5],
    ['DiscountValidator.cs', 0.483],
  ]);
});
