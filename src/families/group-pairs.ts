import { indexScores, type ScoredPair, type ScoreOf } from './pair-scores.ts';

export interface GroupingRules {
  /** Pairs below do not begin a group. */
  readonly bar: number;
  /** Whether two members are parts of one, so that they need not be like each other. */
  readonly isOnePlace: (a: number, b: number) => boolean;
}

/** Members of a group must on average be this likely to belong together. */
const LEAST_AVERAGE = 0.5;

/**
 * Groups by average linkage: the surest pair first, two groups become one while all their pairs, those that were not even
 * worth weighing included, are likely enough on average. So one doubtful link never chains two rules together.
 */
export function groupPairs(pairs: readonly ScoredPair[], { bar, isOnePlace }: GroupingRules): number[][] {
  const scoreOf = indexScores(pairs);
  const groupOf = new Map<number, number[]>();
  const group = (member: number): number[] => groupOf.get(member) ?? [member];
  const sorted = pairs
    .filter(({ score }) => score >= bar)
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of sorted) {
    const [own, other] = [group(left), group(right)];
    if (own === other || own.length + other.length > MOST_MEMBERS) continue;
    if (averageScore(own, other, { scoreOf, isOnePlace }) < LEAST_AVERAGE) continue;
    const joined = [...own, ...other].sort((a, b) => a - b);
    for (const member of joined) groupOf.set(member, joined);
  }
  const groups = [...new Set(groupOf.values())].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return growGroups(groups, pairs, { scoreOf, isOnePlace });
}

const MOST_MEMBERS = 60;

interface Likeness extends Pick<GroupingRules, 'isOnePlace'> {
  readonly scoreOf: ScoreOf;
}

function averageScore(own: readonly number[], other: readonly number[], { scoreOf, isOnePlace }: Likeness): number {
  let sum = 0;
  let count = 0;
  for (const a of own) {
    for (const b of other) {
      if (isOnePlace(a, b)) continue;
      sum += scoreOf(a, b);
      count += 1;
    }
  }
  return count === 0 ? 1 : sum / count;
}

/** Two members of a group that a candidate is this like speak for it, whatever the others say. */
const LIKELY = 0.5;
/** And the group as a whole must not speak against it. */
const LEAST_JOINING = 0.4;

/** Lets candidates that no group has join the one in which at least two members are like them. */
function growGroups(groups: readonly number[][], pairs: readonly ScoredPair[], likeness: Likeness): number[][] {
  const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member, group] as const)));
  const linked = new Map<number, Set<number[]>>();
  for (const { left, right, score } of pairs) {
    if (score < LIKELY || groupOf.has(left) === groupOf.has(right)) continue;
    const [outside, inside] = groupOf.has(left) ? [right, left] : [left, right];
    const group = groupOf.get(inside);
    if (group !== undefined) linked.set(outside, (linked.get(outside) ?? new Set()).add(group));
  }
  const grown = new Map(groups.map((group) => [group, [...group]]));
  for (const [outside, candidates] of [...linked].sort((a, b) => a[0] - b[0])) {
    const [best] = [...candidates]
      .map((group) => ({
        group,
        score: averageScore([outside], group, likeness),
        links: countLinks(outside, group, likeness),
      }))
      .filter(({ score, links, group }) => score >= LEAST_JOINING && links >= Math.min(2, group.length))
      .sort((a, b) => b.score - a.score);
    if (best !== undefined) grown.get(best.group)?.push(outside);
  }
  return [...grown.values()].map((group) => group.sort((a, b) => a - b));
}

function countLinks(outside: number, group: readonly number[], { scoreOf }: Likeness): number {
  return group.filter((member) => scoreOf(outside, member) >= LIKELY).length;
}
