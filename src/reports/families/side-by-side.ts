import { isDeviating } from '../../model/deviation.ts';
import type { FamilyDrift, FamilyResult } from '../../model/family-result.ts';
import { excerptKey, type SourceExcerpts } from '../../model/source-excerpts.ts';
import { alignSources, type LinePair } from './align-sources.ts';
import { ascendingPairs, pairEqualLines } from './pair-lines.ts';

export interface SideBySide {
  /** Indexes of the members whose source is there, in their order. */
  readonly members: readonly number[];
  readonly rows: readonly SideRow[];
}

export interface SideRow {
  /** Parallel to `members`. */
  readonly lines: readonly (SideLine | null)[];
  /** What the row is about, or why it stands out; ''. */
  readonly aspects: readonly string[];
  /** True where the members do not say the same here. */
  readonly isOdd: boolean;
}

export interface SideLine {
  /** In its file. */
  readonly number: number;
  readonly text: string;
  /** True where this member deviates here. */
  readonly isDeviating: boolean;
}

/** The sources of a family's members beside one another: copies by equal lines, rules by the lines that say the same thing. Null with fewer than two sources. */
export function sideBySide(family: FamilyResult, excerpts: SourceExcerpts | null): SideBySide | null {
  const members = family.members.flatMap((member, index) => (excerpts?.lines.has(excerptKey(member)) ? [index] : []));
  if (excerpts === null || members.length < 2) return null;
  const sources = members.map((member) => ({
    lines: withoutIndent(excerpts.lines.get(excerptKey(family.members[member]!))!),
  }));
  const marks = members.map((member) => marksOf(family, member));
  const reference = marks.reduce((best, own, at) => (own.size > marks[best]!.size ? at : best), 0);
  const pairs = members.map((member, at): LinePair[] => {
    if (at === reference) return [];
    if (family.drift.length === 0) return pairEqualLines(sources[reference]!.lines, sources[at]!.lines);
    return aspectPairs(family, { reference: members[reference]!, member });
  });
  const rows = alignSources(sources, pairs, reference).map((row): SideRow => {
    const lines = row.map((line, at): SideLine | null => {
      if (line === null) return null;
      const isOdd = marks[at]!.get(line)?.some(({ deviates }) => deviates) ?? false;
      return {
        number: family.members[members[at]!]!.startLine + line,
        text: sources[at]!.lines[line]!,
        isDeviating: isOdd,
      };
    });
    const told = row.flatMap((line, at) => (line === null ? [] : (marks[at]!.get(line) ?? [])));
    const aspects = [...new Set(told.map(({ aspect }) => aspect))];
    return { lines, aspects, isOdd: family.drift.length > 0 ? told.some(({ deviates }) => deviates) : differ(lines) };
  });
  return { members, rows };
}

interface Mark {
  readonly aspect: string;
  readonly deviates: boolean;
}

/** Aspects by the line, counted from the member's first, that says something of them. */
function marksOf({ members, drift }: FamilyResult, member: number): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const place = members[member]!;
  for (const row of drift) {
    const cell = row.values[member]!;
    const line = offsetOf(row, member, place);
    if (line === null) continue;
    const mark = { aspect: row.aspect, deviates: isDeviating(row, cell) };
    marks.set(line, [...(marks.get(line) ?? []), mark]);
  }
  return marks;
}

/** Null where the member has no such line, or has it elsewhere, as with a constant of its file. */
function offsetOf(
  row: FamilyDrift,
  member: number,
  { startLine, endLine }: { startLine: number; endLine: number },
): number | null {
  const { line } = row.values[member]!;
  return line === null || line < startLine || line > endLine ? null : line - startLine;
}

function aspectPairs(
  { members, drift }: FamilyResult,
  { reference, member }: { reference: number; member: number },
): LinePair[] {
  const pairs = drift.flatMap((row): LinePair[] => {
    const line = offsetOf(row, reference, members[reference]!);
    const own = offsetOf(row, member, members[member]!);
    return line === null || own === null ? [] : [[line, own]];
  });
  return ascendingPairs(pairs);
}

function differ(lines: readonly (SideLine | null)[]): boolean {
  return new Set(lines.map((line) => line?.text.trim() ?? null)).size > 1;
}

/** Without the blanks that all lines begin with; tabs as two blanks, so that columns stay narrow. */
function withoutIndent(lines: readonly string[]): string[] {
  const expanded = lines.map((line) => line.replaceAll('\t', '  '));
  const filled = expanded.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return expanded.map((line) => line.slice(Number.isFinite(indent) ? indent : 0));
}
