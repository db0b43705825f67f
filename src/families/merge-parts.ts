import type { Cell } from './decision-cell.ts';
import type { Candidate } from './rule-candidates.ts';

/** Members of one file of which one is a table are one member: the unit, which reads the table. */
export function mergeParts(members: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const member of [...members].sort((a, b) => Number(isTable(a)) - Number(isTable(b)))) {
    const at = isTable(member) ? merged.findIndex(({ source }) => source === member.source) : -1;
    const unit = merged[at];
    if (unit === undefined) merged.push(member);
    else merged[at] = { ...unit, cells: withCells(unit.cells, member.cells) };
  }
  return merged;
}

function isTable({ kind }: Candidate): boolean {
  return kind === 'table';
}

function withCells(own: readonly Cell[], added: readonly Cell[]): readonly Cell[] {
  const known = new Set(own.map(idOf));
  return [...own, ...added.filter((cell) => !known.has(idOf(cell)))];
}

function idOf({ role, side, value, keys }: Cell): string {
  return `${role}|${side}|${value}|${keys.join('+')}`;
}
