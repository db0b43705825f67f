import { describe, expect, it } from 'vitest';
import { CHARACTER, KEYWORD, MARK, NAME, NUMBER, readTokens, STRING } from './tokens.ts';

const KINDS = ['name', 'keyword', 'number', 'string', 'character', 'mark'];

function tokensOf(text: string): string[] {
  const { count, kinds, starts, ends } = readTokens(text);
  return Array.from(
    { length: count },
    (_, index) => `${KINDS[kinds[index] ?? 0]} ${text.slice(starts[index], ends[index])}`,
  );
}

it('numbers its kinds', () => {
  expect([NAME, KEYWORD, NUMBER, STRING, CHARACTER, MARK].map((kind) => KINDS[kind])).toEqual(KINDS);
});

describe('literals', () => {
  it.each(['1', '1_000L', '0x1F', '0x1.8p-3', '0b1010', '1e+9', '1.5e-3f', '.5f', '1.', '017'])(
    '%s is one number',
    (text) => {
      expect(tokensOf(`${text};`)).toEqual([`number ${text}`, 'mark ;']);
    },
  );

  it('an operator after a number ends it', () => {
    expect(tokensOf('1+2 0xE-1 a.length')).toEqual([
      'number 1',
      'mark +',
      'number 2',
      'number 0xE',
      'mark -',
      'number 1',
      'name a',
      'mark .',
      'name length',
    ]);
  });

  it.each(['""', '"a \\" // b"', '"\\\\"', '"""\n  "gold" \\""" tier\n"""', '"""\n"""'])('%s is one string', (text) => {
    expect(tokensOf(`${text};`)).toEqual([`string ${text}`, 'mark ;']);
  });

  it.each(["'a'", "'\\''", "'\\\\'", "'\\u0041'", "'\"'"])('%s is one character', (text) => {
    expect(tokensOf(`${text};`)).toEqual([`character ${text}`, 'mark ;']);
  });

  it('an unclosed one ends with its line, an unclosed text block with the text', () => {
    expect(tokensOf('"open\nprice')).toEqual(['string "open', 'name price']);
    expect(tokensOf("'\r\nprice")).toEqual(["character '", 'name price']);
    expect(tokensOf('"""\nopen "" price')).toEqual(['string """\nopen "" price']);
    expect(tokensOf('"\\')).toEqual(['string "\\']);
  });
});

describe('marks', () => {
  it('are as long as they can be, but for closing angles', () => {
    expect(tokensOf('a>>>=b>>c->d::e...').filter((token) => token.startsWith('mark'))).toEqual([
      'mark >>>=',
      'mark >',
      'mark >',
      'mark ->',
      'mark ::',
      'mark ...',
    ]);
    expect(tokensOf('List<List<Price>>')).toHaveLength(7);
  });
});

describe('words', () => {
  it('are keywords only where they are reserved everywhere', () => {
    expect(tokensOf('record sealed non-sealed true goto var yield')).toEqual([
      'name record',
      'name sealed',
      'name non-sealed',
      'keyword true',
      'keyword goto',
      'name var',
      'name yield',
    ]);
    expect(tokensOf('non-sealedPrice')).toHaveLength(3);
  });

  it('hold any letter, and Unicode escapes', () => {
    expect(tokensOf('größe caf\\u00e9 $price_1 数量')).toEqual([
      'name größe',
      'name caf\\u00e9',
      'name $price_1',
      'name 数量',
    ]);
  });
});

it('passes over comments and blanks', () => {
  expect(tokensOf('/** price */ a // b\n/* c *//**/ d \u00a0\f /* open "')).toEqual(['name a', 'name d']);
  expect(tokensOf('')).toEqual([]);
});

it('grows where there is a token for every character', () => {
  expect(readTokens(';'.repeat(10_000)).count).toBe(10_000);
});
