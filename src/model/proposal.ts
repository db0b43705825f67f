import type { IntendedComponent } from './intent.ts';

/** A part of the code base that people might want to name, with what speaks for it. */
export interface ProposedComponent {
  readonly name: string;
  /** Globs, as settings write them. */
  readonly paths: readonly string[];
  /** Production files of it. */
  readonly fileCount: number;
  /** Why it was proposed, as words of a comment. */
  readonly reason: string;
  readonly layer: string | null;
  readonly context: string | null;
  readonly owner: string | null;
}

/** An import that would be a breach today. `line` is 1-based. */
export interface ProposedBreach {
  readonly path: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** A word that much of one component is about and little of the others. */
export interface ProposedTerm {
  readonly word: string;
  readonly component: string;
  readonly fileCount: number;
  /** Other words of the code base that may mean the same. */
  readonly alike: readonly string[];
}

/** A first record, to be ratified by people. */
export interface ProposedDecision {
  readonly title: string;
  readonly context: string;
  readonly decision: string;
  readonly consequences: readonly string[];
  /** Fitness functions as lines of YAML, each without its dash. */
  readonly functions: readonly string[];
}

/** What a team could write down about its code base, inferred from what is there. */
export interface Proposal {
  readonly components: readonly ProposedComponent[];
  /** From the top down: each leans on those after it; empty where no direction was found. */
  readonly layers: readonly string[];
  readonly breaches: readonly ProposedBreach[];
  /** Imports between layers, breaches included. */
  readonly importCount: number;
  readonly terms: readonly ProposedTerm[];
  readonly decisions: readonly ProposedDecision[];
  /** Production files of the code base. */
  readonly fileCount: number;
}

/** A part that nobody claims in what the team wrote. */
export interface MovedPart {
  readonly component: ProposedComponent;
  readonly unclaimedCount: number;
}

/** What the team wrote, held against what is there now. */
export interface ProposalChange {
  readonly declared: readonly IntendedComponent[];
  readonly moved: readonly MovedPart[];
  /** Imports against the declared layers. */
  readonly breaches: readonly ProposedBreach[];
}
