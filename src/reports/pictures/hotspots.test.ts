import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HotspotFile, hotspotLeaves } from './hotspot-leaves.ts';
import { heatStep, hotspotMap } from './hotspot-map.ts';

const shop: readonly HotspotFile[] = [
  { path: 'src/orders/place.ts', lines: 300, complexity: 120 },
  { path: 'src/orders/cancel.ts', lines: 100, complexity: 4 },
  { path: 'src/pricing/tier.ts', lines: 100, complexity: 30 },
  { path: 'src/pricing/price.ts', lines: 50, complexity: 1 },
  { path: 'index.ts', lines: 0, complexity: 0 },
];

describe('leaves', () => {
  test('few files have a tile each, by path', () => {
    const { leaves, note } = hotspotLeaves(shop, 5);
    expect(leaves.map(({ path, file }) => [path, file])).toEqual([
      ['index.ts', 4],
      ['src/orders/cancel.ts', 1],
      ['src/orders/place.ts', 0],
      ['src/pricing/price.ts', 3],
      ['src/pricing/tier.ts', 2],
    ]);
    expect(note).toBeNull();
  });

  test('of many files the most complex stay and the rest is summed up', () => {
    const { leaves, note } = hotspotLeaves(shop, 3);
    expect(leaves).toEqual([
      { path: '*', lines: 150, complexity: 5, file: null, files: 3 },
      { path: 'src/orders/place.ts', lines: 300, complexity: 120, file: 0, files: 1 },
      { path: 'src/pricing/tier.ts', lines: 100, complexity: 30, file: 2, files: 1 },
    ]);
    expect(note).toBe('3 less complex files of 5 files are summed up per folder, so that at most 3 tiles are drawn.');
  });

  test('the limit holds and no line is lost', () => {
    const segment = fc.constantFrom('orders', 'pricing', 'web', 'tiers');
    const file = fc.record({
      path: fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/')),
      lines: fc.nat(500),
      complexity: fc.nat(200),
    });
    const manyFiles = fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 60 });
    fc.assert(
      fc.property(manyFiles, fc.integer({ min: 1, max: 20 }), (files, limit) => {
        const { leaves } = hotspotLeaves(files, limit);
        expect(leaves.length).toBeLessThanOrEqual(Math.max(1, limit));
        expect(linesOf(leaves)).toBe(linesOf(files));
        expect(leaves.reduce((count, leaf) => count + leaf.files, 0)).toBe(files.length);
      }),
    );
  });
});

describe('map', () => {
  test('tiles are keyed by leaf, coloured by step and as large as their lines', () => {
    const { leaves } = hotspotLeaves(shop.slice(0, 4), 10);
    const tiles = hotspotMap(leaves).shapes.flatMap((shape) =>
      shape.kind === 'rectangle' && shape.mark ? [shape] : [],
    );
    const areas = new Map(tiles.map(({ mark, width, height }) => [mark?.key, width * height]));
    const looks = new Map(tiles.map(({ mark, look }) => [mark?.key, look]));
    expect(['0', '1', '2', '3'].map((key) => [key, looks.get(key)])).toEqual([
      ['0', 'p-tile p-heat-0'],
      ['1', 'p-tile p-heat-4'],
      ['2', 'p-tile p-heat-0'],
      ['3', 'p-tile p-heat-2'],
    ]);
    expect(areas.get('1')! / areas.get('0')!).toBeCloseTo(3, 0);
  });

  test('an empty file still has a place', () => {
    const picture = hotspotMap(hotspotLeaves(shop, 10).leaves);
    expect(picture.shapes.some((shape) => shape.kind === 'rectangle' && shape.mark?.key === '0')).toBe(true);
    expect(picture.summary).toContain('src/orders/place.ts with 120');
  });

  test('steps are fixed', () => {
    expect([0, 9, 10, 24, 25, 49, 50, 99, 100, 5_000].map(heatStep)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

function linesOf(files: readonly { readonly lines: number }[]): number {
  return files.reduce((lines, file) => lines + file.lines, 0);
}
