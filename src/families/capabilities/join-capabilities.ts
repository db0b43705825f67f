import type { Family, FamilyMember } from '../../model/family.ts';

/**
 * Rule families and capabilities as one list, so that one thing is told once. A rule that stands in places of a capability is
 * a part of it, and told by its rows; a rule that is sure enough for a finding stays, and a capability without a place of its
 * own goes.
 */
export function joinCapabilities(rules: readonly Family[], capabilities: readonly Family[]): Family[] {
  const rulesIn = indexByFile(rules);
  const dropped = new Set<Family | null>();
  for (const capability of capabilities) {
    const near = new Set(capability.members.flatMap(({ file }) => rulesIn.get(file) ?? []));
    for (const rule of near) dropped.add(spareOf(rule, capability));
  }
  return [...rules, ...capabilities].filter((family) => !dropped.has(family));
}

function indexByFile(rules: readonly Family[]): ReadonlyMap<number, Family[]> {
  const byFile = new Map<number, Family[]>();
  for (const rule of rules) {
    for (const { file } of rule.members) {
      const known = byFile.get(file);
      if (known === undefined) byFile.set(file, [rule]);
      else known.push(rule);
    }
  }
  return byFile;
}

/** Which of the two says nothing that the other does not say; null where both do. */
function spareOf(rule: Family, capability: Family): Family | null {
  const isLarger = rule.members.length > capability.members.length;
  if ((rule.isGating || isLarger) && isInside(capability, rule)) return capability;
  return !rule.isGating && isInside(rule, capability) ? rule : null;
}

/**
 * Whether the one stands in the places of the other: in its files only, and for the most part on its lines. Where a file
 * calls its own check, one family may name the caller and the other what it calls.
 */
function isInside(one: Family, other: Family): boolean {
  const meeting = one.members.filter((member) => other.members.some((place) => meets(member, place)));
  const isOfItsFiles = one.members.every(({ file }) => other.members.some((place) => place.file === file));
  return isOfItsFiles && meeting.length * 2 > one.members.length;
}

function meets(a: FamilyMember, b: FamilyMember): boolean {
  return a.file === b.file && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
