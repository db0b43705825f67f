import { expect, test } from 'vitest';
import { mergeSettings } from '../settings/merge-settings.ts';
import { parseExceptions } from '../settings/parse-exceptions.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { loosenings } from './compare-intent.ts';
import type { Intent } from './intent.ts';

const ruleNames = ['import-cycle', 'oversized-unit'];

function intent(settings: string, exceptions = ''): Intent {
  const files = [parseSettings('paydown.yaml', settings), parseExceptions('paydown.exceptions.yaml', exceptions)];
  const { intent: merged, problems } = mergeSettings(files, { ruleNames, judgedOn: null });
  expect(problems).toEqual([]);
  return merged;
}

function told(base: Intent, head: Intent): string[] {
  return loosenings(base, head, (rule) => (rule === 'import-cycle' ? 'block' : 'review')).map(
    ({ what, at }) => `${at.line} ${what}`,
  );
}

const strict = `layers: [web, domain]
components:
  cart: { paths: [cart, shelf], layer: web }
  tiers: { paths: tiers, layer: domain }
capabilities:
  prices: tiers
gate: { block: [oversized-unit] }
ignore:
  - { paths: legacy, reason: r }
`;

test('what is said as before, elsewhere and in other words, loosens nothing', () => {
  const moved = strict
    .replace('ignore:\n', 'budget: { people: 3 }\nignore:\n')
    .replace('reason: r', 'reason: replaced in spring');
  expect(told(intent(strict), intent(moved))).toEqual([]);
});

test('what is asked more strictly loosens nothing', () => {
  const more = strict
    .replace('[web, domain]', '[web, application, domain]')
    .replace('tiers: {', 'orders: { paths: orders, layer: application }\n  tiers: {')
    .replace('ignore:\n  - { paths: legacy, reason: r }\n', '');
  expect(told(intent(strict), intent(more))).toEqual([]);
  expect(told(intent(''), intent('gate: { block: [oversized-unit] }'))).toEqual([]);
});

test('each way of asking less is told with its place', () => {
  const loose = `layers: [domain, web]
components:
  cart: { paths: cart, layer: domain }
  shop: { paths: shop, layer: web }
capabilities:
  prices: [tiers, web/prices]
gate: { note: [import-cycle] }
ignore:
  - { paths: [legacy, tiers], reason: r }
`;
  expect(told(intent(strict), intent(loose))).toEqual([
    '1 the layers web, domain are now domain, web',
    '3 the component cart does not claim shelf any more',
    '3 the component cart is in the layer domain and was in the layer web',
    '4 the component tiers is not declared any more',
    '6 web/prices is one more home of the capability prices',
    '7 import-cycle is note and was block',
    '7 oversized-unit is review and was block',
    '9 tiers is not judged any more',
  ]);
});

function one(until: string): string {
  return `  - { rule: import-cycle, paths: cart, reason: r, owner: o, until: ${until} }\n`;
}

test('exceptions that come or stay longer are told', () => {
  const other = '  - { fingerprint: 00112233, reason: r, owner: o, until: 2027-01-31 }\n';
  const base = intent('', `exceptions:\n${one('2027-01-31')}`);
  expect(told(base, intent('', `exceptions:\n${one('2026-12-31')}`))).toEqual([]);
  expect(told(base, intent('', `exceptions:\n${one('2027-06-30')}${other}`))).toEqual([
    '2 the exception for import-cycle cart holds until 2027-06-30 and held until 2027-01-31',
    '3 an exception for 00112233 holds until 2027-01-31',
  ]);
  expect(told(intent('', `exceptions:\n${one('2027-01-31')}`), intent(''))).toEqual([]);
});
