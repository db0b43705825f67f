import { describe, expect, it } from 'vitest';
import type { FactKind, FileFacts } from '../../model/facts.ts';
import { typescript } from './index.ts';

const extractFacts = await typescript.open(() => Promise.reject(new Error('TypeScript needs no grammar')));

const EVERYTHING: ReadonlySet<FactKind> = new Set(['links', 'wires', 'units', 'words']);

function extract(text: string, extension = '.ts'): FileFacts {
  return extractFacts({ text, extension }, EVERYTHING);
}

/** Each crashes the native parser, which would take this process with it, at a depth that is tried here. */
const NESTS: Readonly<Record<string, (depth: number) => string>> = {
  arrays: (depth) => `total=${'['.repeat(depth)}${']'.repeat(depth)}`,
  'unclosed arrays': (depth) => `total=${'['.repeat(depth)}`,
  parentheses: (depth) => `total=${'('.repeat(depth)}1${')'.repeat(depth)}`,
  objects: (depth) => `total=${'{a:'.repeat(depth)}1${'}'.repeat(depth)}`,
  blocks: (depth) => `${'{'.repeat(depth)}${'}'.repeat(depth)}`,
  functions: (depth) => `${'function price(){'.repeat(depth)}${'}'.repeat(depth)}`,
  namespaces: (depth) => `${'export namespace a{export function b(){'.repeat(depth)}${'}}'.repeat(depth)}`,
  ternaries: (depth) => `total=${'a?b:'.repeat(depth)}c`,
  'ternaries over lines': (depth) => `total=${'a\n?b\n:'.repeat(depth)}c`,
  templates: (depth) => `total=${'`${'.repeat(depth)}1${'}`'.repeat(depth)}`,
  arrows: (depth) => `total=${'a=>'.repeat(depth)}1`,
  assignments: (depth) => `${'a='.repeat(depth)}1`,
  'else if': (depth) => `${'if(a){b();}else '.repeat(depth)}{}`,
  'else if without braces': (depth) => `${'if(a)b();\nelse '.repeat(depth)}c();`,
  'if without braces': (depth) => `${'if(a)\n'.repeat(depth)};`,
  loops: (depth) => `${'for(;;)'.repeat(depth)};`,
  labels: (depth) => `${Array.from({ length: depth }, (_, index) => `l${index}:`).join('')};`,
  'type arguments': (depth) => `type Price=${'A<B,'.repeat(depth)}a${'>'.repeat(depth)}`,
  'comparisons read as type arguments': (depth) => `total=${'a<'.repeat(depth)}b`,
  'function types': (depth) => `type Price=${'()=>'.repeat(depth)}a`,
  'new without arguments': (depth) => `total=${'new\n'.repeat(depth)}a`,
  awaits: (depth) => `async()=>{${'await '.repeat(depth)}a}`,
  calls: (depth) => `total=${'a('.repeat(depth)}${')'.repeat(depth)}`,
};

describe('nesting that would overflow the stack of the native parser', () => {
  it.each(Object.keys(NESTS))('leaves out 5,000 and 50,000 %s', (name) => {
    for (const depth of [5_000, 50_000]) {
      const { links } = extract(`const first = 1;\n${NESTS[name]?.(depth)}`);
      expect(links.leftOut === 'unreadable' || links.leftOut === 'minified').toBe(true);
      if (links.leftOut === 'unreadable') expect(links.problems[0]?.message).toContain('Nested too deeply');
    }
  });

  it.each(['<a>', '<a b={', '<>'])('leaves out 5,000 elements %s, closed or not', (open) => {
    const close = open === '<a b={' ? '}/>' : open.replace('<', '</');
    expect(extract(`total=${open.repeat(5_000)}\n${close.repeat(5_000)}`, '.tsx').links.leftOut).not.toBeNull();
    expect(extract(`total=${`${open}\n`.repeat(20_000)}`, '.tsx').links.leftOut).not.toBeNull();
  });

  it('names the line at which it stopped', () => {
    expect(extract(`${'\n'.repeat(99)}total=${'['.repeat(5_000)}`).links.problems).toEqual([
      { line: 100, message: 'Nested too deeply to be parsed safely; the file was not read.' },
    ]);
  });

  it('reads what people write: long files without semicolons, long else-if chains, long sums, deep components', () => {
    const statements = Array.from(
      { length: 4_000 },
      (_, index) => `place(orders[${index}].lines.map(line => line.price))`,
    );
    const chain = Array.from({ length: 400 }, (_, index) => `if (tier === ${index}) {\n  return ${index};\n} else `);
    const sum = Array.from({ length: 800 }, (_, index) => `  lines[${index}].price`).join(' +\n');
    const cards = `${'<Card title={t("x")}>\n'.repeat(60)}text${'</Card>\n'.repeat(60)}`;
    for (const [text, extension] of [
      [statements.join('\n'), '.ts'],
      [`function factor(tier: number) {\n${chain.join('')}{ return 0; }\n}`, '.ts'],
      [`export const total =\n${sum};`, '.ts'],
      [`export const Page = () => (\n${cards});`, '.tsx'],
    ] as const) {
      const { links } = extract(text, extension);
      expect(links.leftOut).toBeNull();
      expect(links.problems).toEqual([]);
    }
  });

  it('keeps the links of a file whose expression may be too long to be walked, and says when it was', () => {
    const sum = Array.from({ length: 4_500 }, () => 'a').join('\n+');
    const { links, units } = extract(
      `import a from './a';\nconst text = \`x\`; require('./b');\nconst total = ${sum};\nfunction price() {}`,
    );
    expect(links.imports.map(({ specifier }) => specifier)).toEqual(['./a', './b']);
    const problems = links.problems.map(({ message }) => message).join();
    expect(units.length === 1 || problems.includes('too long to be walked')).toBe(true);
  });
});

