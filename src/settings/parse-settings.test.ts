import { describe, expect, test } from 'vitest';
import { parseSettings } from './parse-settings.ts';

function problems(text: string): string[] {
  return parseSettings('paydown.yaml', text).problems.map(
    ({ path, line, column, message, remedy }) => `${path}:${line}:${column} ${message} | ${remedy}`,
  );
}

describe('what is written becomes intent', () => {
  const { intent } = parseSettings(
    'shop/paydown.yaml',
    `# yaml-language-server: $schema=../schemas/paydown.schema.json
layers:
  - web
  - { name: rules, kind: domain }
components:
  cart: src/cart
  checkout: [src/checkout/**, "src/*-pay.ts"]
  pricing:
    paths: src/pricing
    layer: rules
    context: sales
    owner: "@shop/pricing"
capabilities:
  tier discount: pricing
  token check: { home: [src/auth/**], decision: 0007 }
glossary:
  tier: A level of turnover.
  customer: { meaning: Who buys., synonyms: [buyer], avoid: [client], context: sales }
gate:
  block: [import-cycle]
  note: [hub-component]
budget: { share: 15 %, people: 6, hours: 140, rate: 95 }
ignore:
  - paths: legacy/**
    reason: replaced in spring
`,
  );

  test('short and long forms, with paths of their folder', () => {
    expect(intent.components).toMatchObject([
      { name: 'cart', paths: ['shop/src/cart'], layer: null, at: { path: 'shop/paydown.yaml', line: 6 } },
      { name: 'checkout', paths: ['shop/src/checkout/**', 'shop/src/*-pay.ts'] },
      { name: 'pricing', layer: 'rules', context: 'sales', owner: '@shop/pricing', at: { line: 8 } },
    ]);
    expect(intent.layers).toMatchObject([
      { name: 'web', kind: null },
      { name: 'rules', kind: 'domain' },
    ]);
  });

  test('a record keeps its leading zeros', () => {
    expect(intent.capabilities).toMatchObject([
      { name: 'tier discount', home: ['pricing'], decision: null },
      { name: 'token check', home: ['src/auth/**'], decision: '0007' },
    ]);
  });

  test('words, levels, budget, ignored parts', () => {
    expect(intent.glossary).toMatchObject([
      { term: 'tier', meaning: 'A level of turnover.', synonyms: [] },
      { term: 'customer', synonyms: ['buyer'], avoid: ['client'], context: 'sales' },
    ]);
    expect(intent.levels.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'import-cycle block',
      'hub-component note',
    ]);
    expect(intent.budget).toMatchObject({ share: 0.15, people: 6, hours: 140, rate: 95 });
    expect(intent.ignore).toMatchObject([{ paths: ['shop/legacy/**'], reason: 'replaced in spring' }]);
  });
});

describe('mistakes have their place and what to do', () => {
  test('several at once, in order', () => {
    expect(problems('componets: {}\ncomponents:\n  cart:\n    path: src\n    layer: 7\n  order: 5\n')).toEqual([
      'paydown.yaml:1:1 there is no key componets | did you mean components? known here are layers, components, capabilities, glossary, gate, budget, ignore',
      'paydown.yaml:3:3 paths is missing | add paths: a text or a list',
      'paydown.yaml:4:5 there is no key path | did you mean paths? known here are paths, layer, context, owner',
      'paydown.yaml:5:5 layer is a number | write a text',
      'paydown.yaml:6:3 order is a number | write a text or a list or a map of keys and values',
    ]);
  });

  test.each([
    ['components:\n', 'components says nothing'],
    ['components: []\n', 'components is a list'],
    ['components:\n  cart: []\n', 'cart is empty'],
    ['components:\n  cart: ../other\n', 'leads out of the folder'],
    ['components:\n  cart: [src, 5]\n', ':2:15 '],
    ['layers: web\n', 'layers is a text'],
    ['layers: [{ name: web, kind: page }]\n', 'write one of ui, controller'],
    ['budget: { share: 15 }\n', 'share is too large'],
    ['budget: { share: much }\n', 'write a share as 0.15 or 15 %'],
    ['ignore:\n  - paths: legacy\n', 'reason is missing'],
    ['ignore:\n  - paths: legacy\n    reason: ""\n', 'reason is empty'],
    ['- a list\n', 'the file is a list'],
    ['just words\n', 'the file is a text'],
    ['gate: { blok: [import-cycle] }\n', 'did you mean block?'],
    ['components:\n  cart: src\n  cart: web\n', 'cart stands here twice, first in line 2'],
    ['components:\n\tcart: src\n', 'a tab stands where YAML wants blanks'],
    ['components: { cart: src\n', 'not valid YAML'],
    ['layers: [web]\n---\nlayers: [api]\n', 'a second document begins here'],
    ['components: &all\n  cart: src\n', 'anchors and aliases are not read'],
    ['layers: [&x web, *x]\n', 'anchors and aliases are not read'],
    ['layers: !!js/function "web"\n', 'the tag '],
    ['<<: { layers: [web] }\n', 'there is no key <<'],
    ['__proto__: { layers: [web] }\n', 'this is no name'],
    ['? [a, b]\n: web\n', 'this is no name'],
  ])('%j', (text, words) => {
    const found = problems(text);
    expect(found.join('\n')).toContain(words);
    expect(found.every((problem) => /^paydown\.yaml:\d+:\d+ .+ \| .+/.test(problem))).toBe(true);
  });

  test.each(['', '\n', '# nothing yet\n', '---\n', '{}\n'])('%j says nothing, and nothing is wrong with it', (text) => {
    const parsed = parseSettings('paydown.yaml', text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.intent.components).toEqual([]);
  });
});

describe('hostile text is refused in a moment', () => {
  test.each([
    [
      'a billion laughs',
      `a: &a [lol]\n${'bcdefghi'
        .split('')
        .map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
    ['a thousand brackets', '['.repeat(1000) + ']'.repeat(1000)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a thousand levels of blocks', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['twenty levels', Array.from({ length: 20 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['five million letters', `# ${'x'.repeat(5_000_000)}`],
    ['a hundred thousand keys', Array.from({ length: 90_000 }, (_, key) => `k${key}:`).join('\n')],
    ['the same key many times', 'layers:\n'.repeat(100_000)],
  ])('%s', (_, text) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(20);
  });

  test('what is nested too deeply is said once', () => {
    expect(problems('['.repeat(1000) + ']'.repeat(1000))).toEqual([
      expect.stringContaining('it is nested deeper than 12 levels'),
    ]);
  });
});
