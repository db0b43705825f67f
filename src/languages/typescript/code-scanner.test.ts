import { expect, it } from 'vitest';
import { CodeScanner, END } from './code-scanner.ts';

/** Words and marks with the depth at which they stand. */
function scan(text: string, hasMarkup = false): string {
  const scanner = new CodeScanner(text, hasMarkup);
  const seen: string[] = [];
  while (scanner.next() !== END) seen.push(`${scanner.depth}${text.slice(scanner.start, scanner.end)}`);
  return seen.join(' ');
}

it('follows brackets', () => {
  expect(scan('f([a])')).toBe('0f 1( 2[ 2a 1] 0)');
});

it('closes with a brace what was left open inside', () => {
  expect(scan('{ ( [ } a')).toBe('1{ 2( 3[ 0} 0a');
  expect(scan(') ] } a')).toBe('0) 0] 0} 0a');
});

it('tells a regular expression from a division', () => {
  expect(scan('a = /[/"(]/g; b / c; return /(/')).toBe('0a 0= 0/[/"(]/ 0g 0; 0b 0/ 0c 0; 0return 0/(/');
  expect(scan('(a) / b / (c)')).toBe('1( 1a 0) 0/ 0b 0/ 1( 1c 0)');
});

it('reads the code of a template and nothing else of it', () => {
  expect(scan('`( ${ a + `}${b}` } (` c')).toBe('1` 2( ${ 2a 2+ 3` 4}${ 4b 3} 2` 1} 0 (` 0c');
});

it('takes an element for one only where a value is expected and its end follows', () => {
  expect(scan("a = <p>don't ( {b} </p>; c", true)).toBe('0a 0= 1< 1p 1> 2{ 2b 1} 0; 0c');
  expect(scan('a = <T,>(b: T) => c < d', true)).toBe('0a 0= 0< 0T 0, 0> 1( 1b 1: 1T 0) 0= 0> 0c 0< 0d');
  expect(scan('a = <p b={c} d="/>" /> + e', true)).toBe('0a 0= 1< 1p 1b 1= 2{ 2c 1} 1d 1= 1"/>" 0/> 0+ 0e');
  expect(scan('a = <T>b', false)).toBe('0a 0= 0< 0T 0> 0b');
});

it('ends an unterminated string with its line and survives any end of file', () => {
  expect(scan('"open\na')).toBe('0"open 0a');
  for (const text of ['`open', '`${', '/* open', '// open', '"\\', '/', '<a', '#!'])
    expect(scan(text, true)).toBeTypeOf('string');
});