describe('imports that would exhaust the memory of the native parser', () => {
  it.each([
    ['6,000 statements', 6_000, 1],
    ['1,500 statements of 20 names', 1_500, 20],
    ['200 statements of 400 names', 200, 400],
  ])('reads %s', (_, statements, names) => {
    const text = Array.from({ length: statements }, (_each, index) => {
      const list = Array.from({ length: names }, (_name, at) => `p${index}_${at}`);
      return `import {${list.join(',\n')}} from './price-${index}';`;
    });
    expect(extract(text.join('\n')).links.imports).toHaveLength(statements);
  });

  it('takes names for needed where there are too many to look for', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `Price${index}`);
    const imports = names.map((name) => `import { ${name} } from './${name}';`);
    const uses = names.map((name) => `export let of${name}: ${name};`);
    const found = extract([...imports, ...uses].join('\n')).links.imports.filter(({ usesOnlyTypes }) => usesOnlyTypes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(names.length);
  });
});

describe('text that is no code', () => {
  it('leaves out a line of 20 MB as minified', () => {
    expect(extract('price=1;'.repeat(2_500_000), '.js').links).toMatchObject({ leftOut: 'minified', lines: 1 });
  });

  it('leaves out text with NUL as binary', () => {
    expect(extract('const price = 1;\0\0\0').links.leftOut).toBe('binary');
  });

  it('leaves out what the parser cannot begin to read, and says so', () => {
    for (const text of [
      '<?xml version="1.0"?>\n<TS><context/></TS>',
      'Dear customer,\n\nyour order is late.',
      '}}}}',
    ]) {
      const { links } = extract(text);
      expect(links.leftOut).toBe('unreadable');
      expect(links.problems.length).toBeGreaterThan(0);
    }
  });

  it.each([
    'const a = "open',
    'const a = `open',
    '/* open',
    'const a = /open',
    'f(',
    'class {',
    '#!',
    '\u2028',
    '@',
    'import',
    'export',
  ])('survives %j', (text) => {
    expect(extract(text).links.lines).toBeGreaterThan(0);
  });

  it('keeps at most five problems and one about what follows from them', () => {
    const { links } = extract(Array.from({ length: 50 }, (_, index) => `return ${index};`).join('\n'));
    expect(links.problems).toHaveLength(5);
  });
});

describe('unusual text', () => {
  it('reads lone surrogates without losing its place', () => {
    const { links, units } = extract(
      'const a = "\ud800"; // \udc00\nimport { price } from "./price";\nfunction total(a, b) {}',
    );
    expect(links.imports).toMatchObject([{ specifier: './price', names: ['price'], line: 2 }]);
    expect(units).toMatchObject([{ name: 'total', startLine: 3, parameters: 2 }]);
  });

  it('counts lines by line feeds: CRLF is one, U+2028 and a lone carriage return are none', () => {
    const { links } = extract('const a = "\u2028";\r\nconst b = 1;\rconst c = 2;\nimport "./d";');
    expect(links.lines).toBe(3);
    expect(links.imports).toMatchObject([{ specifier: './d', line: 3 }]);
  });

  it('reads a hashbang and an empty file', () => {
    expect(extract('#!/usr/bin/env node\nimport "./run";\n', '.js').links).toMatchObject({ lines: 2, problems: [] });
    expect(extract('').links).toEqual({ leftOut: null, lines: 0, imports: [], exports: [], problems: [] });
  });

  it('computes only what is wanted', () => {
    const text = 'import { price } from "./price";\nexport const total = () => price;';
    const only = (kind: FactKind): FileFacts => extractFacts({ text, extension: '.ts' }, new Set([kind]));
    expect(only('links')).toMatchObject({ units: [], words: [] });
    expect(only('units')).toMatchObject({
      links: { imports: [], exports: [], lines: 2 },
      units: [{ name: 'total' }],
      words: [],
    });
    expect(only('words')).toMatchObject({ units: [], words: [['total', 'price']] });
  });
});
