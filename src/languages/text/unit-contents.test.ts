import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContents } from './unit-contents.ts';

function contentOf(text: string, comments: 'slashes' | 'hash' = 'slashes'): number {
  return readContents(text, [{ start: 0, end: text.length }], comments)[0]!.content;
}

const total = `function total(lines, rate) {
  const sum = lines.reduce((all, line) => all + line.price * line.count, 0);
  return { sum, tax: Math.round(sum * rate), from: 'https://shop.example/a b', at: /\\/\\//.test(rate) };
}`;

describe('what does not count', () => {
  it.each([
    ['indentation and line breaks', total.replaceAll(/\n\s*/g, '\n\t\t')],
    ['all on one line', total.replaceAll(/\s*\n\s*/g, ' ')],
    ['comments', total.replace('const sum', '// the sum, without "tax"\n  /* in\n cents */ const sum')],
    ['a comment behind the code', total.replace('0);', "0); // don't round here")],
    ['kinds of quotes', total.replaceAll("'", '"')],
    ['semicolons', total.replaceAll(';', '')],
    ['a comma before a bracket that closes', total.replace('test(rate) }', 'test(rate,),\n}')],
    ['CRLF', total.replaceAll('\n', '\r\n')],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(total);
    expect(contentOf(changed)).toBe(contentOf(total));
  });

  it('a comment in Python', () => {
    const rate = 'def rate(tier):\n    return 3 // tier\n';
    expect(contentOf(rate.replace(':\n', ':  # half-open // [0, 1)\n'), 'hash')).toBe(contentOf(rate, 'hash'));
  });
});

describe('what counts', () => {
  it.each([
    ['another operator', total.replace('*', '+')],
    ['another name', total.replace('lines.reduce', 'items.reduce')],
    ['another number', total.replace(', 0)', ', 1)')],
    ['what stands in a text', total.replace('a b', 'ab')],
    ['what stands behind // in a text', total.replace('shop.example', 'store.example')],
    ['what stands behind // in a pattern', total.replace('.test(', '.exec(')],
    ['words that grow together', total.replace('return {', 'return{').replace('const sum', 'constsum')],
    ['an argument less', total.replace(', 0)', ')')],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(total);
    expect(contentOf(changed)).not.toBe(contentOf(total));
  });

  it('division in Python', () => {
    expect(contentOf('def rate(tier):\n    return 3 // tier', 'hash')).not.toBe(
      contentOf('def rate(tier):\n    return 3 // level', 'hash'),
    );
  });
});

describe('units in units', () => {
  const text = `function order() { const a = ${total}; return a; } ${total}`;
  const first = text.indexOf(total);
  const spans = [
    { start: text.lastIndexOf(total), end: text.length },
    { start: first, end: first + total.length },
    { start: 0, end: text.indexOf('} function') + 1 },
  ];

  it('say the same wherever they stand, in the order asked for', () => {
    const [alone, inside, outer] = readContents(text, spans, 'slashes');
    expect(alone).toEqual(inside);
    expect(alone!.content).toBe(contentOf(total));
    expect(outer!.codeLength).toBeGreaterThan(inside!.codeLength);
  });

  it('change the unit around them', () => {
    const changed = text.replace('price', 'prize');
    const [alone, inside, outer] = readContents(text, spans, 'slashes');
    const [otherAlone, otherInside, otherOuter] = readContents(changed, spans, 'slashes');
    expect(otherAlone).toEqual(alone);
    expect(otherInside).not.toEqual(inside);
    expect(otherOuter).not.toEqual(outer);
  });
});

it('takes any text and any nesting', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\\', "'", '"', '`', '/', '*', ',', ';', '(', '}', '#', 'é'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(20), (written, depth) => {
      const spans = Array.from({ length: depth }, (_, level) => ({ start: level, end: Math.max(level, 60 - level) }));
      const found = readContents(written.padEnd(60), spans, 'slashes');
      expect(found).toHaveLength(depth);
      for (const { content, codeLength } of found) {
        expect(Number.isSafeInteger(content)).toBe(true);
        expect(codeLength).toBeLessThanOrEqual(60);
      }
    }),
  );
});
