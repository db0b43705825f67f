import type { Family } from './family.ts';
import type { NotAnalysed } from './not-analysed.ts';

/** What was found that stands in several places, and how far it was looked for. */
export interface FoundFamilies {
  readonly families: readonly Family[];
  /** What was not compared, so that copies of it would be missing. */
  readonly notAnalysed: readonly NotAnalysed[];
  /** Units of production code among which copies were looked for. */
  readonly unitsCompared: number;
}

export const noFamilies: FoundFamilies = { families: [], notAnalysed: [], unitsCompared: 0 };
