import type { FamilyPlace, FamilyResult } from './family-result.ts';
import type { ListScope } from './list-results.ts';

/** What `paydown find` is asked: where something lives, by words, or what lives at a line. */
export type FindQuery =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'place'; readonly file: number; readonly line: number };

/** A place that answers a query. */
export interface FindMatch {
  /** Index into `Codebase.files`. */
  readonly file: number;
  readonly startLine: number;
  readonly endLine: number;
  /** '' where it has no name. */
  readonly symbol: string;
  /** 0 … 1. */
  readonly score: number;
  /** Index into `Codebase.families`; null for code that stands once. */
  readonly family: number | null;
  /** What it was found by, as ends of a sentence: `is named discount`. */
  readonly why: readonly string[];
}

/** What `paydown find` answers, published as schemas/find.schema.json; change both together. */
export interface FindResult extends ListScope {
  readonly schema: 'paydown/find/1';
  /** As asked: words, or `path:line`. */
  readonly query: string;
  /** The home of the best family first, its siblings after it, then by score; as many as were asked for. */
  readonly matches: readonly NamedMatch[];
  readonly matchesNotListed: number;
  /** Families of the listed matches, in order of first mention. */
  readonly families: readonly FamilyResult[];
}

export interface NamedMatch extends FamilyPlace {
  readonly score: number;
  readonly why: readonly string[];
  /** Index into `families`; null for code that stands once. */
  readonly family: number | null;
  /** Index into the family's members; null without a family. */
  readonly member: number | null;
  readonly isHome: boolean;
}
