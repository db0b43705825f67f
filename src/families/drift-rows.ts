import { compareText } from '../base/ordering.ts';
import type { DriftCell, DriftRow } from '../model/family.ts';
import { collapseSets } from './collapse-sets.ts';
import { alignMembers } from './align-members.ts';
import { agreedValues } from './agreed-values.ts';
import type { MemberPart } from './member-part.ts';
import { memberParts } from './member-parts.ts';
import { type Aspect, mostUsed, nameAspect } from './name-aspect.ts';
import { nameApart } from './name-apart.ts';
import { absences, type AbsencePlace, isTold, type PartRow, partsOf } from './part-absence.ts';
import { readLiterals, readShares } from './read-literals.ts';
import { respell } from './spell-words.ts';
import { rowScales } from './row-scales.ts';
import { seriesRows } from './row-series.ts';
import { type RowValues, rowValues } from './row-values.ts';
import type { Candidate } from './rule-candidates.ts';

export interface Drift {
  /** One row for each thing that several members say. Rows that differ come first. */
  readonly rows: readonly DriftRow[];
  /** The values that identify the family. */
  readonly agreed: readonly string[];
}

/** What the members say of each thing that they decide, side by side. */
export function driftRows(members: readonly Candidate[]): Drift {
  const tables = collapseSets(members.map(memberParts));
  const { rows, arms } = alignMembers(tables);
  const parts = rows.map((row) => row.map((at, member) => (at === null ? null : (tables[member]?.[at] ?? null))));
  const scales = rowScales(parts.map(readLiterals));
  const place: RowPlace = {
    members,
    rows: parts,
    armsOf: (member, part) => part.keys.map((key) => arms(member, key)),
    mates: matesOf(parts, tables),
    orderOf: orderIn(tables),
  };
  const isOfSeries = seriesRows(tables);
  const told = parts.filter(isTold);
  const drift = told.flatMap((row) =>
    rowValues(readShares(readLiterals(row)), { scales, isOfSeries: isOfSeries(row) }).flatMap((values) =>
      toRow(row, values, place),
    ),
  );
  const sorted = nameApart(withoutRepeated(drift)).sort(
    (a, b) => Number(differs(b)) - Number(differs(a)) || a.order - b.order || compareText(a.aspect, b.aspect),
  );
  const shown = sorted.slice(0, MOST_ROWS).map(({ aspect, cells, majority }) => ({ aspect, cells, majority }));
  return { rows: shown, agreed: agreedValues(told) };
}

export const MOST_ROWS = 40;

interface RowPlace extends AbsencePlace {
  /** The rows of what stands in the same clauses, the most frequent first. */
  readonly mates: (row: PartRow) => readonly PartRow[];
  /** 0 … 1: how far down in the members it stands. */
  readonly orderOf: (row: PartRow) => number;
}

type Tables = readonly (readonly MemberPart[])[];

function matesOf(rows: readonly PartRow[], tables: Tables): RowPlace['mates'] {
  const rowOf = new Map(rows.flatMap((row) => partsOf(row).map((part) => [part, row] as const)));
  return (row) => {
    const counts = new Map<PartRow, number>();
    row.forEach((part, member) => {
      for (const at of part?.mates ?? []) {
        const mate = tables[member]?.[at];
        const other = mate === undefined ? undefined : rowOf.get(mate);
        if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    });
    return [...counts].sort((a, b) => b[1] - a[1]).map(([other]) => other);
  };
}

function orderIn(tables: Tables): RowPlace['orderOf'] {
  const places = new Map(
    tables.flatMap((parts) => parts.map((part, at) => [part, at / Math.max(1, parts.length)] as const)),
  );
  return (row) => {
    const parts = partsOf(row);
    return parts.reduce((sum, part) => sum + (places.get(part) ?? 0), 0) / Math.max(1, parts.length);
  };
}

/** One comparison decides for all values of a series whether the limit belongs to it. */
function withoutRepeated(rows: readonly ToldRow[]): ToldRow[] {
  const seen = new Set<string>();
  return rows.filter(({ isLimit, cells }) => {
    const pattern = cells.map(({ value, state }) => value ?? state).join('|');
    if (!isLimit || !seen.has(pattern)) {
      if (isLimit) seen.add(pattern);
      return true;
    }
    return false;
  });
}

interface ToldRow extends DriftRow {
  readonly order: number;
  readonly longer: string;
  readonly isLimit: boolean;
  /** For telling rows of one name apart by size. */
  readonly number: number | null;
}

function toRow(row: PartRow, { about, side, values }: RowValues, place: RowPlace): ToldRow[] {
  const states = absences(row, place).map((state, at) => (row[at] === null ? state : 'unknown'));
  const counted = values.filter((value, at) => value !== null || states[at] === 'none');
  if (counted.length < 2) return [];
  const majority = majorityOf(counted);
  const cells = row.map((part, at): DriftCell => {
    const value = values[at] ?? null;
    if (part === null || value === null) return { state: states[at] ?? 'unknown', value: null, source: '', line: null };
    const state = majority === undefined || value === majority ? 'same' : 'differs';
    return { state, value, source: part.written, line: part.line };
  });
  const named: RowPlace = about === 'limit' ? { ...place, armsOf: () => [] } : place;
  const { name, longer } = spelled(aspectOf(row, about === 'limit' ? null : side, named), row, place);
  const after = about === 'part' ? '' : name.endsWith('limit') ? ' included' : ' limit included';
  const number = partsOf(row)[0]?.number ?? null;
  return [
    {
      aspect: `${name}${after}`,
      longer: `${longer}${after}`,
      cells,
      majority: majority ?? null,
      order: place.orderOf(row),
      isLimit: about === 'limit',
      number,
    },
  ];
}

/** The value of most members; undefined on a tie. Members without the part count too. */
function majorityOf(values: readonly (string | null)[]): string | null | undefined {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

/** What is not known is no difference. */
export function differs({ cells }: DriftRow): boolean {
  return new Set(cells.filter(({ state }) => state !== 'unknown').map(({ value }) => value)).size > 1;
}

/** In the words of the members that say it. */
function spelled({ name, longer }: Aspect, row: PartRow, { members }: RowPlace): Aspect {
  const spellings = row.flatMap((part, at) => (part === null ? [] : (members[at]?.spelling ?? [])));
  return { name: respell(name, spellings), longer: respell(longer, spellings) };
}

function aspectOf(row: PartRow, side: 'from' | 'to' | null, { armsOf, mates }: RowPlace): Aspect {
  const arms = mostUsed(row.map((part, member) => (part === null ? [] : armsOf(member, part))));
  const bound = mates(row).find((mate) => partsOf(mate).every(({ kind }) => kind === 'bound'));
  return nameAspect(partsOf(row), { arms, side, bound: bound === undefined ? null : partsOf(bound) });
}
