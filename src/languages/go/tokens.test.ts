import { expect, it } from 'vitest';
import { KEYWORD, MARK, NAME, NUMBER, RAW_STRING, RUNE, STRING, readTokens } from './tokens.ts';

const LETTERS: Readonly<Record<number, string>> = {
  [NAME]: 'n',
  [KEYWORD]: 'k',
  [NUMBER]: '#',
  [STRING]: 's',
  [RAW_STRING]: 'r',
  [RUNE]: "'",
  [MARK]: '.',
};

/** Each token behind the letter of its kind. */
function describeTokens(text: string): string[] {
  const { count, kinds, starts, ends } = readTokens(text);
  return Array.from({ length: count }, (_, at) => `${LETTERS[kinds[at] ?? 0]}${text.slice(starts[at], ends[at])}`);
}

it.each<[string, string]>([
  ['if total := price; total >= 10 {', 'kif ntotal .:= nprice .; ntotal .>= #10 .{'],
  ['a &^= b << 2 &^ c <<= <-d...', 'na .&^= nb .<< #2 .&^ nc .<<= .<- nd ....'],
  ['a&&b||!c, x++ - -y', 'na .&& nb .|| .! nc ., nx .++ .- .- ny'],
  ['0x1p-2 1e+3 .5 1_000i 0b1 07 0xE+1 1.', '#0x1p-2 #1e+3 #.5 #1_000i #0b1 #07 #0xE .+ #1 #1.'],
  ["\"a\\\"b\" `c\\` '\\'' '\"'", "s\"a\\\"b\" r`c\\` ''\\'' ''\"'"],
  ['a // b "\nc /* d\n*/ e', 'na nc ne'],
  ['selected typed imports _ größe π2', 'nselected ntyped nimports n_ ngröße nπ2'],
  ['\ufeffpackage order', 'kpackage norder'],
  ['"open\nb', 's"open nb'],
  ["'open\nb", "''open nb"],
  ['a "open\\', 'na s"open\\'],
  ['a `open\nb', 'na r`open\nb'],
  ['a /* open', 'na'],
  ['a /', 'na ./'],
  ['', ''],
])('reads %j', (text, expected) => {
  expect(describeTokens(text).join(' ')).toBe(expected);
});
