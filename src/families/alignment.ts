import type { NamedPart } from './part-likeness.ts';

/** A part of a member while its row is looked for. */
export interface Slot extends NamedPart {
  readonly member: number;
  /** Index into the parts of the member. */
  readonly at: number;
}

export type SlotRow = Map<number, Slot>;

export interface Alignment {
  /** By member, in the order of its parts. */
  readonly members: readonly (readonly Slot[])[];
  /** By number of the row: its parts by member; empty where it went into another. */
  readonly rows: readonly SlotRow[];
  readonly rowOf: Map<Slot, number>;
}

export function areApart(a: ReadonlyMap<number, Slot>, b: ReadonlyMap<number, Slot>): boolean {
  return [...a.keys()].every((member) => !b.has(member));
}

/** Makes one row of those of two parts, unless a member has a part in both. */
export function joinRows(a: Slot, b: Slot, { rows, rowOf }: Alignment): boolean {
  const [left, right] = [rowOf.get(a) ?? -1, rowOf.get(b) ?? -1];
  const [kept, gone] = [rows[left], rows[right]];
  if (left === right || kept === undefined || gone === undefined || !areApart(kept, gone)) return false;
  for (const [member, slot] of gone) {
    kept.set(member, slot);
    rowOf.set(slot, left);
  }
  gone.clear();
  return true;
}
