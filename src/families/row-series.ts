import type { MemberPart } from './member-part.ts';
import type { PartRow } from './part-absence.ts';

/** Whether a row is one of several values of one thing, of which each member chooses by a name: the window of electronics, of furniture, of the rest. */
export function seriesRows(tables: readonly (readonly MemberPart[])[]): (row: PartRow) => boolean {
  const armed = tables.map((parts) => new Set(parts.filter(({ keys }) => keys.length > 0).map(seriesOf)));
  return (row) => {
    const own = row.filter((part, member) => part !== null && armed[member]?.has(seriesOf(part)) === true);
    return own.length * 2 > row.filter((part) => part !== null).length;
  };
}

function seriesOf({ kind, quantity }: MemberPart): string {
  return `${kind} ${quantity.join(' ')}`;
}
