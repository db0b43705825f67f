import type { Cell } from './decision-cell.ts';
import { type CellLikeness, compareCells, hasSameValue } from './compare-cells.ts';
import { meetingKeys } from './meeting-keys.ts';

/** Cells that can be looked up by their values. */
export interface IndexedCells {
  readonly cells: readonly Cell[];
  /** Of each cell. */
  readonly keys: readonly (readonly string[])[];
  /** By key the indexes of the cells that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** More cells than a person would write are compared only as far as this. */
const MOST_CELLS = 120;

export function indexCells(cells: readonly Cell[]): IndexedCells {
  const keys = cells.slice(0, MOST_CELLS).map((cell) => meetingKeys(cell));
  const places = new Map<string, number[]>();
  keys.forEach((list, at) => {
    for (const key of list) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  });
  return { cells, keys, places };
}

export interface AlignedCells extends CellLikeness {
  /** Indexes into the cells of each side. */
  readonly left: number;
  readonly right: number;
}

/** Puts cells of two units with the same values side by side, each at most once, the surest first. */
export function alignCells(left: IndexedCells, right: IndexedCells): AlignedCells[] {
  const found: AlignedCells[] = [];
  left.keys.forEach((keys, leftAt) => {
    const own = left.cells[leftAt]!;
    for (const rightAt of meeting(keys, right)) {
      const other = right.cells[rightAt]!;
      const likeness = hasSameValue(own, other) ? compareCells(own, other) : null;
      if (likeness?.isEqual === true) found.push({ ...likeness, left: leftAt, right: rightAt });
    }
  });
  found.sort((a, b) => b.place - a.place || a.left - b.left || a.right - b.right);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return found.filter((pair) => {
    if (taken.left.has(pair.left) || taken.right.has(pair.right)) return false;
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    return true;
  });
}

function meeting(keys: readonly string[], { places }: IndexedCells): Iterable<number> {
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return places.get(first) ?? [];
  return new Set(keys.flatMap((key) => places.get(key) ?? []));
}
