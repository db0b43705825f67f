import { describe, expect, test } from 'vitest';
import { mergeSettings } from './merge-settings.ts';
import { parseExceptions } from './parse-exceptions.ts';
import { parseSettings } from './parse-settings.ts';

const surroundings = { ruleNames: ['import-cycle', 'oversized-unit'], judgedOn: '2026-11-20' };

function merged(files: Readonly<Record<string, string>>): ReturnType<typeof mergeSettings> {
  const parsed = Object.entries(files).map(([path, text]) =>
    path.endsWith('exceptions.yaml') ? parseExceptions(path, text) : parseSettings(path, text),
  );
  return mergeSettings(parsed, surroundings);
}

function messages(files: Readonly<Record<string, string>>): string[] {
  return merged(files).problems.map(({ path, line, message, remedy }) => `${path}:${line} ${message} | ${remedy}`);
}

test('a file of a folder adds to the one above it', () => {
  const { intent, problems } = merged({
    'shop/paydown.yaml':
      'components:\n  cart: { paths: src/cart, layer: web }\ncapabilities:\n  prices: cart\n  carriers: src/ship\n',
    'paydown.yaml': 'layers: [web, domain]\ncomponents:\n  tiers: { paths: tiers, layer: domain }\n',
  });
  expect(problems).toEqual([]);
  expect(intent.components.map(({ name, paths }) => [name, ...paths])).toEqual([
    ['cart', 'shop/src/cart'],
    ['tiers', 'tiers'],
  ]);
  expect(intent.layers.map(({ name }) => name)).toEqual(['web', 'domain']);
  expect(intent.capabilities.map(({ home }) => home)).toEqual([['cart'], ['shop/src/ship']]);
});

describe('what only shows when files are put together', () => {
  test.each([
    [
      'a layer that is not there',
      {
        'paydown.yaml':
          'layers: [domain]\ncomponents:\n  a: { paths: a, layer: domian }\n  b: { paths: b, layer: domain }\n',
      },
      ':3 the component a is in the layer domian',
    ],
    [
      'a layer nobody is in',
      { 'paydown.yaml': 'layers:\n  - web\n  - domain\ncomponents:\n  a: { paths: a, layer: web }\n' },
      ':3 no component is in the layer domain',
    ],
    ['a rule that is not there', { 'paydown.yaml': 'gate:\n  block: [import-cycel]\n' }, 'did you mean import-cycle?'],
    [
      'a rule with two levels',
      { 'paydown.yaml': 'gate: { block: [import-cycle], note: [import-cycle] }\n' },
      'the rule import-cycle is also in',
    ],
    [
      'a rule of an exception',
      {
        'paydown.exceptions.yaml':
          'exceptions:\n  - { rule: oversize-unit, paths: src, reason: x, owner: y, until: 2027-01-31 }\n',
      },
      'did you mean oversized-unit?',
    ],
    [
      'one name twice',
      { 'paydown.yaml': 'components: { a: a }\n', 'b/paydown.yaml': 'components:\n  a: a\n' },
      'b/paydown.yaml:2 the component a is also in paydown.yaml:1',
    ],
    [
      'layers below',
      { 'paydown.yaml': 'components: { a: { paths: a, layer: web } }\n', 'a/paydown.yaml': 'layers: [web]\n' },
      'a/paydown.yaml:1 layers holds for the whole code base | say it once, in paydown.yaml',
    ],
    [
      'a budget beside',
      { 'a/paydown.yaml': 'budget: { people: 2 }\n', 'b/paydown.yaml': 'budget: { people: 2 }\n' },
      'b/paydown.yaml:1 budget holds for the whole code base',
    ],
  ])('%s', (_, files, words) => {
    expect(messages(files)).toEqual([expect.stringContaining(words)]);
  });

  test('without a list of layers every name is as good as another: a decision may hold the list', () => {
    expect(messages({ 'paydown.yaml': 'components: { a: { paths: a, layer: web } }\n' })).toEqual([]);
  });

  test('what is ignored has no say, whatever is wrong with it', () => {
    const { intent, problems } = merged({
      'paydown.yaml': 'components: { a: a }\nignore: [{ paths: "cases/**", reason: made to be wrong }]\n',
      'cases/one/paydown.yaml': 'components: { a: a }\nlayers: [web]\nignore: [{ paths: x, reason: r }]\n',
      'cases/two/paydown.exceptions.yaml': 'exceptions: 7\n',
    });
    expect(problems).toEqual([]);
    expect(intent.ignore).toHaveLength(1);
  });

  test('exceptions beside settings are not above them', () => {
    expect(
      messages({ 'paydown.exceptions.yaml': 'exceptions: []\n', 'paydown.yaml': 'budget: { people: 2 }\n' }),
    ).toEqual([]);
  });
});
