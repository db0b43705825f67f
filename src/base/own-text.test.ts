import { expect, test } from 'vitest';
import { ownText } from './own-text.ts';

test.each(['', 'order', 'twelve chars', 'thirteen char', 'priceOfAnOrderInItsTier', 'Preisliste für Ärzte €'])(
  '%j stays what it is',
  (text) => {
    expect(ownText(text)).toBe(text);
    expect(ownText(`an order of ${text} or of more`.slice(12, 12 + text.length))).toBe(text);
  },
);
