import { compareText } from '../base/ordering.ts';
import type { DriftCell, DriftRow } from '../model/family.ts';
import { alignMembers } from './align-members.ts';
import type { MemberPart } from './member-part.ts';
import { memberParts } from './member-parts.ts';
import { mostUsed, nameAspect } from './name-aspect.ts';
import { rowScales } from './row-scales.ts';
import { type RowValues, rowValues } from './row-values.ts';
import type { Candidate } from './rule-candidates.ts';

/** One row for each thing that several members say: what it is for each of them. Rows that differ come first. */
export function driftRows(members: readonly Candidate[]): DriftRow[] {
  const tables = members.map(({ cells }) => memberParts(cells));
  const { rows, arms } = alignMembers(tables);
  const parts = rows.map((row) => row.map((at, member) => (at === null ? null : (tables[member]?.[at] ?? null))));
  const scales = rowScales(parts);
  const place: RowPlace = {
    members,
    rows: parts,
    armsOf: (member, part) => part.keys.map((key) => arms(member, key)),
    mates: matesOf(parts, tables),
  };
  const told = parts.filter(isTold);
  const drift = told.flatMap((row) => rowValues(row, scales).flatMap((values) => toRow(row, values, place)));
  return named(drift)
    .sort((a, b) => Number(differs(b)) - Number(differs(a)) || a.order - b.order || compareText(a.aspect, b.aspect))
    .slice(0, MOST_ROWS)
    .map(({ aspect, cells, majority }) => ({ aspect, cells, majority }));
}

const MOST_ROWS = 40;

type PartRow = readonly (MemberPart | null)[];

interface RowPlace {
  readonly members: readonly Candidate[];
  readonly rows: readonly PartRow[];
  readonly armsOf: (member: number, part: MemberPart) => readonly string[];
  readonly mates: (row: PartRow) => readonly PartRow[];
}

/** What most members say, or at least two of a few: what a single member adds may be another matter. */
function isTold(row: PartRow): boolean {
  const told = partsOf(row);
  return (
    told.length >= Math.max(2, Math.ceil(row.length / 2)) &&
    (told.length === row.length || told.some(({ isTrivial }) => !isTrivial))
  );
}

function partsOf(row: PartRow): MemberPart[] {
  return row.filter((part) => part !== null);
}

function matesOf(rows: readonly PartRow[], tables: readonly (readonly MemberPart[])[]): RowPlace['mates'] {
  const rowOf = new Map(rows.flatMap((row) => partsOf(row).map((part) => [part, row] as const)));
  return (row) => {
    const found = row.flatMap((part, member) =>
      (part?.mates ?? []).flatMap((at) => {
        const mate = tables[member]?.[at];
        const other = mate === undefined ? undefined : rowOf.get(mate);
        return other === undefined ? [] : [other];
      }),
    );
    const counts = new Map<PartRow, number>();
    for (const other of found) counts.set(other, (counts.get(other) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([other]) => other);
  };
}

interface OrderedRow extends DriftRow {
  readonly order: number;
  readonly amount: string;
}

function toRow(row: PartRow, { about, side, values }: RowValues, place: RowPlace): OrderedRow[] {
  const states = row.map((part, member) => (part === null ? absence(row, member, place) : 'told'));
  const counted = values.filter((value, at) => value !== null || states[at] === 'none');
  const majority = majorityOf(counted);
  if (counted.length < 2) return [];
  const cells = row.map((part, at): DriftCell => {
    const value = values[at] ?? null;
    if (part === null || value === null)
      return { state: states[at] === 'none' ? 'none' : 'unknown', value: null, source: '', line: null };
    const state = majority === undefined || value === majority ? 'same' : 'differs';
    return { state, value, source: part.written, line: part.line };
  });
  const [first] = partsOf(row);
  return [
    {
      aspect: about === 'limit' ? `${aspectOf(row, null, place)} included` : aspectOf(row, side, place),
      cells,
      majority: majority ?? null,
      order: orderOf(row),
      amount: first?.kind === 'amount' ? (values.find((value) => value !== null) ?? '') : '',
    },
  ];
}

function orderOf(row: PartRow): number {
  const lines = partsOf(row).map(({ line }) => line);
  return lines.reduce((sum, line) => sum + line, 0) / Math.max(1, lines.length);
}

/** `none` only where the member was understood, most others have the part, and nothing is left in the member that might be it. */
function absence(row: PartRow, member: number, { members, rows, armsOf }: RowPlace): 'none' | 'unknown' {
  const told = partsOf(row);
  if (members[member]?.isUnderstood !== true || told.length <= row.length - told.length) return 'unknown';
  if (told.some(({ number }) => number === 0 || number === 1)) return 'unknown';
  const mayBeIt = rows.some((other) => {
    const part = other[member];
    if (part === null || part === undefined || partsOf(other).length * 2 > row.length) return false;
    return row.some(
      (own, at) => own !== null && mayBe({ own, part, isOtherArm: !sharesArm(armsOf(at, own), armsOf(member, part)) }),
    );
  });
  const falls = rows.some((other) => {
    const part = other[member];
    return part !== null && part !== undefined && told.some((own) => isDefault(own, part));
  });
  return mayBeIt || falls ? 'unknown' : 'none';
}

function sharesArm(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((arm) => b.includes(arm));
}

/** What is left over in a member and of the same sort may be what is missed in it. */
function mayBe({ own, part, isOtherArm }: { own: MemberPart; part: MemberPart; isOtherArm: boolean }): boolean {
  if (part.isTrivial || isOtherArm || own.kind !== part.kind) return false;
  return (
    (own.dimension === 'time') === (part.dimension === 'time') || LOOSE.has(own.dimension) || LOOSE.has(part.dimension)
  );
}

const LOOSE: ReadonlySet<string> = new Set(['number', 'count']);

/** An arm that a member does not name has what holds for all others there. */
function isDefault(own: MemberPart, part: MemberPart): boolean {
  const isKeyed = own.keys.length > 0 && part.keys.length === 0;
  return (
    isKeyed &&
    own.role === part.role &&
    part.limit === null &&
    part.mates.length === 0 &&
    !part.isTrivial &&
    part.number === own.number
  );
}

/** The value of most members; undefined on a tie. Members without the part count too. */
function majorityOf(values: readonly (string | null)[]): string | null | undefined {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

export function differs({ cells }: DriftRow): boolean {
  return new Set(cells.filter(({ state }) => state !== 'unknown').map(({ value }) => value)).size > 1;
}

function aspectOf(row: PartRow, side: 'from' | 'to' | null, { armsOf, mates }: RowPlace): string {
  const arms = mostUsed(row.map((part, member) => (part === null ? [] : armsOf(member, part))));
  const bound = mates(row).find((mate) => partsOf(mate).every(({ kind }) => kind === 'bound'));
  const name = bound === undefined ? null : (mostUsed(partsOf(bound).map(({ quantity }) => quantity))[0] ?? null);
  return nameAspect(partsOf(row), { arms, side, bound: name });
}

/** Rows of one name are told apart by their value. */
function named(rows: readonly OrderedRow[]): OrderedRow[] {
  const counts = Map.groupBy(rows, ({ aspect }) => aspect);
  return rows.map((row) => {
    const twins = counts.get(row.aspect) ?? [];
    return twins.length < 2 ? row : { ...row, aspect: `${row.aspect} ${twins.indexOf(row) + 1}` };
  });
}
