import { areEqual, type CellValue, readingsOf } from './normal-value.ts';

/**
 * The members whose value is not the majority's. Where two values are equally frequent there is no majority, and every
 * member with another one beside it is named. A value that the tool does not know neither counts nor deviates.
 */
export function deviatingMembers<Id>(values: ReadonlyMap<Id, CellValue>): Id[] {
  const cells = [...values].map(([id, value]) => ({ id, readings: readingsOf(value) })).filter(isKnown);
  const counted = cells.map((cell) => ({ ...cell, count: cells.filter((other) => isSame(cell, other)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  if (most === counted.length) return [];
  const leading = counted.filter(({ count }) => count === most);
  if (leading.length > most) return counted.map(({ id }) => id);
  return counted.filter(({ count }) => count < most).map(({ id }) => id);
}

interface Cell {
  readonly readings: ReadonlySet<string>;
}

const isKnown = ({ readings }: Cell): boolean => readings.size > 0;
const isSame = (a: Cell, b: Cell): boolean => areEqual(a.readings, b.readings);
