import type { DriftCell } from './family.ts';

/** A row of a family or of its result. */
interface Row {
  readonly majority: string | null;
}

/** Whether a member says something else than most, or nothing where most say something. On a tie nobody deviates. */
export function isDeviating({ majority }: Row, { state }: Pick<DriftCell, 'state'>): boolean {
  return majority !== null && (state === 'differs' || state === 'none');
}

/** Whether the members do not all say the same; what was not understood is no difference. */
export function isDrifting(cells: readonly Pick<DriftCell, 'state' | 'value'>[]): boolean {
  const known = cells.filter(({ state }) => state !== 'unknown');
  return new Set(known.map(({ value }) => value)).size > 1;
}

/** Indexes of the members that deviate in at least one row, ascending. */
export function deviatingMembers(
  rows: readonly (Row & { readonly cells: readonly Pick<DriftCell, 'state'>[] })[],
): number[] {
  const deviating = new Set(
    rows.flatMap((row) => row.cells.flatMap((cell, member) => (isDeviating(row, cell) ? [member] : []))),
  );
  return [...deviating].toSorted((a, b) => a - b);
}
