/**
 * Of what each file names elsewhere, how much leads somewhere that is known. What a language counts is said by
 * `countedLinks`; what exists and is no source to read (an asset that was left out, a folder) is not counted. The columns
 * are parallel to `Codebase.files`.
 */
export interface LinkTallies {
  /** All that should lead somewhere. */
  readonly total: Uint32Array;
  /** What leads to a file of the snapshot. */
  readonly internal: Uint32Array;
  /** What leads to a package that a manifest declares, or to what the language brings. */
  readonly external: Uint32Array;
}

/** Where one import or reference leads, as far as the tally tells it apart; `uncounted` should lead nowhere. */
export type LinkOutcome = 'internal' | 'external' | 'unknown' | 'uncounted';

export const noTallies: LinkTallies = emptyTallies(0);

export function emptyTallies(files: number): LinkTallies {
  return { total: new Uint32Array(files), internal: new Uint32Array(files), external: new Uint32Array(files) };
}

export function countLink(tallies: LinkTallies, file: number, outcome: LinkOutcome): void {
  if (outcome === 'uncounted') return;
  tallies.total[file]! += 1;
  if (outcome !== 'unknown') tallies[outcome][file]! += 1;
}
