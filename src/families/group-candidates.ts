import { groupPairs } from './group-pairs.ts';
import { mergeParts } from './merge-parts.ts';
import { nameFamily } from './name-family.ts';
import { isOnePlace, isPartOf } from './one-place.ts';
import { indexScores, type ScoredPair, type ScoreOf } from './pair-scores.ts';
import { type Candidate, listCandidates } from './rule-candidates.ts';
import type { RuleSource } from './rule-source.ts';
import { raiseScore, scoreEvidence } from './score-pair.ts';
import { createSynonyms } from './synonyms.ts';
import { tellReasons } from './tell-reasons.ts';
import { weighMembers } from './weigh-members.ts';
import { createWeighing, weighCandidates, type Weighing } from './weigh-candidates.ts';

/** Pairs below are not even grouped. */
const LEAST_SCORE = 0.5;

export interface RuleGroup {
  /** In at least two files. */
  readonly members: readonly Candidate[];
  /** 0 … 1: how likely its members belong together, on average. */
  readonly score: number;
  /** 0 … 1: how alike the words of the two are that share fewest. */
  readonly wordLikeness: number;
  /** What it is about, in the words of its members. */
  readonly title: string;
  /** What carried the score, most first. */
  readonly reasons: readonly string[];
}

/** Puts together what decides the same. */
export function groupCandidates(sources: readonly RuleSource[]): RuleGroup[] {
  const candidates = listCandidates(sources);
  const weighing = createWeighing(candidates);
  const pairs = weighCandidates(candidates, weighing).map(({ left, right, evidence, nearness }) => ({
    left,
    right,
    score: scoreEvidence(evidence, nearness),
  }));
  return groupScored(candidates, pairs, weighing);
}

/** As `groupCandidates`, of pairs that have a score already. */
export function groupScored(
  candidates: readonly Candidate[],
  pairs: readonly ScoredPair[],
  weighing: Weighing,
): RuleGroup[] {
  const synonyms = createSynonyms();
  const sureness = indexScores(pairs);
  const raised = pairs.map((pair) => ({ ...pair, score: raiseScore(pair.score) }));
  const scoreOf = indexScores(raised);
  const isOne = (a: number, b: number): boolean => isOnePlace(candidates[a]!, candidates[b]!);
  return groupPairs(raised, { bar: LEAST_SCORE, isOnePlace: isOne })
    .map((group) => withoutOverlaps(group, candidates, scoreOf))
    .map((group) => withoutOutliers(group, scoreOf))
    .filter((group) => new Set(group.map((at) => candidates[at]?.source.file)).size > 1)
    .map((group) => {
      const members = mergeParts(group.flatMap((at) => candidates[at] ?? []));
      const evidence = weighMembers(members, weighing);
      return {
        members,
        score: averageOf(group, sureness),
        wordLikeness: Math.min(...evidence.map(({ words }) => words)),
        title: nameFamily(members, weighing.wordWeight, synonyms),
        reasons: tellReasons(members, evidence, weighing),
      };
    });
}

/** Of members that lie in each other the one that is likest to the rest stays. */
function withoutOverlaps(group: readonly number[], candidates: readonly Candidate[], scoreOf: ScoreOf): number[] {
  const likeness = (at: number): number => group.reduce((sum, other) => sum + scoreOf(at, other), 0);
  const ordered = [...group].sort((a, b) => likeness(b) - likeness(a) || a - b);
  const kept: number[] = [];
  for (const at of ordered) {
    if (kept.every((other) => !isPartOf(candidates[at]!, candidates[other]!))) kept.push(at);
  }
  return kept.sort((a, b) => a - b);
}

/** A member far less like the others than they are like each other shares their words or numbers, and not their rule. */
function withoutOutliers(group: readonly number[], scoreOf: ScoreOf): number[] {
  let kept = [...group];
  while (kept.length > 2) {
    const rated = kept.map((at) => ({ at, own: meanScore(at, kept, scoreOf) })).sort((a, b) => a.own - b.own);
    const [worst] = rated;
    if (worst === undefined) break;
    const others = kept.filter((at) => at !== worst.at);
    if (worst.own >= LIKE || averageOf(others, scoreOf) - worst.own < FAR_BELOW) break;
    kept = others;
  }
  return kept;
}

const FAR_BELOW = 0.25;
/** Whoever is this like the others is listed with them. */
const LIKE = 0.5;

function meanScore(at: number, group: readonly number[], scoreOf: ScoreOf): number {
  const others = group.filter((other) => other !== at);
  const sum = others.reduce((total, other) => total + scoreOf(at, other), 0);
  return others.length === 0 ? 0 : sum / others.length;
}

function averageOf(group: readonly number[], scoreOf: ScoreOf): number {
  let sum = 0;
  let count = 0;
  group.forEach((a, at) => {
    for (const b of group.slice(at + 1)) {
      sum += scoreOf(a, b);
      count += 1;
    }
  });
  return count === 0 ? 0 : sum / count;
}
