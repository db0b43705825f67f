import type { MemberPart } from './member-part.ts';
import type { PartRow } from './part-absence.ts';

/** `23` and `+ 10` for gold here, `23` and `33` there: what one member sets as a sum is told as what others add. */
export function readSums(rows: readonly PartRow[]): PartRow[] {
  return rows.map((row) =>
    row.map((part, member) => (part === null ? null : (asAddition({ part, member, row }, rows) ?? part))),
  );
}

interface Sum {
  readonly part: MemberPart;
  readonly member: number;
  readonly row: PartRow;
}

function asAddition({ part, member, row }: Sum, rows: readonly PartRow[]): MemberPart | null {
  if (!isCounted(part) || part.keys.length === 0) return null;
  for (const bases of rows) {
    const base = bases === row ? null : (bases[member] ?? null);
    if (base === null || !isCounted(base) || !isBaseOf(base, part)) continue;
    const rest = Math.round(((part.number ?? 0) - (base.number ?? 0)) * 1e6) / 1e6;
    if (row.some((other, at) => other?.number === rest && isAdded(other, bases[at] ?? null))) return { ...part, number: rest };
  }
  return null;
}

function isCounted({ kind, number, role }: MemberPart): boolean {
  return kind === 'amount' && number !== null && number > 0 && role !== 'factor';
}

function isBaseOf(base: MemberPart, part: MemberPart): boolean {
  return base.quantity.join(' ') === part.quantity.join(' ') && (base.number ?? 0) < (part.number ?? 0);
}

/** What is less than what it comes on top of is hardly set in its place. */
function isAdded(part: MemberPart, base: MemberPart | null): boolean {
  return base !== null && isCounted(part) && isBaseOf(part, base);
}
