import type { Aspect, BenchmarkRule } from './benchmark.ts';
import { deviatingMembers } from './majority.ts';
import { areEqual, type CellValue, readingsOf, says } from './normal-value.ts';
import type { ReportedRow } from './read-report.ts';
import type { RecognisedFamily } from './recognised-family.ts';

export interface DriftScore {
  /** Cells of the truth that deviate: `silver rate: C = 0.08`. */
  readonly printed: readonly string[];
  readonly missed: readonly string[];
  /** Deviating cells of the report that are no difference of the truth. */
  readonly invented: readonly string[];
  /** Deviating cells of the report in all, the invented among them. */
  readonly reported: number;
}

/** `families`: those that stand for this rule. */
export function scoreDrift(rule: BenchmarkRule, families: readonly RecognisedFamily[]): DriftScore {
  const rows = families.flatMap((family) =>
    family.drift.map((row) => ({ label: row.aspect, values: byId(row, family) })),
  );
  const cells = rule.aspects.flatMap(driftCells);
  const isPrinted = (cell: Cell): boolean => rows.some(({ values }) => showsDifference(cell, values));
  const reported = rows.flatMap(({ label, values }) => deviatingMembers(values).map((id) => ({ label, id, values })));
  const invented = reported.filter(
    ({ id, values }) => !rule.aspects.some((aspect) => isDifference({ aspect, id }, values)),
  );
  return {
    printed: cells.filter(isPrinted).map(cellName),
    missed: cells.filter((cell) => !isPrinted(cell)).map(cellName),
    invented: invented.map(({ label, id, values }) => `${label}: ${id} = ${values.get(id)}`),
    reported: reported.length,
  };
}

type Values = ReadonlyMap<string, CellValue>;

interface Cell {
  readonly aspect: Aspect;
  readonly id: string;
}

function driftCells(aspect: Aspect): Cell[] {
  return deviatingMembers<string>(aspect.values).map((id) => ({ aspect, id }));
}

/** What the row says about the rule's copies; about other members there is no truth. */
function byId(row: ReportedRow, { members, rule }: RecognisedFamily): Values {
  const own = members.flatMap((member, index) => (isOwn(member, rule) ? [[index, member.id] as const] : []));
  return new Map(
    own.flatMap(([index, id]) => (row.values.has(index) ? [[id, row.values.get(index) ?? null] as const] : [])),
  );
}

function isOwn(member: RecognisedFamily['members'][number], rule: string | null): boolean {
  return member.kind === 'member' && member.rule === rule;
}

/**
 * A cell is printed when a row shows its value beside the true value of another member that differs from it: a value alone
 * is no difference, and a row that has the value by chance is not about this aspect.
 */
function showsDifference({ aspect, id }: Cell, values: Values): boolean {
  return (
    isTrueValue(aspect, id, values) &&
    othersThatDiffer({ aspect, id }, values).some((other) => isTrueValue(aspect, other, values))
  );
}

/** Less than printed: the other member's value may be wrong, which is then counted there. */
function isDifference({ aspect, id }: Cell, values: Values): boolean {
  return isTrueValue(aspect, id, values) && othersThatDiffer({ aspect, id }, values).length > 0;
}

/** Members in the row whose true value is not that of the cell. */
function othersThatDiffer({ aspect, id }: Cell, values: Values): string[] {
  const own = readingsOf(aspect.values.get(id) ?? null);
  return [...values.keys()].filter((other) => !areEqual(own, readingsOf(aspect.values.get(other) ?? null)));
}

function isTrueValue({ values: truth }: Aspect, id: string, values: Values): boolean {
  return values.has(id) && says(values.get(id) ?? null, truth.get(id) ?? null);
}

function cellName({ aspect, id }: Cell): string {
  return `${aspect.aspect}: ${id} = ${aspect.values.get(id) ?? 'none'}`;
}
