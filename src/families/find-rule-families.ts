import { compareText } from '../base/ordering.ts';
import type { Family } from '../model/family.ts';
import { describeFamily } from './describe-family.ts';
import { groupCandidates } from './group-candidates.ts';
import { withOwnIds } from './own-ids.ts';
import type { RuleSource } from './rule-source.ts';

/** Raised whenever the same facts would give other families. */
export const FAMILIES_VERSION = '2';

/** The rules that stand in several files, each in its own words. Those with most and surest members first. */
export function findRuleFamilies(sources: readonly RuleSource[]): Family[] {
  return withOwnIds(groupCandidates(sources).map(describeFamily)).sort(
    (a, b) => b.score * b.members.length - a.score * a.members.length || compareText(a.id, b.id),
  );
}
