import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { csharp } from './index.ts';

const extractFacts = await csharp.open(readGrammar);

const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'symbols', 'units', 'words']);

function extract(text: string): FileFacts {
  return extractFacts({ text, extension: '.cs' }, EVERYTHING);
}

/** On lines of their own, so that no text is left out as minified before the parser meets it. */
const NESTS: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => `class A { int x = ${'(\n'.repeat(depth)}1${')\n'.repeat(depth)}; }`,
  'unclosed parentheses': (depth) => `class A { int x = ${'(\n'.repeat(depth)}`,
  'unclosed blocks': (depth) => `class A { void M() { ${'{\n'.repeat(depth)}`,
  'closing braces': (depth) => '}\n'.repeat(depth),
  'type arguments': (depth) => `class A { ${'List<\n'.repeat(depth)} x; }`,
  'else if': (depth) => `class A { void M() { ${'if (a) { b(); }\nelse '.repeat(depth)}{ } } }`,
  ternaries: (depth) => `class A { int x = ${'a\n? b\n: '.repeat(depth)}c; }`,
  lambdas: (depth) => `class A { Rule x = ${'order =>\n'.repeat(depth)}1; }`,
  'blocks in lambdas': (depth) =>
    `class A { Rule x = ${'order => {\nreturn '.repeat(depth)}1${';\n}'.repeat(depth)}; }`,
  sums: (depth) => `class A { int x = ${'a\n+ '.repeat(depth)}1; }`,
  conditions: (depth) => `class A { bool M() { return ${'(a\n&& '.repeat(depth)}b${')'.repeat(depth)}; } }`,
  calls: (depth) => `class A { int x = order${'\n.Next()'.repeat(depth)}; }`,
  holes: (depth) => `class A { string x = ${'$"{\n'.repeat(depth)}`,
  directives: (depth) => '#if PAID\n'.repeat(depth),
  classes: (depth) => `${'class A {\n'.repeat(depth)}${'}\n'.repeat(depth)}`,
  attributes: (depth) => '[Audited(\n'.repeat(depth),
};

describe('nesting', () => {
  it.each(Object.keys(NESTS))('survives 2,000 %s and reads on afterwards', (name) => {
    expect(extract(NESTS[name]?.(2_000) ?? '').links.lines).toBeGreaterThan(0);
    expect(extract('class Order { }').symbols.declarations).toHaveLength(1);
  });
});

describe('nesting in a large text', () => {
  it.each([
    ['holes', 11],
    ['attributes', 501],
    ['unclosed blocks', 999],
  ])('leaves out %s that would exhaust memory, and says where', (name, line) => {
    const { links } = extract(NESTS[name]?.(100_000) ?? '');
    expect(links).toMatchObject({ leftOut: 'unreadable', problems: [{ line }] });
    expect(links.problems[0]?.message).toContain('too deeply');
  });

  it('reads on where each is closed in time', () => {
    const order = `class Order {\nint total = ${'(\n'.repeat(900)}1${')\n'.repeat(900)};\n}\n`;
    const note = `class Note {\nstring text = ${'$"{\n'.repeat(9)}1${'}"\n'.repeat(9)};\n}\n`;
    expect(extract(order.repeat(30) + note.repeat(1_000)).links.leftOut).toBeNull();
  });
});

describe('text that is no code', () => {
  it('gives up on a long text that the parser can only guess at, says so, and reads the next one from its start', () => {
    const { links } = extract('{"orders":[1,2,{"price":3}]},\n'.repeat(60_000));
    expect(links.leftOut).toBe('unreadable');
    expect(links.problems[0]?.message).toContain('gave up');
    expect(extract('class Order { }').links).toMatchObject({ leftOut: null, problems: [] });
  });

  it('leaves out text with NUL as binary and one long line as minified', () => {
    expect(extract('class Order { }\0').links.leftOut).toBe('binary');
    expect(extract('class Order { } '.repeat(10_000)).links.leftOut).toBe('minified');
  });

  it.each([
    '',
    '"',
    '$"',
    '$"{',
    '@"',
    '"""',
    '$$"""{{',
    "'",
    '/*',
    '#',
    '#if',
    '[',
    '<',
    '@',
    '\ufffd\ud800',
    'using',
    'namespace',
  ])('survives %j', (text) => {
    expect(extract(text).links.lines).toBe(text === '' ? 0 : 1);
  });

  it('keeps at most five problems, with their lines', () => {
    const { problems } = extract('class Order { int total = 1 }\n'.repeat(20)).links;
    expect(problems).toHaveLength(5);
    expect(problems[0]?.line).toBe(1);
  });
});

describe('unusual text', () => {
  it('counts CRLF as one line break and reads lone surrogates without losing its place', () => {
    const { links, symbols } = extract('// \ud800\r\nusing Shop;\r\nclass Order { }\r\n');
    expect(links).toMatchObject({ lines: 3, imports: [{ specifier: 'Shop', line: 2 }] });
    expect(symbols.declarations).toMatchObject([{ name: 'Order', line: 3 }]);
  });

  it('reads names of every script', () => {
    const { symbols } = extract('namespace Läden { class Größe : Maß<Straße> { } }');
    expect(symbols.declarations).toMatchObject([{ name: 'Läden.Größe' }]);
    expect(symbols.references.map(({ name }) => name)).toEqual(['Maß`1', 'Straße']);
  });

  it('computes only what is wanted', () => {
    const text = 'using Shop; class Order { int Total() => 1; }';
    const only = (kind: FactKind): FileFacts => extractFacts({ text, extension: '.cs' }, new Set([kind]));
    expect(only('links')).toMatchObject({ units: [], words: [], symbols: { declarations: [] } });
    expect(only('units')).toMatchObject({ links: { imports: [] }, units: [{ name: 'Order.Total' }], words: [] });
    expect(only('words')).toMatchObject({ units: [], words: [['total']] });
  });
});
