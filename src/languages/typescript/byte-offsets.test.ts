import { expect, it } from 'vitest';
import { ByteOffsets } from './byte-offsets.ts';

it('finds the place of every byte that begins a character, in any order', () => {
  const text = 'Größe 🛒 €\ud800 end';
  const offsets = new ByteOffsets(text);
  const places = Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) => !/[\udc00-\udfff]/.test(text[at] ?? ''),
  );
  for (const at of [...places, ...places.toReversed()]) {
    expect(offsets.toText(new TextEncoder().encode(text.slice(0, at)).length)).toBe(at);
  }
});

it('is the identity on plain text', () => {
  expect(new ByteOffsets('price').toText(3)).toBe(3);
});
