import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayText } from './display.ts';

const escape = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);

test('ordinary names stay as they are, in every script', () => {
  for (const name of [
    'orders/place-order.ts',
    'prix/été.ts',
    '価格/顧客.ts',
    'цена/заказ.ts',
    'a::b',
    'tier [gold].tsx',
  ]) {
    expect(displayText(name)).toBe(name);
  }
});

test('terminal sequences go as a whole and leave a visible trace', () => {
  expect(displayText(`order${escape}[31mred${escape}[0m.ts`)).toBe('order\uFFFDred\uFFFD.ts');
  expect(displayText(`${escape}]8;;https://shop.test${bell}price${escape}]8;;${escape}\\`)).toBe('\uFFFDprice\uFFFD');
  expect(displayText('tier\u009B2Jgold')).toBe('tier\uFFFDgold');
  expect(displayText(`${escape}Pq#0${escape}\\order`)).toBe('\uFFFDorder');
  expect(displayText(`${escape}cprice`)).toBe('\uFFFDprice');
});

test('an unterminated sequence does not swallow the rest of the name', () => {
  expect(displayText(`${escape}]0;orders/price.ts`)).toContain('orders/price.ts');
});

test('line breaks and tabs are spelled, other invisible characters become visible', () => {
  expect(displayText('order\nprice\r\ttier')).toBe('order\\nprice\\r\\ttier');
  expect(displayText('price\u202Ets.exe')).toBe('price\uFFFDts.exe');
  expect(displayText('ti\u200Ber\u2028\uFEFF')).toBe('ti\uFFFDer\uFFFD\uFFFD');
  expect(displayText('\u{E0041}invoice\uD800')).toBe('\uFFFDinvoice\uFFFD');
  expect(displayText(`o${'\u0301'.repeat(40)}rder`)).toBe(`o${'\u0301'.repeat(4)}\uFFFDrder`);
});

test('a file name cannot give orders to a CI runner', () => {
  expect(displayText('::add-mask::order')).toBe('\\x3A:add-mask::order');
  expect(displayText('  ::stop-commands::x')).toBe('  \\x3A:stop-commands::x');
  expect(displayText('price ##[error]no')).toBe('price #\\x23[error]no');
});

test('nothing that steers, turns or hides ever gets through', () => {
  const nasty = fc.constantFrom(
    escape,
    '[',
    ']',
    bell,
    '\u009B',
    '\u009D',
    '\u202E',
    '\u200D',
    '\n',
    ':',
    '#',
    '1',
    'm',
    '\uDC00',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const shown = displayText(parts.join(''));
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[/);
      expect(displayText(shown)).toBe(shown);
    }),
    { numRuns: 500 },
  );
});
