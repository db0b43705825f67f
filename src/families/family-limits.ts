import type { Family } from '../model/family.ts';
import { groupNotAnalysed, type NotAnalysed } from '../model/not-analysed.ts';
import { MOST_PIVOTS } from './align-members.ts';
import { MOST_ROWS } from './drift-rows.ts';
import type { RuleGroup } from './group-candidates.ts';
import { memberParts, MOST_CELLS, MOST_PARTS } from './member-parts.ts';
import type { Candidate } from './rule-candidates.ts';

/** Bounds that were hit while families were told: where their tables may say less than there is. Parallel lists. */
export function familyLimits(groups: readonly RuleGroup[], families: readonly Family[]): NotAnalysed[] {
  const large = groups.flatMap(({ members }) => members.filter(isTooLarge));
  const wide = groups.filter(({ members }) => members.length > MOST_PIVOTS);
  const long = groups.filter((_, at) => (families[at]?.drift.length ?? 0) >= MOST_ROWS);
  return groupNotAnalysed([
    ...large.map(({ source }) => ({
      what: 'function with more decisions than are compared',
      reason: `of a member of a family ${MOST_CELLS} values and ${MOST_PARTS} rows are compared`,
      path: source.path,
    })),
    ...wide.flatMap(firstPath).map((path) => ({
      what: 'rule in more places than are compared',
      reason: `how they differ is told against the first ${MOST_PIVOTS} of them`,
      path,
    })),
    ...long.flatMap(firstPath).map((path) => ({
      what: 'rule with more aspects than are shown',
      reason: `its table ends after ${MOST_ROWS} rows`,
      path,
    })),
  ]);
}

/** Folding costs more than counting, and few are so large. */
function isTooLarge(member: Candidate): boolean {
  const { length } = member.cells;
  return length > MOST_CELLS || (length >= MOST_PARTS && memberParts(member).length >= MOST_PARTS);
}

function firstPath({ members }: RuleGroup): string[] {
  return members.slice(0, 1).map(({ source }) => source.path);
}
