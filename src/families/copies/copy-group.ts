import type { Place } from './group-places.ts';

/** Places that are copies of one another, before they are described. */
export interface CopyGroup {
  readonly kind: 'exact' | 'renamed' | 'near';
  /** In order of file and start. */
  readonly places: readonly Place[];
  /** 0 … 1: how much the least alike of them have in common. */
  readonly share: number;
}

/** Tokens of a member; the members of a group are nearly of one size. */
export function sizeOf({ places }: CopyGroup): number {
  return Math.max(...places.map(({ start, end }) => end - start));
}
