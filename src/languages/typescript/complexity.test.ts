import { expect, it } from 'vitest';
import { typescript } from './index.ts';

const extractFacts = await typescript.open(() => Promise.reject(new Error('TypeScript needs no grammar')));

function measure(body: string): { cyclomatic: number; cognitive: number; nesting: number } | undefined {
  const text = `function price(order) {\n${body}\n}`;
  const [unit] = extractFacts({ text, extension: '.ts' }, new Set(['units'])).units;
  return unit && { cyclomatic: unit.cyclomatic, cognitive: unit.cognitive, nesting: unit.nesting };
}

/** The paper's own examples, with its totals, are in cases/languages/typescript/cognitive-complexity-paper. */
it.each<[string, string, [number, number, number]]>([
  ['straight-line code', 'return order.total + (order?.tax?.rate).valueOf();', [1, 0, 0]],
  ['an if', 'if (a) b();', [2, 1, 1]],
  ['if, else if, else', 'if (a) b(); else if (c) d(); else e();', [3, 3, 1]],
  ['a condition is not nested in its if', 'if (a ? b : c) d();', [3, 2, 1]],
  ['what is in an else is nested', 'if (a) {} else { if (b) {} }', [3, 4, 2]],
  ['what is in an else if is nested once', 'if (a) {} else if (b) { if (c) {} }', [4, 4, 2]],
  ['nested ternaries', 'return a ? b : c ? d : e;', [3, 3, 2]],
  ['loops', 'for (;;) for (const a in b) for (const c of d) while (e) do f(); while (g);', [6, 15, 5]],
  ['a switch', 'switch (a) { case 1: case 2: b(); default: if (c) d(); }', [4, 3, 2]],
  ['try and finally cost nothing, catch does', 'try { a(); } catch { if (b) c(); } finally { d(); }', [3, 3, 2]],
  ['like operators are one sequence', 'return a && b && (c && d);', [4, 1, 0]],
  ['each change of operator begins another', 'return (a && b) || (c && d);', [4, 3, 0]],
  ['?? is shorthand', 'return a ?? b ?? c;', [3, 0, 0]],
  ['assignments that decide are shorthand', 'a ??= b; a ||= c; a &&= d; a = e;', [4, 0, 0]],
  ['a jump to a label', 'out: for (;;) { break out; }', [2, 2, 1]],
  ['a jump without one', 'for (;;) { break; }', [2, 1, 1]],
  ['a callback nests once', 'lines.forEach((line) => { if (line) a(); });', [2, 2, 2]],
  ['a callback with an expression too', 'lines.map((line) => line ? 1 : 2);', [2, 2, 2]],
  ['a named function is not counted', 'const total = () => { if (a) b(); }; function sum() { if (a) b(); }', [1, 0, 0]],
  ['a class inside is not counted', 'return class { total() { if (a) b(); } };', [1, 0, 0]],
])('%s', (_, body, [cyclomatic, cognitive, nesting]) => {
  expect(measure(body)).toEqual({ cyclomatic, cognitive, nesting });
});

it('ends a level where its statement ends', () => {
  expect(measure('if (a) { if (b) c(); }\nif (d) e();\nlines.map((f) => { if (f) g(); }); if (h) i();')).toEqual({
    cyclomatic: 6,
    cognitive: 1 + 2 + 1 + 2 + 1,
    nesting: 2,
  });
});
