import type { DecisionStatus, NamedDecision, RecordFormat } from './decision-record.ts';
import type { ListScope } from './list-results.ts';
import type { WrittenProblem } from './written-value.ts';

/** `paydown/decisions/1`: published as schemas/decisions.schema.json; change both together. */
export interface DecisionsResult extends ListScope {
  readonly schema: 'paydown/decisions/1';
  /** By path. */
  readonly decisions: readonly ListedDecision[];
}

export interface ListedDecision extends NamedDecision {
  readonly status: DecisionStatus;
  readonly format: RecordFormat;
  /** As written; null where there is none. */
  readonly date: string | null;
  readonly deciders: readonly string[];
  readonly line: number;
  /** Ids of the records that it supersedes, and that supersede it. */
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  /** Kinds of its fitness functions, in the order they are written; null where it says nothing of any. */
  readonly functions: readonly string[] | null;
  readonly problems: readonly WrittenProblem[];
}
