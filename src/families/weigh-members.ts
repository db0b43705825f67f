import type { PairEvidence } from './pair-evidence.ts';
import type { Candidate } from './rule-candidates.ts';
import type { Weighing } from './weigh-candidates.ts';

/** More members would be weighed in pairs for figures that do not change. */
const MOST_MEMBERS = 8;

/** What speaks for each two members of a family. */
export function weighMembers(members: readonly Candidate[], { weigh }: Weighing): PairEvidence[] {
  const few = members.slice(0, MOST_MEMBERS);
  return few.flatMap((a, at) => few.slice(at + 1).flatMap((b) => weigh(a, b) ?? []));
}
