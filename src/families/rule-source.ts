import type { DecisionFacts } from '../model/decision-facts.ts';

/** A file as families see it. */
export interface RuleSource {
  /** Index into `Codebase.files`. */
  readonly file: number;
  readonly path: string;
  readonly language: string;
  /** Index into `Codebase.components`. */
  readonly component: number;
  readonly decisions: DecisionFacts;
  /** Indexes of the files that it depends on, where names of its references may be declared. */
  readonly dependencies: readonly number[];
}
