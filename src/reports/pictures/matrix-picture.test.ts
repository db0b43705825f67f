import { expect, test } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import { type MatrixSubject, matrixPicture } from './matrix-picture.ts';
import type { Shape } from './shape.ts';

const shop: MatrixSubject = {
  title: 'Components',
  noun: 'components',
  labels: ['orders', 'pricing', 'web'],
  graph: buildGraph(3, [
    { from: 2, to: 0, references: 7, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: 0, to: 1, references: 3, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: 1, to: 0, references: 1, isTypeOnly: false, isDeferred: false, line: 1 },
    { from: 1, to: 2, references: 2, isTypeOnly: true, isDeferred: false, line: 1 },
  ]),
  inside: [4, 0, 1],
  isInteractive: true,
};

test('rows are in order, cells know their direction', () => {
  const { order, cells, blocks, picture } = matrixPicture(shop);
  expect([...order]).toEqual([2, 0, 1]);
  expect(cells.map(({ from, to, isAgainst }) => [from, to, isAgainst])).toEqual([
    [2, 0, false],
    [0, 1, false],
    [1, 2, true],
    [1, 0, true],
  ]);
  expect(blocks).toEqual([{ first: 1, last: 2 }]);
  expect(picture.summary).toBe(
    '3 components, 4 dependencies between them (the diagonal stands for those inside). 1 runs against the order, in 1 cycle.',
  );
});

test('cells are buttons that say what they show, empty diagonals are not', () => {
  expect(labels(matrixPicture(shop).picture.shapes)).toEqual([
    'Inside web: 1 reference',
    'Inside orders: 4 references',
    'web depends on orders: 7 references',
    'orders depends on pricing: 3 references',
    'pricing depends on web: 2 references, types only, against the order',
    'pricing depends on orders: 1 reference, against the order',
  ]);
  expect(labels(matrixPicture({ ...shop, isInteractive: false }).picture.shapes)).toEqual([]);
});

test('what decisions rule out is hatched, and imports that break one are framed and told', () => {
  const ruled = {
    isRuledOut: (from: number, to: number) => from === 1 && to !== 1,
    broken: (from: number, to: number) => (from === 1 && to === 0 ? 1 : 0),
  };
  const { picture } = matrixPicture({ ...shop, ruled });
  expect(picture.summary).toMatch(
    / Decisions rule out 2 cells as a whole; of all cells 1 holds imports that break one\.$/,
  );
  const looks = picture.shapes.map(({ look }) => look);
  for (const look of ['p-ruled-out', 'p-broken', 'p-broken-corner']) {
    expect(looks.filter((each) => each === look)).toHaveLength(1);
  }
  expect(labels(picture.shapes)).toContain(
    'pricing depends on orders: 1 reference, against the order, 1 import against a decision',
  );
});

test('everything is inside the picture, at any size', () => {
  for (const count of [1, 24, 60, 120]) {
    const names = Array.from({ length: count }, (_, index) => `packages/tier-${index}/src/features/pricing`);
    const ring = names.map((_, from) => ({
      from,
      to: (from + 1) % count,
      references: 5_000,
      isTypeOnly: false,
      isDeferred: false,
      line: 1,
    }));
    const { picture } = matrixPicture({ ...shop, labels: names, graph: buildGraph(count, ring), inside: null });
    for (const shape of picture.shapes) {
      if (shape.kind !== 'rectangle') continue;
      expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width);
      expect(shape.y + shape.height).toBeLessThanOrEqual(picture.height);
    }
  }
});

function labels(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' && shape.mark ? [shape.mark.label ?? ''] : []));
}
