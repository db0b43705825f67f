import type { FitnessFunction, Part } from './fitness-function.ts';
import type { WrittenAt } from './intent.ts';
import type { WrittenProblem, WrittenValue } from './written-value.ts';

export const decisionStatuses = ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const;

export type DecisionStatus = (typeof decisionStatuses)[number];

/** The form a record is written in: front matter or bullets after MADR, sections after M. Nygard, or a tool's own. */
export type RecordFormat = 'madr' | 'nygard' | 'log4brains' | 'archgate' | 'other';

/** What one record says of another, as written. */
export interface RecordReference {
  readonly kind: 'supersedes' | 'superseded-by';
  /** `7. One policy for tokens`, `ADR-0007`, `4`. */
  readonly written: string;
  /** The link's target as written; null where it is no link. */
  readonly target: string | null;
  readonly line: number;
}

/** What a record says by itself: a pure function of its text, whatever the file is called. */
export interface RecordFacts {
  readonly format: RecordFormat;
  /** From front matter, or the number before the title. */
  readonly writtenId: string | null;
  readonly title: string | null;
  readonly titleLine: number;
  readonly status: DecisionStatus;
  /** Null where no status is written: what was merged without one counts as accepted. */
  readonly statusLine: number | null;
  readonly date: string | null;
  readonly deciders: readonly string[];
  /** First words of the sections; null where there is no such section. */
  readonly context: string | null;
  readonly decision: string | null;
  readonly consequences: string | null;
  readonly options: readonly string[];
  readonly references: readonly RecordReference[];
  /** What stands under `paydown`; null where there is none. */
  readonly functions: WrittenValue | null;
  /** Line of `paydown`; null where there is none. */
  readonly functionsLine: number | null;
  readonly problems: readonly WrittenProblem[];
}

/** A reference with the record that it leads to. */
export interface RecordLink extends RecordReference {
  /** Index into the records; null where no record answers to it. */
  readonly to: number | null;
}

/** An architecture decision record of a snapshot. `Parts` says how its fitness functions name parts of the code base. */
export interface DecisionRecord<Selector = Part> extends Omit<RecordFacts, 'references' | 'functions' | 'title'> {
  /** `0003`, `ARCH-001`, `20200925-monorepo`: unique among the records, stable when the file moves. */
  readonly id: string;
  readonly title: string;
  readonly links: readonly RecordLink[];
  readonly functions: readonly FitnessFunction<Selector>[];
  readonly at: WrittenAt;
}

/** A record as a finding or a report names it. */
export interface NamedDecision {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

export function nameDecision({ id, title, at }: Pick<DecisionRecord, 'id' | 'title' | 'at'>): NamedDecision {
  return { id, title, path: at.path };
}
