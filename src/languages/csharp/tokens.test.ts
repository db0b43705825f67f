import { expect, it } from 'vitest';
import { readTokens } from './tokens.ts';

function tokensOf(text: string): string[] {
  const { count, starts, ends } = readTokens(text);
  return Array.from({ length: count }, (_, token) => text.slice(starts[token], ends[token]));
}

it.each<[string, string, string[]]>([
  ['words and operators', 'total ??= @class >= 1;', ['total', '??=', '@class', '>=', '1', ';']],
  ['closing type arguments one by one', 'List<List<int>> a', ['List', '<', 'List', '<', 'int', '>', '>', 'a']],
  [
    'numbers',
    '0x_FF 1_000.5e-3f .5 1..2 3.ToString()',
    ['0x_FF', '1_000.5e-3f', '.5', '1', '..', '2', '3', '.', 'ToString', '(', ')'],
  ],
  ['strings', String.raw`"a\"b" @"c""d\" "e"u8`, [String.raw`"a\"b"`, String.raw`@"c""d\"`, '"e"u8']],
  ['raw strings', '"""a "b" c""" """"d"""e""""', ['"""a "b" c"""', '""""d"""e""""']],
  ['an interpolated string', '$"a {b:0.0} {{c}} {d}"', ['$"a {', 'b', ':0.0} {{c}} {', 'd', '}"']],
  [
    'brackets and colons within a hole',
    '$"{(a ? b : c[1]),5}"',
    ['$"{', '(', 'a', '?', 'b', ':', 'c', '[', '1', ']', ')', ',', '5', '}"'],
  ],
  ['a string in a hole', '$"{f($"{a}")}"', ['$"{', 'f', '(', '$"{', 'a', '}"', ')', '}"']],
  ['an escaped brace before a hole', '$"{{{a}}}"', ['$"{{{', 'a', '}}}"']],
  ['a raw interpolated string', '$$"""{ {{a}} }"""', ['$$"""{ {{', 'a', '}} }"""']],
  ['a verbatim interpolated string', '@$"c:\\{a}""b" + d', ['@$"c:\\{', 'a', '}""b"', '+', 'd']],
  ['characters', String.raw`'"' '\'' '\u0041'`, [`'"'`, String.raw`'\''`, String.raw`'\u0041'`]],
  ['comments and directives', '#if A // b\n a /* c */ b // d\n#endif\nc', ['a', 'b', 'c']],
  ['an open string ends with its line', 'a = "open;\nb', ['a', '=', '"open;', 'b']],
])('reads %s', (_, text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

it('covers everything but blanks, comments and directives, in order', () => {
  const text = 'class Order { decimal total = $"{1}" + 2m; }'.repeat(2_000);
  const { count, starts, ends } = readTokens(text);
  expect(Array.from({ length: count }, (_, token) => text.slice(starts[token], ends[token])).join('')).toBe(
    text.replace(/ /g, ''),
  );
});
