import { expect, test } from 'vitest';
import { discount, gives, member, number, share, test as asks, text } from './example-members.test-support.ts';
import { createPairWeigher, nearnessOf, scoreEvidence } from './score-pair.ts';
import type { Clause } from '../model/decision-facts.ts';
import type { Candidate } from './rule-candidates.ts';

const weigh = createPairWeigher(() => 1);

function score(a: Candidate, b: Candidate): number {
  const evidence = weigh(a, b);
  const turned = weigh(b, a);
  for (const name of ['containment', 'words', 'concepts', 'cells'] as const)
    expect(turned[name]).toBeCloseTo(evidence[name]);
  return scoreEvidence(evidence, 'apart');
}

const pricing = discount('pricing');

/** A fee from an order total on. */
function arm(bound: number, fee: number): Clause {
  return {
    tests: [asks('order total', '>=', number(bound, '', 'money'))],
    effect: gives('amount', 'fee', number(fee, '', 'money')),
  };
}

test('the same rule in two files is surely one, a drifted copy less surely, another rule is not', () => {
  const same = score(pricing, discount('cart'));
  const drifted = score(pricing, discount('cart', { silver: share(0.08), cap: null }));
  const tiers = ['gold', 'silver'].map((tier, at) => ({
    tests: [asks('tier', '==', text(tier))],
    effect: gives('amount', 'credit limit', number(7300 + at * 1700, '', 'money')),
  }));
  const limits = member('limits', tiers, { words: new Map([['limit', 1]]) });
  expect(same).toBeGreaterThan(0.9);
  expect(drifted).toBeGreaterThan(0.5);
  expect(drifted).toBeLessThan(same);
  expect(score(pricing, limits)).toBeLessThan(0.5);
});

test('numbers that stand for the same thing in both speak for it, and against it where they do not', () => {
  const together = member('shipping', [arm(75, 4.9), arm(35, 6.4)]);
  const crossed = member('parcels', [arm(75, 6.4), arm(35, 4.9)]);
  expect(weigh(together, together).consistency).toBeGreaterThan(0);
  expect(weigh(together, crossed).consistency).toBeLessThan(0);
});

test('that a tiny unit agrees as a whole says less than that a large one does', () => {
  const tiny = member('cap', [{ tests: [], effect: gives('cap', 'discount', share(0.2)) }]);
  expect(weigh(tiny, tiny).containment).toBeLessThan(weigh(pricing, pricing).containment);
});

test('units without anything in common have no evidence', () => {
  const empty = member('empty', [], { words: new Map() });
  expect(weigh(empty, pricing)).toEqual({
    containment: 0,
    consistency: 0,
    words: 0,
    concepts: 0,
    cells: 0,
  });
});

test('what stands near each other in one language has to be more alike', () => {
  const at = (path: string, component: number, language = 'python'): Candidate => ({
    ...pricing,
    source: { ...pricing.source, path, component, language },
  });
  const here = at('pricing/rates.py', 0);
  const places = [
    at('pricing/fees.py', 0),
    at('pricing/more/fees.py', 0),
    at('shop/fees.py', 1),
    at('pricing/fees.go', 0, 'go'),
  ];
  const nearness = places.map((place) => nearnessOf(here, place));
  expect(nearness).toEqual(['folder', 'component', 'apart', 'apart']);
  const evidence = weigh(pricing, discount('cart', { cap: null }));
  const [folder, component, apart] = nearness.map((one) => scoreEvidence(evidence, one));
  expect(folder).toBeLessThan(component!);
  expect(component).toBeLessThan(apart!);
});
