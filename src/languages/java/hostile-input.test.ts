import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { java } from './index.ts';

const extractFacts = await java.open(readGrammar);

const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

function extract(text: string): FileFacts {
  return extractFacts({ text, extension: '.java' }, EVERYTHING);
}

/** Each would end a reader that recurses, or one whose work grows faster than the text. */
const NESTS: Readonly<Record<string, Nest>> = {
  classes: { open: 'class Order{', close: '}' },
  'unclosed classes': { open: 'class Order{' },
  parentheses: { before: 'class Order{int total=', open: '(', close: ')', after: ';}' },
  'unclosed parentheses': { before: 'class Order{int total=', open: '(' },
  'type arguments': { before: 'class Order{', open: 'List<', close: '>', after: 'prices;}' },
  'unclosed type arguments': { before: 'class Order{void place(){', open: 'a<' },
  'type parameters': { before: 'class Order<', open: 'T extends List<' },
  lambdas: { before: 'class Order{Rate rate=', open: 'a->', after: '1;}' },
  'lambdas with blocks': { before: 'class Order{Rate rate=', open: 'a->{ Rate rate =' },
  'anonymous classes': { before: 'class Order{Object line=', open: 'new Line(){Object line=' },
  blocks: { before: 'class Order{void place(){', open: '{', close: '}', after: '}}' },
  'if without braces': { before: 'class Order{void place(){', open: 'if(a)', after: ';}}' },
  'else if': { before: 'class Order{void place(){', open: 'if(a)b();else ', after: 'c();}}' },
  ternaries: { before: 'class Order{int rate=', open: 'a?b:', after: 'c;}' },
  sums: { before: 'class Order{int total=', open: 'a+', after: 'b;}' },
  conditions: { before: 'class Order{boolean isOpen=', open: '(a&&', close: ')', after: ';}' },
  calls: { before: 'class Order{Object line=a', open: '.next()', after: ';}' },
  'dotted names': { before: 'class Order{', open: 'a.', after: 'Price price;}' },
  annotations: { open: '@Audited(' },
  switches: { before: 'class Order{void place(){', open: 'switch(a){case 1:' },
  casts: { before: 'class Order{int total=', open: '(int)', after: '1;}' },
  'mixed brackets': { open: '}{)(][;<>' },
  quotes: { open: '"' },
  'an open comment': { before: '/*', open: 'price' },
  'unicode escapes': { open: '\\u0041' },
};

interface Nest {
  readonly before?: string;
  readonly open: string;
  readonly close?: string;
  readonly after?: string;
}

describe('nesting without end', () => {
  // A line each: a text on one line is left out as minified before it is parsed.
  it.each(Object.keys(NESTS))('is read or listed: 10,000 %s', (name) => {
    const { before = '', open, close = '', after = '' } = NESTS[name] ?? { open: '' };
    const text = `${before}${`${open}\n`.repeat(10_000)}${close.repeat(10_000)}${after}`;
    const { links, units, words } = extract(text);
    expect(links.leftOut === null || links.leftOut === 'unreadable').toBe(true);
    expect(links.leftOut === null || links.problems.length === 1).toBe(true);
    expect(words).toHaveLength(units.length);
  });

  it('is listed where the parser would run out of memory or time', () => {
    for (const open of ['a<\n', 'a->\n', '}{)(][\n']) {
      expect(extract(`class Order{Object rate=${open.repeat(10_000)}`).links.leftOut).toBe('unreadable');
    }
  });

  it('is told from what generators write: long chains of calls with lambdas, large tables', () => {
    const steps = Array.from({ length: 400 }, (_, index) => `  .step(order -> order.line(${index}) < ${index})\n`).join(
      '',
    );
    const rows = Array.from(
      { length: 3_000 },
      (_, index) => `  Map.<String, List<Integer>>of("${index}", null),\n`,
    ).join('');
    const { links } = extract(`class Rates {\nObject all = start()\n${steps};\nObject[] rows = {\n${rows}null};\n}\n`);
    expect(links).toMatchObject({ leftOut: null, problems: [] });
  });
});

describe('text that is no code', () => {
  it.each([
    'class Order { String name = "open',
    'class Order { String name = """\nopen',
    "class Order { char mark = '",
    '/* open',
    '//',
    'class',
    'import',
    'import static',
    'package',
    '@',
    '\u2028',
    '#!/usr/bin/java --source 21',
    'Dear customer,\n\nyour order is late.',
    '<?xml version="1.0"?>\n<orders/>',
    'class Order { String \ud800 = "\udc00"; }',
  ])('survives %j', (text) => {
    expect(extract(text).links.lines).toBeGreaterThan(0);
  });

  it('leaves out text with NUL as binary, and long lines as minified', () => {
    expect(extract('class Order {}\0\0').links.leftOut).toBe('binary');
    expect(extract('int price=1;'.repeat(10_000)).links.leftOut).toBe('minified');
  });

  it('reads an empty file', () => {
    expect(extract('')).toMatchObject({ links: { leftOut: null, lines: 0, problems: [] }, units: [], words: [] });
  });
});

describe('half-written code', () => {
  it('keeps what stands before and after the gap, and says where it is', () => {
    const { links, symbols, units } = extract(
      'package com.tallyho;\nimport com.tallyho.pricing.TierPolicy;\nclass Order {\n  int rate( { }\n  Price total() { return null; }\n}\n',
    );
    expect(links.imports).toMatchObject([{ specifier: 'com.tallyho.pricing.TierPolicy' }]);
    expect(links.problems[0]?.line).toBe(4);
    expect(symbols.references.map(({ name }) => name)).toContain('Price');
    expect(units.map(({ name }) => name)).toContain('Order.total');
  });
});

describe('what is asked for', () => {
  it('is all that is computed', () => {
    const text = 'import com.tallyho.Price;\npublic class Order { Price total() { return null; } }';
    const only = (kind: FactKind): FileFacts => extractFacts({ text, extension: '.java' }, new Set([kind]));
    expect(only('links')).toMatchObject({ links: { imports: [{ line: 1 }] }, symbols: { references: [] }, units: [] });
    expect(only('symbols')).toMatchObject({ symbols: { references: [{ name: 'Price' }] }, units: [], words: [] });
    expect(only('units')).toMatchObject({ units: [{ name: 'Order.total' }], words: [] });
    expect(only('words')).toMatchObject({ units: [], words: [['price', 'total']] });
    expect(only('units').links.imports).toEqual([]);
  });
});
