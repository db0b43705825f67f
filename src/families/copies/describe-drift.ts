import type { DriftCell, DriftRow } from '../../model/family.ts';
import { alignLines } from './align-lines.ts';

/** Rows that a reader takes in. */
const MOST_ROWS = 8;
const LONGEST_VALUE = 160;

interface Line {
  /** Without the blanks that only lay it out. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** The source of a copy as it stands in its file. */
export interface CopySource {
  /** Of the first line. */
  readonly startLine: number;
  readonly lines: readonly string[];
}

/**
 * The lines in which copies differ, told against the first one, a row for each place; a copy whose text is not at hand is
 * unknown everywhere. Rows beyond those that a reader takes in are left out, so `isWhole` says whether these are all.
 */
export function describeDrift(copies: readonly (CopySource | null)[]): { rows: DriftRow[]; isWhole: boolean } {
  const [reference, ...others] = copies.map((copy) => copy && codeLines(copy));
  if (reference === undefined || reference === null) return { rows: [], isWhole: false };
  const hunks = others.map((lines) => (lines === null ? null : hunksOf(reference, lines)));
  const starts = [...new Set(hunks.flatMap((found) => [...(found?.keys() ?? [])]))].sort((a, b) => a - b);
  const rows = starts.slice(0, MOST_ROWS).map((start) => rowAt(reference, start, hunks));
  return { rows, isWhole: starts.length <= MOST_ROWS };
}

function codeLines({ startLine, lines }: CopySource): Line[] {
  return lines
    .map((text, index) => ({ text: text.trim().replace(/\s+/g, ' '), number: startLine + index }))
    .filter(({ text }) => text !== '' && !COMMENT.test(text));
}

const COMMENT = /^(?:\/\/|\/\*|\*|#(?![\w[]))/;

/** What stands instead of the lines of the reference from one of them on. */
interface Hunk {
  /** Lines of the reference that are gone; none where something was added before the line. */
  readonly gone: number;
  readonly there: readonly Line[];
}

/** By line of the reference. */
function hunksOf(reference: readonly Line[], lines: readonly Line[]): Map<number, Hunk> {
  const pairs = alignLines(
    reference.map(({ text }) => text),
    lines.map(({ text }) => text),
  );
  const hunks = new Map<number, Hunk>();
  let [from, to] = [0, 0];
  for (const [at, other] of [...pairs, [reference.length, lines.length] as const]) {
    if (at > from || other > to) hunks.set(from, { gone: at - from, there: lines.slice(to, other) });
    [from, to] = [at + 1, other + 1];
  }
  return hunks;
}

function rowAt(reference: readonly Line[], start: number, hunks: readonly (Map<number, Hunk> | null)[]): DriftRow {
  const longest = Math.max(...hunks.map((found) => found?.get(start)?.gone ?? 0));
  const own = reference.slice(start, start + longest);
  const written = [own, ...hunks.map((found) => (found === null ? null : writtenAt(own, found.get(start))))];
  const values = written.map((lines) => (lines === null ? null : valueOf(lines)));
  const majority = majorityOf(values);
  const cells = written.map((lines, member) => cellOf(lines, values[member] ?? null, majority));
  const line = reference[start]?.number ?? reference.at(-1)?.number ?? 0;
  return { aspect: longest === 0 ? `before line ${line}` : `line ${line}`, cells, majority };
}

function writtenAt(own: readonly Line[], hunk: Hunk | undefined): readonly Line[] {
  return hunk === undefined ? own : hunk.there;
}

function valueOf(lines: readonly Line[]): string {
  const value = lines.map(({ text }) => text).join(' ');
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}

/** The value that more members have than any other; null also where most have nothing there. */
function majorityOf(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] || first[0] === '' ? null : first[0];
}

function cellOf(lines: readonly Line[] | null, value: string | null, majority: string | null): DriftCell {
  if (lines === null || value === null) return { state: 'unknown', value: null, source: '', line: null };
  const [first] = lines;
  if (first === undefined) return { state: 'none', value: null, source: '', line: null };
  const state = majority === null || value !== majority ? 'differs' : 'same';
  return { state, value, source: value, line: first.number };
}
