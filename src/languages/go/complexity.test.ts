import { expect, it } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { go } from './index.ts';

const extractFacts = await go.open(readGrammar);

function measure(body: string): readonly number[] {
  const text = `package order\nfunc price(order Order) int {\n${body}\n}\n`;
  const { units, links } = extractFacts({ text, extension: '.go' }, new Set(['units']));
  expect(links.problems).toEqual([]);
  return units
    .filter(({ name }) => name === 'price')
    .flatMap((unit) => [unit.cyclomatic, unit.cognitive, unit.nesting]);
}

it.each<[string, string, [number, number, number]]>([
  ['straight-line code', 'return order.total + rate()', [1, 0, 0]],
  ['an if', 'if a { b() }', [2, 1, 1]],
  ['an if that declares', 'if a := b(); a > 0 { c() }', [2, 1, 1]],
  ['if, else if, else', 'if a { b() } else if c { d() } else { e() }', [3, 3, 1]],
  ['what is in an else is nested', 'if a { } else { if b { } }', [3, 4, 2]],
  ['what is in an else if is nested once', 'if a { } else if b { if c { } }', [4, 4, 2]],
  ['loops', 'for { for a := range b { for i := 0; i < 9; i++ { for c { } } } }', [5, 10, 4]],
  ['a switch', 'switch a { case 1, 2: b(); case 3: default: if c { d() } }', [4, 3, 2]],
  ['a switch over types', 'switch a := b.(type) { case int: c(a); case string: }', [3, 1, 1]],
  ['a select', 'select { case <-a: b(); case c <- d: default: }', [3, 1, 1]],
  ['like operators are one sequence', 'return a && b && (c && d)', [4, 1, 0]],
  ['each change of operator begins another', 'return (a && b) || (c && d)', [4, 3, 0]],
  ['operators behind another one begin again', 'return a && !(b && c)', [3, 2, 0]],
  ['a jump to a label', 'out: for { break out }', [2, 2, 1]],
  ['a jump without one', 'for { break }', [2, 1, 1]],
  ['goto', 'again: a(); goto again', [1, 1, 0]],
  ['a callback nests once', 'each(lines, func(line Line) { if line.open { a() } })', [2, 2, 2]],
  ['a deferred function too', 'defer func() { if a { b() } }()', [2, 2, 2]],
  ['a named function is not counted', 'total := func() { if a { b() } }; total()', [1, 0, 0]],
])('%s', (_, body, expected) => {
  expect(measure(body)).toEqual(expected);
});
