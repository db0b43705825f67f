import { DEFAULT_ARM } from './default-arms.ts';
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
    const rest = bases === row ? null : restOf(part, bases[member] ?? null);
    if (rest !== null && row.some((other, at) => other?.number === rest && isAdded(other, bases[at] ?? null)))
      return { ...part, number: rest };
  }
  return null;
}

/** What is left of a sum without what holds otherwise. */
function restOf(part: MemberPart, base: MemberPart | null): number | null {
  if (base === null || !isCounted(base) || !isBaseOf(base, part)) return null;
  return Math.round(((part.number ?? 0) - (base.number ?? 0)) * 1e6) / 1e6;
}

function isCounted({ kind, number, role }: MemberPart): boolean {
  return kind === 'amount' && role === 'amount' && number !== null && number > 0;
}

/** What holds where no arm does. */
function isBaseOf(base: MemberPart, part: MemberPart): boolean {
  const isOpen = base.keys.every((key) => key === DEFAULT_ARM);
  return isOpen && isBelow(base, part);
}

function isBelow(base: MemberPart, part: MemberPart): boolean {
  return base.quantity.join(' ') === part.quantity.join(' ') && (base.number ?? 0) < (part.number ?? 0);
}

/** What is less than what it comes on top of is hardly set in its place. */
function isAdded(part: MemberPart, base: MemberPart | null): boolean {
  return base !== null && isCounted(part) && isBelow(part, base);
}
