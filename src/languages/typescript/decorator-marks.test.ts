import { expect, it } from 'vitest';
import { mayHoldDecorators } from './decorator-marks.ts';

it.each([
  '@Injectable()\nclass Desk {}',
  'place(@Body() order) {}',
  '/** The desk. */ @Entity class Desk {}',
  '/**/@Entity',
])('sees a decorator in %j', (text) => {
  expect(mayHoldDecorators(text, 0)).toBe(true);
});

it.each([
  '',
  'class Desk {}',
  '/** @param order */',
  '/**\n * @deprecated\n */',
  "from '@shop/pricing'",
  'desk@shop.example',
])('sees none in %j', (text) => {
  expect(mayHoldDecorators(text, 0)).toBe(false);
});

it('looks only behind the offset', () => {
  expect(mayHoldDecorators('@Entity class Desk {}', 1)).toBe(false);
});
