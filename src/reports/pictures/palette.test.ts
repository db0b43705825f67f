import { describe, expect, test } from 'vitest';
import { type ColourName, darkPalette, lightPalette, type Palette } from './palette.ts';

/** WCAG 2.2: normal text needs 4.5 to 1, graphical objects 3 to 1. */
const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;

const textPairs: readonly [ColourName, ColourName][] = (
  ['ink', 'muted', 'accent', 'block', 'review', 'note', 'good', 'against'] as const
).flatMap((text) => (['page', 'surface', 'sunken'] as const).map((ground): [ColourName, ColourName] => [text, ground]));

const heatPairs: readonly [ColourName, ColourName][] = [
  ['on-cool', 'heat-0'],
  ['on-cool', 'heat-1'],
  ['on-cool', 'heat-2'],
  ['on-cool', 'heat-3'],
  ['on-hot', 'heat-4'],
];

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s palette', (_, palette) => {
  test.each([...textPairs, ...heatPairs])('reads %s on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  test.each(['cell', 'against'] as const)('shows %s cells on the surface', (cell) => {
    expect(contrast(palette, cell, 'surface')).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
  });
});

function contrast(palette: Palette, text: ColourName, ground: ColourName): number {
  const [dark, light] = [luminance(palette[text]), luminance(palette[ground])].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
