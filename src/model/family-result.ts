import type { DriftCell, FamilyKind } from './family.ts';

/**
 * A family with paths and names in place of indexes: what results carry. Published in schemas/scan.schema.json,
 * schemas/families.schema.json and schemas/find.schema.json; change all together.
 */
export interface FamilyResult {
  readonly id: string;
  readonly kind: FamilyKind;
  readonly title: string;
  readonly sentence: string;
  /** Which member the others should use; null where there is nothing to choose by. */
  readonly home: FamilyHome | null;
  /** Sorted by path and line; reports letter them in this order. */
  readonly members: readonly FamilyPlace[];
  /** Aspects that differ first. */
  readonly drift: readonly FamilyDrift[];
  readonly shared: readonly string[];
  /** What carried the score, most first; empty for copies. */
  readonly reasons: readonly string[];
  /** 0 … 1. */
  readonly score: number;
  readonly gating: boolean;
}

export interface FamilyHome {
  /** Index into `members`. */
  readonly member: number;
  /** Why this one, as ends of a sentence: `lies in the domain layer`. */
  readonly reasons: readonly string[];
}

export interface FamilyPlace {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly symbol: string;
  readonly language: string;
  /** Name of its component. */
  readonly component: string;
}

export interface FamilyDrift {
  readonly aspect: string;
  /** See DriftRow. */
  readonly majority: string | null;
  /** One for each member, in their order. */
  readonly values: readonly FamilyValue[];
}

export interface FamilyValue extends DriftCell {
  /** Index into `members`. */
  readonly member: number;
}
