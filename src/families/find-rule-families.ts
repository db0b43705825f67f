import { compareText } from '../base/ordering.ts';
import type { Family } from '../model/family.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';
import { describeFamily } from './describe-family.ts';
import { familyLimits } from './family-limits.ts';
import { groupCandidates } from './group-candidates.ts';
import { withOwnIds } from './own-ids.ts';
import type { RuleSource } from './rule-source.ts';

/** Raised whenever the same facts would give other families. */
export const FAMILIES_VERSION = '3';

export interface FoundRules {
  readonly families: readonly Family[];
  /** Bounds that were hit. */
  readonly limits: readonly NotAnalysed[];
}

/** The rules that stand in several files, each in its own words. Those with most and surest members first. */
export function findRuleFamilies(sources: readonly RuleSource[]): FoundRules {
  const groups = groupCandidates(sources);
  const families = groups.map(describeFamily);
  return {
    families: withOwnIds(families).sort(
      (a, b) => b.score * b.members.length - a.score * a.members.length || compareText(a.id, b.id),
    ),
    limits: familyLimits(groups, families),
  };
}
