import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('one list element a line', () => {
  const order = {
    number: 'A-1',
    lines: [
      { article: 'tea', price: 4.5 },
      { article: 'cup', price: 9 },
    ],
    notes: [],
    total: 13.5,
  };
  expect(jsonText(order)).toBe(`{
  "number": "A-1",
  "lines": [
    {"article":"tea","price":4.5},
    {"article":"cup","price":9}
  ],
  "notes": [],
  "total": 13.5
}
`);
});

test('characters that steer or hide are escaped, and mean the same', () => {
  const order = { name: '\u009B2J\u202Eorder\u2028\u{E0041}\uFEFF##[error]' };
  const printed = jsonText(order);
  expect(printed).toBe('{\n  "name": "\\u009b2J\\u202eorder\\u2028\\udb40\\udc41\\ufeff#\\u0023[error]"\n}\n');
  expect(JSON.parse(printed)).toEqual(order);
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ stringUnit: 'binary' })),
      fc.integer({ min: 0, max: 5 }),
      (order, levels) => {
        expect(JSON.parse(jsonText(order, levels))).toEqual(JSON.parse(JSON.stringify(order)));
      },
    ),
  );
});
