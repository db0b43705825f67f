/** Source lines of members of families, for reports that show them side by side. Bounded: what was left out is counted. */
export interface SourceExcerpts {
  /** By `excerptKey`. A member without an entry was left out, or its file has changed meanwhile. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly omitted: number;
}

/** Names a stretch of a file; a blank cannot be part of a line number, so no two stretches have one key. */
export function excerptKey({ path, startLine, endLine }: ExcerptPlace): string {
  return `${startLine} ${endLine} ${path}`;
}

export interface ExcerptPlace {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}
