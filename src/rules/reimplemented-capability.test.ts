import { describe, expect, test } from 'vitest';
import type { Family } from '../model/family.ts';
import type { Capability } from '../model/intent.ts';
import type { Structure } from '../model/structure.ts';
import { incidentStructure } from '../reports/families/incident-families.test-support.ts';
import { reimplementedCapability } from './reimplemented-capability.ts';

const incident = incidentStructure();
const [tierDiscount] = incident.codebase.families;

function judged(capability: Partial<Capability>, change: Partial<Family> = {}) {
  const declared: Capability = {
    name: 'tier discount',
    home: ['services/pricing-api'],
    decision: '0003',
    at: { path: 'paydown.yaml', line: 12 },
    ...capability,
  };
  const { codebase } = incident;
  const structure: Structure = {
    ...incident,
    codebase: {
      ...codebase,
      families: [{ ...tierDiscount!, kind: 'capability', isGating: false, ...change }],
      intent: {
        components: [],
        layers: [],
        capabilities: [declared],
        glossary: [],
        records: [],
        ignore: [],
        levels: [],
        budget: null,
        exceptions: [],
        judgedOn: null,
      },
    },
  };
  return reimplementedCapability.check(structure);
}

test('every member outside the home is a finding of its own', () => {
  const { inspected, findings } = judged({});
  expect(inspected).toBe(1);
  expect(findings.map(({ title }) => title)).toEqual([
    'DiscountValidator.Validate builds tier discount again, whose home is services/pricing-api',
    'PriceRecalculator.Reprice builds tier discount again, whose home is services/pricing-api',
    'CartLineItem builds tier discount again, whose home is services/pricing-api',
    'QuoteSummary builds tier discount again, whose home is services/pricing-api',
  ]);
  expect(findings[0]?.evidence[0]).toBe('Decision 0003 says where it is built.');
  expect(findings[0]?.where.slice(0, 2).map(({ symbol }) => symbol)).toEqual([
    'DiscountValidator.Validate',
    'TierDiscountPolicy.Apply',
  ]);
});

test('a member in another language is told to ask for the result', () => {
  const [, , cart] = judged({}).findings;
  expect(cart?.remedy).toBe(
    'CartLineItem cannot call TierDiscountPolicy.Apply in services/pricing-api/Domain/TierDiscountPolicy.cs from another language: let it ask for its result.',
  );
});

test('a component by its name is a home', () => {
  expect(judged({ home: ['pricing-api'] }).findings).toHaveLength(4);
});

describe('quiet', () => {
  test('where nothing is declared', () => {
    expect(reimplementedCapability.check(incident)).toEqual({ inspected: 0, findings: [] });
  });

  test('where no member lies in the home', () => {
    expect(judged({ home: ['services/invoicing'] }).findings).toEqual([]);
  });

  test('where every member lies in a home', () => {
    expect(judged({ home: ['services/**', 'libraries/**', 'web/**'] }).findings).toEqual([]);
  });

  test('about rules that are not sure enough', () => {
    expect(judged({}, { kind: 'rule' }).findings).toEqual([]);
    expect(judged({}, { kind: 'rule', isGating: true }).findings).toHaveLength(4);
  });
});

test('a home that matches nothing is told where it was declared', () => {
  const { findings } = judged({ home: ['services/identity'] });
  expect(findings.map(({ title, where }) => [title, where[0].path, where[0].startLine])).toEqual([
    ['The home of tier discount holds no production code: services/identity', 'paydown.yaml', 12],
  ]);
});
