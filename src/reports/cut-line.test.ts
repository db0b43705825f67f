import { expect, test } from 'vitest';
import { cutLine, fitItems } from './cut-line.ts';

test('a line is cut before a bracket that would stay open', () => {
  expect(cutLine('The price of a tier (gold, silver and bronze)', 34)).toBe('The price of a tier …');
  expect(cutLine('The price (net) of a tier', 20)).toBe('The price (net) of …');
  expect(cutLine('The price (net)', 20)).toBe('The price (net)');
});

test('a bracket that holds most of the line is cut like any text', () => {
  expect(cutLine('Tiers (gold, silver and bronze)', 20)).toBe('Tiers (gold, silver…');
});

test('a list keeps whole items and counts the others', () => {
  const items = ['hub-component 2', 'import-cycle 3', 'oversized-unit 4'];
  expect(fitItems('Found: ', items, 60)).toBe('Found: hub-component 2, import-cycle 3, oversized-unit 4');
  expect(fitItems('Found: ', items, 46)).toBe('Found: hub-component 2, import-cycle 3, 1 more');
  expect(fitItems('Found: ', items, 12)).toBe('Found:');
});
