import { expect, test } from 'vitest';
import { discount, gives, member, number, share, test as asks, text } from './example-members.test-support.ts';
import { createPairWeigher, type PairEvidence } from './pair-evidence.ts';
import { nearnessOf, scoreEvidence } from './score-pair.ts';
import { createNormaliser } from './synonyms.ts';
import { indexTopics } from './topics/index-topics.ts';
import type { Clause } from '../model/decision-facts.ts';
import type { Candidate } from './rule-candidates.ts';

const weigher = createPairWeigher(() => 1, indexTopics());

function weigh(a: Candidate, b: Candidate): PairEvidence {
  return weigher(a, b)!;
}

function score(a: Candidate, b: Candidate): number {
  const evidence = weigh(a, b);
  const turned = weigh(b, a);
  for (const name of ['containment', 'coverage', 'cells', 'roles', 'words', 'concepts', 'topics'] as const)
    expect(turned[name]).toBeCloseTo(evidence[name]);
  return scoreEvidence(evidence, 'apart');
}

const normalOf = createNormaliser();
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
  expect(weigher(member('empty', [], { words: new Map() }), pricing)).toBeNull();
});

/** A limit by tier. */
function limit(tier: string, amount: number): Clause {
  return { tests: [asks('tier', '==', text(tier))], effect: gives('amount', 'credit limit', number(amount)) };
}

test('arms may have other names as long as they are one to one, and are not crossed', () => {
  const own = member('limits', [limit('gold', 7300), limit('silver', 4100), limit('bronze', 1900)]);
  const renamed = member('ceilings', [limit('first', 7300), limit('second', 4100), limit('third', 1900)]);
  const crossed = member('bounds', [limit('gold', 1900), limit('silver', 7300), limit('bronze', 4100)]);
  expect(weigh(own, own).arms).toBeGreaterThan(weigh(own, renamed).arms);
  expect(weigh(own, renamed).arms).toBeGreaterThan(0);
  expect(weigh(own, crossed).arms).toBeLessThan(0);
});

const rate = (value: number): Candidate =>
  member('rates', [{ tests: [asks('tier', '==', text('gold'))], effect: gives('rate', 'discount', share(value)) }]);

/** How many cells of a rate of 15 % and of another agree. */
function agreeing(other: number): number {
  return weigh(rate(0.15), rate(other)).cells;
}

test('a rate and the factor that takes it off are the same', () => {
  expect(agreeing(0.85)).toBe(agreeing(0.15));
  expect(agreeing(1.15)).toBe(agreeing(0.15));
  expect(agreeing(0.75)).toBeLessThan(agreeing(0.15));
});

test('what two read from one constant is no copy', () => {
  const home = { name: 'Limits', startLine: 1, endLine: 1, value: number(1), clauses: [] };
  const read = { ...pricing, cells: pricing.cells.map((cell) => ({ ...cell, home })) };
  const other = { ...pricing, cells: pricing.cells.map((cell) => ({ ...cell, home: { ...home } })) };
  expect(score(read, other)).toBeGreaterThan(0.9);
  expect(weigher(read, { ...read })).toBeNull();
});

const about = (words: string): Candidate => ({
  ...pricing,
  words: new Map(words.split(' ').map((word) => [normalOf(word), 1])),
});

test('words of one subject speak for it, though they are others', () => {
  const parcel = about('parcel courier');
  expect(weigh(parcel, about('freight carrier')).topics).toBeGreaterThan(0.8);
  expect(weigh(parcel, about('donor haemoglobin')).topics).toBe(0);
});

test('who pays and who is allowed decide different things, even by the same bounds', () => {
  const bounds = [75, 35].map((bound) => asks('order total', '>=', number(bound, '', 'money')));
  const fees = member(
    'fees',
    bounds.map((test, at): Clause => ({ tests: [test], effect: gives('amount', 'fee', number(4 + at)) })),
  );
  const verdicts = member(
    'checks',
    bounds.map((test): Clause => ({ tests: [test], effect: gives('result', 'check', text('refused')) })),
  );
  expect(weigh(fees, verdicts).outcomes).toBe(0);
  expect(weigh(fees, fees).outcomes).toBe(1);
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
