import type { FitnessKind } from '../../model/fitness-function.ts';
import type { Severity } from '../../model/finding.ts';

/** A fitness function before it is written down. */
export interface ImportedFunction {
  readonly kind: FitnessKind;
  readonly value: Readonly<Record<string, readonly string[] | string | true>> | readonly string[];
  readonly because: string | null;
  readonly severity: Severity | null;
  readonly countsTypes: boolean;
  readonly holdsTests: boolean;
}

/** One rule of another tool, and what becomes of it. */
export interface ImportedRule {
  readonly name: string;
  /** `weaker`: it holds, but not for all that the tool holds; the reason says what is missing. */
  readonly verdict: 'exact' | 'weaker' | 'unsupported';
  readonly reason: string | null;
  readonly functions: readonly ImportedFunction[];
}

/** A part of the code base that another tool names. */
export interface ImportedComponent {
  readonly name: string;
  readonly paths: readonly string[];
  readonly owner: string | null;
}

export interface ImportedRules {
  /** As its users call it. */
  readonly tool: string;
  /** File that the rules stand in. */
  readonly path: string;
  readonly rules: readonly ImportedRule[];
  readonly components: readonly ImportedComponent[];
  /** What else there is to know, each a sentence without a full stop. */
  readonly remarks: readonly string[];
}

export function unsupported(name: string, reason: string): ImportedRule {
  return { name, verdict: 'unsupported', reason, functions: [] };
}
