import type { UnresolvedReason } from '../../model/codebase.ts';

/** Where one import leads. */
export type Resolution =
  /** A file of the snapshot, by its index: a module, or an asset that is no node of the graph. */
  | { readonly kind: 'file'; readonly file: number }
  | {
      readonly kind: 'external';
      readonly name: string;
      readonly isBuiltin: boolean;
      /** True where no manifest is there to declare it. */
      readonly isAssumed?: true;
    }
  /** A file that a build makes and that no source stands behind. */
  | { readonly kind: 'generated' }
  /** Something that exists and is no module: a folder, a file that was left out. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unresolved'; readonly reason: UnresolvedReason };

export const GENERATED: Resolution = { kind: 'generated' };
export const NOTHING: Resolution = { kind: 'nothing' };

export function unresolved(reason: UnresolvedReason): Resolution {
  return { kind: 'unresolved', reason };
}

export function toFile(file: number): Resolution {
  return { kind: 'file', file };
}
