import type { ImportFact } from '../../model/facts.ts';

/** An import with its place, so that links from several sources can be put in order and none counted twice. */
export interface PlacedImport {
  readonly offset: number;
  readonly fact: Omit<ImportFact, 'line' | 'usesOnlyTypes'>;
}
