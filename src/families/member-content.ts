import { hashText } from '../base/hash-text.ts';
import { fingerprint } from '../base/hashing.ts';
import { compareText } from '../base/ordering.ts';
import { contentMarks } from '../model/content-marks.ts';
import type { FamilyMember } from '../model/family.ts';
import type { Cell } from './decision-cell.ts';

/**
 * By what a member of a rule family is known again: its decisions without the words for what they are about. The order of
 * branches, names, layout and whatever else a unit does is no part of it; a changed rate is.
 */
export function memberContent(cells: readonly Cell[]): Pick<FamilyMember, 'content' | 'marks'> {
  const atoms = [...new Set(cells.map(({ role, side, value, keys }) => [role, side, value, ...keys].join('\0')))];
  atoms.sort(compareText);
  return { content: fingerprint(atoms), marks: contentMarks(atoms.map((atom) => hashText(atom, 0, atom.length))) };
}
