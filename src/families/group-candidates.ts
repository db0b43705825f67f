import { findPairs } from './find-pairs.ts';
import { groupPairs } from './group-pairs.ts';
import { indexScores, type ScoredPair, type ScoreOf } from './pair-scores.ts';
import { createSynonyms } from './synonyms.ts';
import { nameFamily } from './name-family.ts';
import { mergeParts } from './merge-parts.ts';
import { type Candidate, listCandidates } from './rule-candidates.ts';
import type { RuleSource } from './rule-source.ts';
import { createPairWeigher } from './pair-evidence.ts';
import { nearnessOf, scoreEvidence } from './score-pair.ts';
import { measureWords } from './word-weight.ts';

/** Pairs below are not even grouped. */
const LEAST_SCORE = 0.5;

export interface RuleGroup {
  /** In at least two files. */
  readonly members: readonly Candidate[];
  /** 0 … 1: how likely its members belong together, on average. */
  readonly score: number;
  /** Whether no member is far less like the others than they are like each other. */
  readonly isUniform: boolean;
  /** What it is about, in the words of its members. */
  readonly title: string;
}

/** Puts together what decides the same. */
export function groupCandidates(sources: readonly RuleSource[]): RuleGroup[] {
  const candidates = listCandidates(sources);
  const wordWeight = measureWords(candidates);
  return groupScored(candidates, scorePairs(candidates, wordWeight), wordWeight);
}

/** As `groupCandidates`, of pairs that are scored already. */
export function groupScored(
  candidates: readonly Candidate[],
  pairs: readonly ScoredPair[],
  wordWeight: (word: string) => number,
): RuleGroup[] {
  const synonyms = createSynonyms();
  const scoreOf = indexScores(pairs);
  return groupPairs(pairs, { bar: LEAST_SCORE, isOnePlace: (a, b) => isOnePlace(candidates[a], candidates[b]) })
    .map((group) => withoutOverlaps(group, candidates, scoreOf))
    .map((group) => withoutOutliers(group, scoreOf, LIKE))
    .filter((group) => new Set(group.map((at) => candidates[at]?.source.file)).size > 1)
    .map((group) => {
      const members = mergeParts(group.flatMap((at) => candidates[at] ?? []));
      const isUniform = withoutOutliers(group, scoreOf, 1).length === group.length;
      return { members, score: averageOf(group, scoreOf), isUniform, title: nameFamily(members, wordWeight, synonyms) };
    });
}

function scorePairs(candidates: readonly Candidate[], wordWeight: (word: string) => number): ScoredPair[] {
  const weigh = createPairWeigher(wordWeight);
  return findPairs(candidates).flatMap(({ left, right }) => {
    const [a, b] = [candidates[left], candidates[right]];
    if (a === undefined || b === undefined || isOnePlace(a, b)) return [];
    const evidence = weigh(a, b);
    return evidence === null ? [] : [{ left, right, score: scoreEvidence(evidence, nearnessOf(a, b)) }];
  });
}

/** A unit, what is nested in it, the tables of its file and what it calls for its decisions are one place. */
export function isOnePlace(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a === undefined || b === undefined || a.source !== b.source) return false;
  return a.kind === 'table' || b.kind === 'table' || holds(a, b);
}

/** Whether one of two is nested in the other, or has its decisions by calling it. */
function holds(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a === undefined || b === undefined || a.source !== b.source) return false;
  if (a.inlined.includes(b.symbol) || b.inlined.includes(a.symbol)) return true;
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}

/** Of members that lie in each other the one that is likest to the rest stays. */
function withoutOverlaps(group: readonly number[], candidates: readonly Candidate[], scoreOf: ScoreOf): number[] {
  const likeness = (at: number): number => group.reduce((sum, other) => sum + scoreOf(at, other), 0);
  const ordered = [...group].sort((a, b) => likeness(b) - likeness(a) || a - b);
  const kept: number[] = [];
  for (const at of ordered) {
    if (kept.every((other) => !holds(candidates[at], candidates[other]))) kept.push(at);
  }
  return kept.sort((a, b) => a - b);
}

/** A member far less like the others than they are like each other shares their words or numbers, and not their rule. */
function withoutOutliers(group: readonly number[], scoreOf: ScoreOf, enough: number): number[] {
  let kept = [...group];
  while (kept.length > 2) {
    const rated = kept.map((at) => ({ at, own: meanScore(at, kept, scoreOf) })).sort((a, b) => a.own - b.own);
    const [worst] = rated;
    if (worst === undefined) break;
    const others = kept.filter((at) => at !== worst.at);
    if (worst.own >= enough || averageOf(others, scoreOf) - worst.own < FAR_BELOW) break;
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
