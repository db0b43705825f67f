import type { Cell } from './decision-cell.ts';
import { type CellLikeness, compareCells, hasSameValue } from './compare-cells.ts';

export interface AlignedCells extends CellLikeness {
  /** Indexes into the cells of each side. */
  readonly left: number;
  readonly right: number;
}

/** More cells than a person would write are compared only as far as this. */
const MOST_CELLS = 120;

/** Puts cells of two units with the same values side by side, each at most once, the surest first. */
export function alignCells(left: readonly Cell[], right: readonly Cell[]): AlignedCells[] {
  const found: AlignedCells[] = [];
  for (const [leftAt, a] of left.slice(0, MOST_CELLS).entries()) {
    for (const [rightAt, b] of right.slice(0, MOST_CELLS).entries()) {
      const likeness = mayBeEqual(a, b) ? compareCells(a, b) : null;
      if (likeness?.isEqual === true) found.push({ ...likeness, left: leftAt, right: rightAt });
    }
  }
  found.sort((a, b) => b.place - a.place || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return found.filter((pair) => {
    if (taken.left.has(pair.left) || taken.right.has(pair.right)) return false;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    return true;
  });
}

/** Most cells are told apart by what kind of value they hold; comparing them in full costs much more. */
function mayBeEqual(a: Cell, b: Cell): boolean {
  if (a.number === null || b.number === null) return a.number === b.number && a.value === b.value;
  return hasSameValue(a, b);
}
