import { compareText } from '../../base/ordering.ts';
import type { Mark } from '../../model/decision-facts.ts';
import type { DriftCell, DriftRow } from '../../model/family.ts';
import { markWeight } from '../../model/mark-weight.ts';
import type { RuleSource } from '../rule-source.ts';
import type { Mechanism } from './mechanism.ts';

/** Finds the files that a file depends on, which may do what it does not do itself. */
export type SourceOf = (file: number) => RuleSource | undefined;

/** What members do and what some of them do not do, one row for each thing of the outside. Rows that differ come first. */
export function markRows(members: readonly Mechanism[], sourceOf: SourceOf): DriftRow[] {
  const rows = heldMarks(members)
    .filter(({ of, holders }) => isPart(of, members) && holders >= Math.max(2, members.length / 2))
    .map(({ of, holders }) => ({ of, isWhole: holders === members.length, row: toRow(of, members, sourceOf) }));
  return rows
    .sort((a, b) => Number(a.isWhole) - Number(b.isWhole) || rankOf(a.of) - rankOf(b.of) || compareText(a.of, b.of))
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

/** A text of plain words is a message as often as not, which each member words in its own way. */
function isPart(of: string, members: readonly Mechanism[]): boolean {
  if (markWeight(of) < TELLING) return false;
  return !of.startsWith('text ') || members.every(({ marks }) => !PLAIN.test(marks.get(of)?.written ?? '_'));
}

const PLAIN = /^[\p{Lu}\p{Ll}]?[\p{Ll}\s.,:'!]*$/u;
/** What every program does is no part of a mechanism that somebody could have forgotten. */
const TELLING = 0.6;
const MOST_ROWS = 20;

export interface HeldMark {
  readonly of: string;
  /** How many members have it. */
  readonly holders: number;
}

export function heldMarks(members: readonly Mechanism[]): HeldMark[] {
  const counts = new Map<string, number>();
  for (const { marks } of members) for (const of of marks.keys()) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].map(([of, holders]) => ({ of, holders }));
}

const KINDS: readonly string[] = ['known', 'call', 'status', 'text'];

/** Calls and standard names tell the parts of a mechanism; texts, what each member happens to say. */
function rankOf(of: string): number {
  return KINDS.indexOf(of.slice(0, of.indexOf(' ')));
}

function toRow(of: string, members: readonly Mechanism[], sourceOf: SourceOf): DriftRow {
  const cells = members.map((member) => toCell(of, member, sourceOf));
  const present = cells.filter(({ state }) => state === 'same').length;
  const absent = cells.filter(({ state }) => state === 'none').length;
  return { aspect: aspectOf(of), cells, majority: present > absent ? PRESENT : null };
}

const PRESENT = 'present';

function toCell(of: string, member: Mechanism, sourceOf: SourceOf): DriftCell {
  const mark = member.marks.get(of);
  if (mark !== undefined) return { state: 'same', value: PRESENT, source: writtenIn(mark), line: mark.line };
  const isHidden = mayBeInside(of, member) || isBeside(of, member, sourceOf);
  return { state: isHidden ? 'unknown' : 'none', value: null, source: '', line: null };
}

function writtenIn({ written }: Mark): string {
  return written.replace(/\s+/g, ' ');
}

/** Libraries that check or issue a token look at its claims and at its signature unasked. */
function mayBeInside(of: string, { marks }: Mechanism): boolean {
  return !of.startsWith('text ') && (marks.has('call token check') || marks.has('call token issue'));
}

function isBeside(of: string, { source }: Mechanism, sourceOf: SourceOf): boolean {
  return source.dependencies.some((file) =>
    sourceOf(file)?.decisions.mechanisms.some(({ marks }) => marks.some((mark) => mark.of === of)),
  );
}

/** `issuer`, `hmac`, `status 429`, `"retry after"`. */
export function aspectOf(of: string): string {
  const space = of.indexOf(' ');
  const [kind, name] = [of.slice(0, space), of.slice(space + 1)];
  if (kind === 'status') return of;
  return kind === 'text' ? `"${name}"` : name;
}
