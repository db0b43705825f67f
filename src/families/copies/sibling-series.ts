import { folderOf } from '../../base/paths.ts';
import type { FamilyMember } from '../../model/family.ts';

/** Two that are alike may be a copy as well; three of one name in a row are made to one pattern. */
const LEAST_SIBLINGS = 3;

/**
 * Whether members stand beside one another, each in a file of its own in one folder and under one name: handlers, plugins,
 * implementations of one interface. They are alike because they have one task, and whoever adds the next does it on purpose.
 */
export function isSiblingSeries(members: readonly FamilyMember[], pathOf: (member: FamilyMember) => string): boolean {
  if (members.length < LEAST_SIBLINGS) return false;
  const paths = members.map(pathOf);
  const names = new Set(members.map(({ symbol }) => symbol.split('.').at(-1)));
  const isAlone = new Set(paths).size === paths.length;
  return isAlone && names.size === 1 && !names.has('') && new Set(paths.map(folderOf)).size === 1;
}
