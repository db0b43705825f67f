import { expect, test } from 'vitest';
import * as kinds from './token-kinds.ts';
import { readTokens } from './tokens.ts';

const NAMES: ReadonlyMap<number, string> = new Map([
  [kinds.NEWLINE, 'newline'],
  [kinds.INDENT, 'indent'],
  [kinds.DEDENT, 'dedent'],
]);

function tokensOf(text: string): string[] {
  const { count, kinds: kindOf, starts, ends } = readTokens(text);
  return Array.from({ length: count }, (_, at) => NAMES.get(kindOf[at] ?? 0) ?? text.slice(starts[at], ends[at]));
}

test.each([
  ['total=price**2//3', ['total', '=', 'price', '**', '2', '//', '3', 'newline']],
  ['0xFF_00 1_000.5e-3j .5 1..real', ['0xFF_00', '1_000.5e-3j', '.5', '1.', '.', 'real', 'newline']],
  [
    'def rate():\n\treturn 1 # net\n\n# done\nrate()\n',
    'def rate ( ) : newline indent return 1 newline dedent rate ( ) newline'.split(' '),
  ],
  ['orders = [\n  1,\n\n  2]\n', ['orders', '=', '[', '1', ',', '2', ']', 'newline']],
  ['a = \\\n  1', ['a', '=', '1', 'newline']],
  ['rb"\\"" u\'x\' """a\n"b" """', ['rb"\\""', "u'x'", '"""a\n"b" """', 'newline']],
  [
    'f"{total!r:>{width}.2f} {{net}}"',
    ['f"', '{', 'total', '!', 'r', ':', '>', '{', 'width', '}', '.2f', '}', ' {{net}}', '"', 'newline'],
  ],
  ['f"{f"{tier}"}" + 1', ['f"', '{', 'f"', '{', 'tier', '}', '"', '}', '"', '+', '1', 'newline']],
  ['rf"\\N{{1}} \\{gold}"', ['rf"', '\\N{{1}} \\', '{', 'gold', '}', '"', 'newline']],
  ['f"\\N{EURO SIGN}{x}"', ['f"', '\\N{EURO SIGN}', '{', 'x', '}', '"', 'newline']],
  ["note = 'open\nnext = 1", ['note', '=', "'open", 'newline', 'next', '=', '1', 'newline']],
  ['f"{open\nnext"', ['f"', '{', 'open', 'next', '"', 'newline']],
  ['preisänderung = größe ?', ['preisänderung', '=', 'größe', '?', 'newline']],
  ['', []],
])('%j', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});
