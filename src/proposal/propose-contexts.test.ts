import { expect, test } from 'vitest';
import { proposeContexts } from './propose-contexts.ts';

function contextsOf(components: Readonly<Record<string, string>>): (string | null)[] {
  return [...proposeContexts(Object.entries(components).map(([name, path]) => ({ name, paths: [path] })))];
}

test('a name that several roles share is a context', () => {
  const components = { 'Ordering.API': 'a', 'Ordering.Domain': 'b', 'Basket.API': 'c', Web: 'd' };
  expect(contextsOf(components)).toEqual(['Ordering', 'Ordering', null, null]);
});

test('a name that most components share is that of the product', () => {
  expect(contextsOf({ 'Shop.API': 'a', 'Shop.Domain': 'b', 'Shop.Web': 'c' })).toEqual([null, null, null]);
});

test('a folder of contexts says so itself', () => {
  expect(contextsOf({ pricing: 'src/contexts/pricing', mails: 'src/mails' })).toEqual(['pricing', null]);
});
