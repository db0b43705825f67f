/**
 * How much it says that two places hold the same value, from the value alone: in natural logarithms of how rare it is in
 * code. Few digits and the numbers of clocks, protocols and screens are everywhere; 0.0725 is not.
 */
export function numberRarity(number: number): number {
  const plain = Math.abs(number);
  const digits = significantDigits(plain);
  const common = COMMON.get(plain);
  if (common !== undefined) return common;
  return Math.min(MOST, 0.9 + digits * 0.75 + (Number.isInteger(plain) ? 0 : 0.35));
}

const MOST = 4.5;

function significantDigits(number: number): number {
  const text = String(Math.round(number * 1e4) / 1e4)
    .replace(/^0\./, '')
    .replace('.', '');
  return text.replace(/^0+|0+$/g, '').length;
}

const COMMON: ReadonlyMap<number, number> = new Map([
  [0, 0.1],
  [1, 0.2],
  [2, 0.4],
  [3, 0.8],
  [10, 0.8],
  [100, 0.8],
  [1000, 0.9],
  [60, 0.8],
  [24, 0.9],
  [3600, 0.9],
  [86_400, 0.9],
  [1024, 0.7],
  [255, 0.7],
  [200, 0.8],
  [400, 0.7],
  [401, 0.7],
  [403, 0.7],
  [404, 0.6],
  [500, 0.8],
  [12, 1],
  [16, 0.9],
  [32, 0.9],
  [64, 0.9],
  [128, 0.9],
  [256, 0.9],
]);

/** Texts say more the longer they are; words that every program compares with say little. */
export function textRarity(text: string): number {
  if (COMMON_TEXTS.has(text)) return 0.3;
  return Math.min(3, 0.8 + Math.min(text.length, 20) * 0.08);
}

const COMMON_TEXTS: ReadonlySet<string> = new Set(
  `true false null none yes no ok error success get post put delete string number boolean object function undefined id name
  type default all any other unknown active inactive pending open closed utf-8 utf8 id`.split(/\s+/),
);
