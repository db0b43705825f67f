import type { PairEvidence } from './pair-evidence.ts';
import type { Candidate } from './rule-candidates.ts';

/** A logistic regression on the tuning half of bench/rules: `node bench/rules/fit.ts` prints it, and what it gives on rules left out. */
const WEIGHTS: PairEvidence = {
  containment: 2.31,
  coverage: 2.87,
  cells: 3.62,
  consistency: 1.49,
  arms: 1.38,
  cuts: 1.18,
  roles: 1.78,
  outcomes: 1.41,
  words: 1.34,
  concepts: 1.58,
  topics: 3.12,
};
const INTERCEPT = -9.92;
export const EVIDENCE = [
  'containment',
  'coverage',
  'cells',
  'consistency',
  'arms',
  'cuts',
  'roles',
  'outcomes',
  'words',
  'concepts',
  'topics',
] as const satisfies readonly (keyof PairEvidence)[];

/** 0 … 1: how likely the two decide the same. */
export function scoreEvidence(evidence: PairEvidence, nearness: Nearness): number {
  const start = INTERCEPT - doubtOf(nearness);
  return likelihood(contributionsOf(evidence).reduce((total, [, value]) => total + value, start));
}

/** 0 … 1, of a sum of weighed evidence: the logistic function. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * For grouping: a pair that is doubtful by itself is put forward, because the others of a group confirm it or keep it out.
 * Chosen so that of rules left out of the fit nine members in ten are found.
 */
export function raiseScore(score: number): number {
  const odds = (score / (1 - score)) * RAISED_ODDS;
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
}

const RAISED_ODDS = Math.exp(1.7);

/** What each figure adds to the sum that `scoreEvidence` makes a probability of. */
export function contributionsOf(evidence: PairEvidence): (readonly [keyof PairEvidence, number])[] {
  return EVIDENCE.map((name) => [name, evidence[name] * WEIGHTS[name]]);
}

/** Where two candidates stand to each other. */
export type Nearness = 'folder' | 'component' | 'apart';

type Placed = Pick<Candidate, 'source'>;

/** Only code of one language is near: nobody writes a rule twice into one folder in one language by intent. */
export function nearnessOf(a: Placed, b: Placed): Nearness {
  if (a.source.language !== b.source.language || a.source.component !== b.source.component) return 'apart';
  const [own, other] = [foldersOf(a), foldersOf(b)];
  const least = Math.min(own.length, other.length);
  const apart = own.findIndex((folder, at) => folder !== other[at]);
  const shared = apart < 0 ? own.length : apart;
  if (shared === own.length && shared === other.length) return 'folder';
  return shared >= least * MOSTLY_SHARED ? 'component' : 'apart';
}

/** A repository without packages is one component; then the folders tell what belongs together. */
const MOSTLY_SHARED = 0.6;

function foldersOf({ source }: Placed): string[] {
  return source.path.split('/').slice(0, -1);
}

/** How much less two places so near each other say by what they share. */
export function doubtOf(nearness: Nearness): number {
  return NEARNESS[nearness];
}

/** Code of one component shares words and numbers because it is of one part of the product, not because it says the same. */
export const NEARNESS: Readonly<Record<Nearness, number>> = { folder: 2.5, component: 1.5, apart: 0 };
