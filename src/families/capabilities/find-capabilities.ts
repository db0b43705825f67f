import { compareText } from '../../base/ordering.ts';
import type { Family } from '../../model/family.ts';
import { withOwnIds } from '../own-ids.ts';
import type { RuleSource } from '../rule-source.ts';
import { describeCapability } from './describe-capability.ts';
import { groupMechanisms } from './group-mechanisms.ts';

/** The mechanisms that stand in several files, whatever library each uses. `isSearched` says which files may hold one. */
export function findCapabilities(
  sources: readonly RuleSource[],
  isSearched: (source: RuleSource) => boolean,
): Family[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const groups = groupMechanisms(sources.filter(isSearched));
  return withOwnIds(groups.map((group) => describeCapability(group, (file) => byFile.get(file)))).sort(
    (a, b) => b.score * b.members.length - a.score * a.members.length || compareText(a.id, b.id),
  );
}
