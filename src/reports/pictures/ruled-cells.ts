import { displayCount, displayNumber } from '../../base/display-number.ts';
import type { RuledOut } from '../../model/ruled-out.ts';
import { formatFigure } from './format-figure.ts';
import type { Shape } from './shape.ts';

/** In node numbers. */
export type RuledPairs = Pick<RuledOut, 'isRuledOut' | 'broken'>;

/** Where the cells of a matrix stand; all are squares. */
export interface MatrixLayout {
  readonly order: Uint32Array;
  readonly positions: Uint32Array;
  readonly cellSize: number;
  readonly left: number;
  readonly top: number;
}

/** Strokes across the cells that a decision rules out: one path, told by its pattern and not by colour. */
export function ruledOutShapes(ruled: RuledPairs | undefined, { order, cellSize, left, top }: MatrixLayout): Shape[] {
  const strokes: string[] = [];
  for (const [row, from] of order.entries()) {
    for (const [column, to] of order.entries()) {
      if (!ruled?.isRuledOut(from, to)) continue;
      const [x, y] = [left + column * cellSize, top + row * cellSize];
      const half = formatFigure(cellSize / 2);
      strokes.push(`M${x} ${y + cellSize}l${cellSize} -${cellSize}`);
      strokes.push(`M${x} ${formatFigure(y + cellSize / 2)}l${half} -${half}`);
      strokes.push(`M${formatFigure(x + cellSize / 2)} ${y + cellSize}l${half} -${half}`);
    }
  }
  return strokes.length === 0 ? [] : [{ kind: 'path', path: strokes.join(''), look: 'p-ruled-out' }];
}

/** A frame and a folded corner where imports break a decision. */
export function brokenShapes(ruled: RuledPairs | undefined, { order, cellSize, left, top }: MatrixLayout): Shape[] {
  const size = cellSize - 2;
  const corner = formatFigure(cellSize * CORNER);
  return [...order.entries()].flatMap(([row, from]) =>
    [...order.entries()].flatMap(([column, to]): Shape[] => {
      if (ruled === undefined || ruled.broken(from, to) === 0) return [];
      const [x, y] = [left + column * cellSize + 1, top + row * cellSize + 1];
      return [
        { kind: 'path', path: `M${x} ${y}h${size}v${size}h-${size}Z`, look: 'p-broken' },
        { kind: 'path', path: `M${x + size} ${y}v${corner}l-${corner} -${corner}Z`, look: 'p-broken-corner' },
      ];
    }),
  );
}

const CORNER = 0.35;

/** As the end of an accessible name. */
export function brokenWords(
  ruled: RuledPairs | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const broken = ruled?.broken(from, to) ?? 0;
  return broken === 0 ? '' : `, ${displayCount(broken, 'import')} against a decision`;
}

/** Intended against actual, as a sentence after others; empty where no decision speaks of imports. */
export function ruledSummary(ruled: RuledPairs | undefined, order: Uint32Array): string {
  if (ruled === undefined) return '';
  const nodes = [...order];
  const pairs = nodes.flatMap((from) => nodes.map((to) => [from, to] as const));
  const isRuledOut = pairs.filter(([from, to]) => ruled.isRuledOut(from, to)).length;
  const isBroken = pairs.filter(([from, to]) => ruled.broken(from, to) > 0).length;
  const kept =
    isBroken === 0
      ? 'none is broken'
      : `${displayNumber(isBroken)} ${isBroken === 1 ? 'holds' : 'hold'} imports that break one`;
  return ` Decisions rule out ${displayCount(isRuledOut, 'cell')} as a whole; of all cells ${kept}.`;
}
