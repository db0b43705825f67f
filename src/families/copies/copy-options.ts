import type { CopyFacts } from '../../model/copy-facts.ts';
import type { UnitFact } from '../../model/facts.ts';

/** A file of the snapshot as the search of copies takes it; its place in the list is its number in families. */
export interface CopyFile {
  readonly path: string;
  readonly language: string;
  /** Null for a file that was not read. */
  readonly facts: CopyFacts | null;
  readonly units: readonly UnitFact[];
}

/** What a copy has at least, without comments and imports. */
export interface LeastSize {
  readonly tokens: number;
  /** Under other names, where less is left that can be chance. */
  readonly renamedTokens: number;
  readonly lines: number;
}

/** What counts as a copy; docs/accuracy.md says how the numbers were chosen. */
export interface CopyOptions {
  /** Of a unit, or of units one of which is as large. */
  readonly unit: LeastSize;
  /** Of anything else: a part of a unit, several small units, code outside units. */
  readonly part: LeastSize;
  /** Of a unit that has changed copies. */
  readonly near: LeastSize;
  /** Share of tokens, in order, that near copies have in common. */
  readonly leastNearShare: number;
  /** The same for units of fewer than `part.tokens`, where a line more or less is chance. */
  readonly leastSmallNearShare: number;
  /** Places with one fingerprint beyond which it says nothing. */
  readonly mostPlaces: number;
}

export const DEFAULT_COPY_OPTIONS: CopyOptions = {
  unit: { tokens: 50, renamedTokens: 70, lines: 6 },
  part: { tokens: 75, renamedTokens: 100, lines: 8 },
  near: { tokens: 50, renamedTokens: 100, lines: 6 },
  leastNearShare: 0.7,
  leastSmallNearShare: 0.8,
  mostPlaces: 500,
};
