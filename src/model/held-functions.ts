import type { DecisionRecord } from './decision-record.ts';
import type { FitnessFunction, FitnessKind, FunctionTerms } from './fitness-function.ts';
import type { Structure } from './structure.ts';

/** A fitness function with the record that stands behind it. */
export interface HeldFunction<Kind extends FitnessKind = FitnessKind> {
  /** Null for what settings ask for without a record. */
  readonly record: DecisionRecord | null;
  readonly given: FitnessFunction & { readonly kind: Kind };
  /** False for what is only proposed: it informs and stops nobody. */
  readonly isBinding: boolean;
}

/** One of any kind, as far as a sentence about it needs to know. */
export interface AnyHeldFunction extends Pick<HeldFunction, 'record' | 'isBinding'> {
  readonly given: FunctionTerms & { readonly kind: FitnessKind };
}

/** Functions of records that are accepted or proposed; what is superseded, deprecated or rejected holds nobody any more. */
export function heldFunctions<Kind extends FitnessKind>(
  { codebase }: Structure,
  kinds: readonly Kind[],
): HeldFunction<Kind>[] {
  return (codebase.intent?.records ?? []).flatMap((record) => {
    if (record.status !== 'accepted' && record.status !== 'proposed') return [];
    const isBinding = record.status === 'accepted';
    return record.functions.flatMap((given) => (isOf(given, kinds) ? [{ record, given, isBinding }] : []));
  });
}

function isOf<Kind extends FitnessKind>(
  given: FitnessFunction,
  kinds: readonly Kind[],
): given is FitnessFunction & { readonly kind: Kind } {
  return kinds.some((kind) => kind === given.kind);
}
