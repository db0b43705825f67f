import { isDrifting } from '../model/deviation.ts';
import type { Family, FamilyMember } from '../model/family.ts';

/**
 * Families of rules and of copies as one list, rules first. What is both stands once: two entries would be one piece of work
 * that is counted and told twice. Of the two the one stays that a finding may speak of. Where that is true of both or of
 * neither, the rule stays if its members drift, because what they decide differently is the news; else the copy, because
 * nobody has to believe in a likeness that can be seen.
 */
export function mergeFamilies(rules: readonly Family[], copies: readonly Family[]): Family[] {
  const byFile = Map.groupBy(copies, ({ members }) => members[0]?.file ?? -1);
  const dropped = new Set<Family>();
  for (const rule of rules) {
    const twin = (byFile.get(rule.members[0]?.file ?? -1) ?? []).find((copy) => standsInSamePlaces(rule, copy));
    if (twin !== undefined) dropped.add(staysRule(rule, twin) ? twin : rule);
  }
  return [...rules, ...copies].filter((family) => !dropped.has(family));
}

function staysRule(rule: Family, copy: Family): boolean {
  return rule.isGating === copy.isGating ? rule.drift.some(({ cells }) => isDrifting(cells)) : rule.isGating;
}

/** Both lists are in order of place, so members that belong together have one index. */
function standsInSamePlaces(rule: Family, copy: Family): boolean {
  return (
    rule.members.length === copy.members.length &&
    rule.members.every((member, at) => isInsideOf(member, copy.members[at]!))
  );
}

/** A rule may be told of less than the unit that was copied, or of the lines around it. */
function isInsideOf(member: FamilyMember, copy: FamilyMember): boolean {
  const lines = Math.min(member.endLine, copy.endLine) - Math.max(member.startLine, copy.startLine) + 1;
  const least = Math.min(member.endLine - member.startLine, copy.endLine - copy.startLine) + 1;
  return member.file === copy.file && lines * 2 >= least;
}
