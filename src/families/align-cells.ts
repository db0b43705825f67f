import type { Cell } from './decision-cell.ts';
import { type CellLikeness, compareCells } from './compare-cells.ts';

export interface AlignedCells extends CellLikeness {
  /** Indexes into the cells of each side. */
  readonly left: number;
  readonly right: number;
}

/** More cells than a person would write are compared only as far as this. */
const MOST_CELLS = 120;

/** Puts the cells of two units side by side, each at most once, the surest first. */
export function alignCells(left: readonly Cell[], right: readonly Cell[]): AlignedCells[] {
  const found: AlignedCells[] = [];
  left.slice(0, MOST_CELLS).forEach((a, leftAt) => {
    right.slice(0, MOST_CELLS).forEach((b, rightAt) => {
      const likeness = compareCells(a, b);
      if (likeness !== null) found.push({ ...likeness, left: leftAt, right: rightAt });
    });
  });
  found.sort((a, b) => rank(b) - rank(a) || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return found.filter((pair) => {
    if (taken.left.has(pair.left) || taken.right.has(pair.right)) return false;
    if (!pair.isEqual && pair.place < LEAST_PLACE) return false;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    return true;
  });
}

/** Cells with different values are put side by side only where their names say that they are the same thing. */
const LEAST_PLACE = 0.6;

function rank({ place, isEqual }: AlignedCells): number {
  return place + (isEqual ? 1 : 0);
}
