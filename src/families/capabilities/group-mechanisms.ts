import { groupPairs } from '../group-pairs.ts';
import type { ScoredPair } from '../pair-scores.ts';
import type { RuleSource } from '../rule-source.ts';
import { findMechanismPairs } from './find-mechanism-pairs.ts';
import { listMechanisms, type Mechanism, type MechanismSet } from './mechanism.ts';
import { doubtOfMechanisms, scoreMechanisms, weighMechanisms } from './score-mechanisms.ts';

export interface MechanismGroup {
  /** In different files, at least two. */
  readonly members: readonly Mechanism[];
  /** 0 … 1: how likely its members are one mechanism, on average. */
  readonly score: number;
  readonly weightOf: (of: string) => number;
}

/** Pairs below are not even grouped. */
const LEAST_SCORE = 0.5;

/** Puts together what is one mechanism, built several times. One place of a file at most, and none that is a part of another. */
export function groupMechanisms(sources: readonly RuleSource[]): MechanismGroup[] {
  const set = listMechanisms(sources);
  const pairs = scorePairs(set);
  const scores = new Map(pairs.map(({ left, right, score }) => [`${left} ${right}`, score]));
  const scoreOf = (a: number, b: number): number => scores.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
  const { mechanisms, weightOf } = set;
  const isOnePlace = (a: number, b: number): boolean => mechanisms[a]!.source === mechanisms[b]!.source;
  const groups = groupPairs(pairs, { bar: LEAST_SCORE, isOnePlace })
    .map((group) => onePerFile(group, mechanisms, scoreOf))
    .filter((group) => group.length > 1)
    .map((group) => ({ members: group.map((at) => mechanisms[at]!), score: averageOf(group, scoreOf), weightOf }));
  return withoutParts(groups);
}

function scorePairs(set: MechanismSet): ScoredPair[] {
  return findMechanismPairs(set).map(({ left, right }) => {
    const [a, b] = [set.mechanisms[left]!, set.mechanisms[right]!];
    return { left, right, score: scoreMechanisms(weighMechanisms(a, b, set.weightOf), doubtOfMechanisms(a, b)) };
  });
}

/** Of several places of one file the one that is likest to the rest stays. */
function onePerFile(
  group: readonly number[],
  mechanisms: readonly Mechanism[],
  scoreOf: (a: number, b: number) => number,
): number[] {
  const likeness = (at: number): number =>
    group.reduce((sum, other) => sum + (other === at ? 0 : scoreOf(at, other)), 0);
  const ordered = group
    .map((at) => ({ at, likeness: likeness(at) }))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  const best = new Map<RuleSource, number>();
  for (const { at } of ordered) if (!best.has(mechanisms[at]!.source)) best.set(mechanisms[at]!.source, at);
  return [...best.values()].sort((a, b) => a - b);
}

function averageOf(group: readonly number[], scoreOf: (a: number, b: number) => number): number {
  let [sum, count] = [0, 0];
  group.forEach((a, at) => {
    for (const b of group.slice(at + 1)) {
      sum += scoreOf(a, b);
      count += 1;
    }
  });
  return count === 0 ? 0 : sum / count;
}

/** What several copies call for a part of their work is a part of the mechanism, and told with it. */
function withoutParts(groups: readonly MechanismGroup[]): MechanismGroup[] {
  const inOrder = [...groups].sort((a, b) => b.members.length - a.members.length || b.score - a.score);
  const kept: MechanismGroup[] = [];
  const byFile = new Map<RuleSource, Mechanism[]>();
  for (const group of inOrder) {
    if (group.members.every((member) => (byFile.get(member.source) ?? []).some((other) => isPart(member, other))))
      continue;
    kept.push(group);
    for (const member of group.members) byFile.set(member.source, [...(byFile.get(member.source) ?? []), member]);
  }
  return kept;
}

/** Whether one of two units of a file calls the other for it or holds it. */
function isPart({ fact: a }: Mechanism, { fact: b }: Mechanism): boolean {
  if (a.callees.includes(b.name) || b.callees.includes(a.name)) return true;
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}
