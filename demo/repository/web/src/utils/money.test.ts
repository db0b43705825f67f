import { describe, expect, it } from 'vitest';
import { formatMoney, roundToCents, sumMoney } from '@/utils/money';

describe('money', () => {
  it('groups thousands and keeps two decimals', () => {
    expect(formatMoney(1234567.5, 'EUR')).toBe('1.234.567,50 EUR');
  });

  it('keeps the sign of a credit note', () => {
    expect(formatMoney(-9.5, 'EUR')).toBe('-9,50 EUR');
  });

  it('rounds to cents', () => {
    expect(roundToCents(1.005)).toBe(1.01);
  });

  it('adds without a trail of binary digits', () => {
    expect(sumMoney([0.1, 0.2])).toBe(0.3);
  });
});
