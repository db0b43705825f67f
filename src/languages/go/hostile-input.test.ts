import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { go } from './index.ts';

const extractFacts = await go.open(readGrammar);
const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

function extract(text: string): FileFacts {
  return extractFacts({ text, extension: '.go' }, EVERYTHING);
}

/** Each would exhaust the stack of a walk that recurses, or the time of one that looks back. */
const NESTS: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => `var total = ${'('.repeat(depth)}1${')'.repeat(depth)}`,
  'open parentheses': (depth) => `var total = ${'('.repeat(depth)}`,
  blocks: (depth) => `func price() ${'{'.repeat(depth)}${'}'.repeat(depth)}`,
  functions: (depth) => `var price = ${'func(){ price = '.repeat(depth)}1${'}'.repeat(depth)}`,
  ifs: (depth) => `func price() {${'if a {'.repeat(depth)}${'}'.repeat(depth)}}`,
  'else ifs': (depth) => `func price() {${'if a {} else '.repeat(depth)}{}}`,
  literals: (depth) => `var price = ${'[]Tier{gold: '.repeat(depth)}${'}'.repeat(depth)}`,
  'functions in literals': (depth) => `var price = A${'{func(){},'.repeat(depth)}${'}'.repeat(depth)}`,
  types: (depth) => `type Price ${'map[int]'.repeat(depth)}int`,
  'type arguments': (depth) => `var price ${'Tier['.repeat(depth)}int${']'.repeat(depth)}`,
  sums: (depth) => `var total = ${'price + '.repeat(depth)}1`,
  calls: (depth) => `var total = ${'price('.repeat(depth)}${')'.repeat(depth)}`,
  chains: (depth) => `var total = order${'.line()'.repeat(depth)}`,
  cases: (depth) => `func price() { switch order := order.(type) {${'case A: order()\n'.repeat(depth)}}}`,
  'functions in a list': (depth) => `var ${'a, '.repeat(depth)}z = ${'func(){}, '.repeat(depth)}nil`,
};

describe('nesting', () => {
  it.each(Object.keys(NESTS))('of 10,000 %s is read', (name) => {
    const { links } = extract(`package order\n\n${NESTS[name]?.(10_000)}\n`);
    expect(links.leftOut).toBeNull();
    expect(links.lines).toBeGreaterThan(2);
  });

  it('is refused in a file that is large enough to exhaust the memory by it, with the line', () => {
    const { links } = extract(`package order\n\nvar total = ${'price('.repeat(100_000)}`);
    expect(links.leftOut).toBe('unreadable');
    expect(links.problems).toEqual([
      { line: 3, message: 'Nested too deeply to be parsed safely; the file was not read.' },
    ]);
  });

  it('is nothing that many small brackets in a large file have', () => {
    expect(extract(`package order\n${'var total = price(rates[0])\n'.repeat(10_000)}`).links.leftOut).toBeNull();
  });

  it('does not make names longer with every level', () => {
    const { units } = extract(`package order\n${NESTS['functions']?.(2_000)}`);
    expect(units).toHaveLength(2_000);
    expect(Math.max(...units.map(({ name }) => name.length))).toBeLessThan(400);
  });
});

describe('text that is no code', () => {
  it('leaves out text with NUL as binary', () => {
    expect(extract('package order\0').links.leftOut).toBe('binary');
  });

  it('leaves out what cannot be read at all, and says where', () => {
    const { links } = extract('Dear customer,\n\nyour order is late.\n');
    expect(links.leftOut).toBe('unreadable');
    expect(links.problems[0]?.message).toContain('Unexpected syntax near "Dear customer');
  });

  it.each([
    '',
    'package',
    'package order\nvar a = `open',
    'package order\n/* open',
    'import "',
    '"',
    'func',
    '}',
    '\u2028',
  ])('survives %j', (text) => {
    expect(extract(text).units).toEqual([]);
  });

  it('reads lone surrogates without losing its place', () => {
    const { units } = extract('package order\nvar a = "\ud800" // \udc00\nfunc total(a, b int) {}');
    expect(units).toMatchObject([{ name: 'total', startLine: 3, parameters: 2 }]);
  });

  it('keeps at most five problems', () => {
    expect(extract(`package order\n${'func (\n\n'.repeat(50)}`).links.problems.length).toBeLessThanOrEqual(5);
  });
});

it('computes only what is wanted', () => {
  const text = 'package order\nimport "fmt"\nfunc Total() { fmt.Println() }';
  const only = (kind: FactKind): FileFacts => extractFacts({ text, extension: '.go' }, new Set([kind]));
  expect(only('links')).toMatchObject({ links: { imports: [{ specifier: 'fmt' }] }, units: [], words: [] });
  expect(only('symbols')).toMatchObject({ links: { imports: [], lines: 3 }, symbols: { namespaces: ['order'] } });
  expect(only('units')).toMatchObject({ links: { imports: [] }, units: [{ name: 'Total' }], words: [] });
  expect(only('words')).toMatchObject({ units: [], words: [['total', 'fmt', 'println']] });
});
