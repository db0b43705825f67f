import { describe, expect, test } from 'vitest';
import { COPY_BARRIER, COPY_KIND_MASK, COPY_NAME, type CopyFacts, lineOfToken } from '../../model/copy-facts.ts';
import { readCopyTokens as readCsharp } from '../csharp/copy-tokens.ts';
import { readCopyTokens as readGo } from '../go/copy-tokens.ts';
import { readCopyTokens as readJava } from '../java/copy-tokens.ts';
import { readCopyTokens as readPython } from '../python/copy-tokens.ts';
import { surveyText } from '../text/text-survey.ts';
import { readCopyTokens as readTypescript } from '../typescript/copy-tokens.ts';
import { collectCopyFacts } from './collect-copy-facts.ts';
import type { CopyTokens } from './copy-token-list.ts';

const readers: Readonly<Record<string, (text: string) => CopyTokens>> = {
  csharp: readCsharp,
  go: readGo,
  java: readJava,
  python: readPython,
  typescript: (text) => readTypescript(text, '.tsx'),
};

function factsOf(language: string, text: string): CopyFacts {
  const tokens = readers[language]?.(text);
  if (tokens === undefined) throw new Error(language);
  return collectCopyFacts(tokens, surveyText(text).lineStarts);
}

const hashes = (fingerprints: Uint32Array): number[] => [...fingerprints].filter((_, at) => at % 2 === 0);

const body = `
  if (order.total > tier.limit && order.lines.length > 3) {
    while (order.isOpen()) { audit(order.id, "late", 12); }
    return order.total * tier.rate - discount(order, tier);
  }
  for (;;) { if (tier.name == "gold") { break; } order.next(tier, 7); }
`;

const python = `def price(order, tier):
    if order.total > tier.limit and len(order.lines) > 3:
        while order.is_open():
            audit(order.id, "late", 12)
        return order.total * tier.rate - discount(order, tier)
    for line in order.lines:
        if tier.name == "gold":
            break
        order.next(tier, 7)
`;

const samples: readonly (readonly [language: string, text: string, comment: string])[] = [
  ['typescript', `function price(order, tier) {${body}}\n`, '// why'],
  ['java', `class Pricing { int price(Order order, Tier tier) {${body}} }\n`, '// why'],
  ['csharp', `class Pricing { int Price(Order order, Tier tier) {${body}} }\n`, '// why'],
  ['go', `func price(order Order, tier Tier) int {${body}}\n`, '// why'],
  ['python', python, '# why'],
];

describe.each(samples)('%s', (language, text, comment) => {
  const facts = factsOf(language, text);

  test('has fingerprints', () => {
    expect(facts.exact.length).toBeGreaterThan(0);
    expect(facts.renamed.length).toBeGreaterThan(0);
  });

  test('neither comments nor blank lines change them', () => {
    const other = factsOf(language, text.replace(/\n/g, ` ${comment}\n\n`));
    expect(hashes(other.exact)).toEqual(hashes(facts.exact));
    expect(hashes(other.renamed)).toEqual(hashes(facts.renamed));
  });

  test('a consistent change of names and numbers changes only the exact ones', () => {
    const other = factsOf(language, text.replace(/\border\b/g, 'basket').replace(/\b12\b/g, '34'));
    expect(hashes(other.renamed)).toEqual(hashes(facts.renamed));
    expect(hashes(other.exact)).not.toEqual(hashes(facts.exact));
  });

  test('an inconsistent one changes both', () => {
    const other = factsOf(language, text.replace('order.total * ', 'basket.total * '));
    expect(hashes(other.renamed)).not.toEqual(hashes(facts.renamed));
  });

  test('tokens know their lines', () => {
    const last = facts.sequence.length - 1;
    expect(lineOfToken(facts, 0)).toBe(1);
    expect(lineOfToken(facts, last)).toBe(text.trimEnd().split('\n').length);
    expect(facts.lineTokens.at(-1)).toBe(facts.sequence.length);
  });
});

const namesOf = ({ vocabulary }: CopyFacts): number =>
  vocabulary.filter((token) => (token & COPY_KIND_MASK) === COPY_NAME).length;

describe('imports are a barrier and nothing else', () => {
  test.each([
    [
      'typescript',
      "import { price } from './price.ts';\nexport * from './tier.ts';\nimport type Order from 'orders';\n",
    ],
    ['typescript', "export {\n  price,\n  tier as level,\n} from './price.ts';\n"],
    ['java', 'package shop.orders;\nimport static shop.Prices.*;\nimport java.util.List;\n'],
    ['csharp', 'using System;\nusing static Shop.Prices;\nusing Money = Shop.Money<int>;\n'],
    ['go', 'package orders\n\nimport "fmt"\nimport (\n\tp "shop/prices"\n)\n'],
    ['python', 'import os, sys\nfrom shop.prices import (\n  price,\n  tier,\n)\n'],
  ])('%s', (language, text) => {
    const facts = factsOf(language, text);
    expect([...facts.vocabulary]).toContain(COPY_BARRIER);
    expect(namesOf(facts)).toBe(0);
  });

  test.each([
    ['typescript', "const prices = await import('./prices.ts');"],
    ['typescript', 'export const price = tier("gold");'],
    ['csharp', 'using (var prices = Open(tier)) { Read(prices); }'],
    ['csharp', 'using var prices = Open(tier);'],
  ])('%s: %s is code', (language, text) => {
    expect([...factsOf(language, text).vocabulary]).not.toContain(COPY_BARRIER);
  });
});

const count = (text: string): number => factsOf('typescript', text).sequence.length;

test('text and closing tags of markup are code', () => {
  const list = 'const list = <ul><li>{price}</li></ul>;';
  expect(count(list)).toBe(count('const list = <ul><li>{price}</li></ul>; // why'));
  expect(count(list.replace('{price}', 'Price {price} net'))).toBe(count(list) + 2);
  expect(count(list.replace('</li>', ''))).not.toBe(count(list));
});

test('a docstring is a comment, an indented block is one', () => {
  expect(hashes(factsOf('python', python.replace(':\n', ':\n    """Price of an order."""\n')).exact)).toEqual(
    hashes(factsOf('python', python).exact),
  );
  const flat = python.replace('            break\n        order', '            break\n            order');
  expect([...factsOf('python', flat).sequence]).not.toEqual([...factsOf('python', python).sequence]);
});

test('lists and tables have no fingerprints', () => {
  const table = Array.from({ length: 50 }, (_, at) => `  { tier: 'tier ${at}', rate: ${at} },`).join('\n');
  const facts = factsOf('typescript', `const tiers = [\n${table}\n];\n`);
  expect(facts.renamed.length).toBeLessThanOrEqual(2);
});
