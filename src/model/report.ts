import type { Rule } from './rule.ts';
import type { ScanResult } from './scan-result.ts';
import type { SourceExcerpts } from './source-excerpts.ts';
import type { Structure } from './structure.ts';

/** What a scan hands to a report. */
export interface ReportSubject {
  readonly result: ScanResult;
  readonly structure: Structure;
  readonly rules: readonly Rule[];
  /** Parallel to `structure.codebase.components`: the words a component's units use most. Null when words were not loaded. */
  readonly vocabulary: readonly (readonly string[])[] | null;
  /** The folder as the user wrote it, for commands that a report proposes; null for the current one. */
  readonly place: string | null;
  readonly toolVersion: string;
  /** Null when they were not read. */
  readonly excerpts: SourceExcerpts | null;
}

export interface ReportOptions {
  /** ANSI colours; only text reports use it. */
  readonly colour: boolean;
  /** Every finding instead of the first few of each group; only text and markdown shorten. */
  readonly all: boolean;
  /** Columns of the terminal, where there is one; only lists lay themselves out for it. */
  readonly columns?: number;
}

/** One output format, one file under `src/reports/`. Pure: same subject, same bytes. */
export interface Report {
  readonly name: string;
  render(subject: ReportSubject, options: ReportOptions): string;
}
