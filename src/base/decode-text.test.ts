import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

it.each([
  ['plain', Buffer.from('const price = 12;\r\n'), 'const price = 12;\r\n', 'utf-8'],
  ['accents', Buffer.from('const größe = "🧾";'), 'const größe = "🧾";', 'utf-8'],
  ['byte order mark', Buffer.from('\u{feff}price'), 'price', 'utf-8'],
  ['UTF-16, little end first', Buffer.from('\u{feff}order 🧾', 'utf16le'), 'order 🧾', 'utf-16le'],
  ['UTF-16, big end first', Buffer.from('\u{feff}order 🧾', 'utf16le').swap16(), 'order 🧾', 'utf-16be'],
  ['nothing', Buffer.alloc(0), '', 'utf-8'],
])('reads %s', (...[, bytes, text, encoding]) => {
  expect(decodeText(bytes)).toEqual({ text, encoding, isLossy: false });
});

it('says when bytes stood for no character', () => {
  expect(decodeText(Buffer.from('caf\xe9', 'latin1'))).toEqual({
    text: 'caf\u{fffd}',
    encoding: 'utf-8',
    isLossy: true,
  });
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]))).toMatchObject({
    text: 'A\u{fffd}',
    isLossy: true,
  });
  expect(decodeText(Buffer.from([0xfe, 0xff, 0x00, 0x41, 0x00]))).toMatchObject({ text: 'A', isLossy: true });
});

it('takes a NUL among the first bytes for a binary file', () => {
  expect(decodeText(Buffer.from('GIF89a\0orders'))).toBeNull();
  expect(decodeText(Buffer.from('o\0r\0d\0e\0r\0'))).toBeNull();
  expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBeNull();
});

it('reads only the bytes of a view', () => {
  const memory = Buffer.from('\0\0price\0\0');
  expect(decodeText(new Uint8Array(memory.buffer, memory.byteOffset + 2, 5))?.text).toBe('price');
});
