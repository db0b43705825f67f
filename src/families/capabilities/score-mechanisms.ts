import type { Mark } from '../../model/decision-facts.ts';
import { doubtOf, likelihood, nearnessOf } from '../score-pair.ts';
import type { Mechanism } from './mechanism.ts';

/** What speaks for two units being one mechanism built twice. */
export interface MechanismEvidence {
  /** Cosine of what both touch of the outside, rare things first. */
  readonly likeness: number;
  /** Share of the smaller one that the other has too. */
  readonly containment: number;
  /** How much is shared altogether, up to what is plenty. */
  readonly amount: number;
  /** Different things that are shared and are no commonplace, up to what is plenty. */
  readonly marks: number;
  /** Likeness of their names. */
  readonly words: number;
}

const EVIDENCE = ['likeness', 'containment', 'amount', 'marks', 'words'] as const;

export function weighMechanisms(a: Mechanism, b: Mechanism, weightOf: (of: string) => number): MechanismEvidence {
  const isOneLanguage = a.source.language === b.source.language;
  let [sum, count, several] = [0, 0, 0];
  for (const [of, mark] of a.marks) {
    const other = b.marks.get(of);
    if (other === undefined) continue;
    const weight = weightOf(of) * agreement(mark, other, isOneLanguage);
    sum += weight;
    if (weight >= TELLING) count += 1;
    if (weight >= COUNTED) several += 1;
  }
  if (several < SEVERAL) return NOTHING;
  const least = Math.min(a.weight, b.weight);
  return {
    likeness: least === 0 ? 0 : sum / Math.sqrt(a.weight * b.weight),
    containment: least === 0 ? 0 : sum / least,
    amount: Math.min(1, sum / PLENTY),
    marks: Math.min(1, count / MANY),
    words: wordLikeness(a.words, b.words),
  };
}

function agreement(a: Mark, b: Mark, isOneLanguage: boolean): number {
  if (a.isWritten !== b.isWritten) return OTHER_WAY;
  return isOneLanguage && a.isNamed && b.isNamed ? OWN_NAME : 1;
}

/** In one language two fields of one name are as often fields of one type, which the code has in common already. */
const OWN_NAME = 0.25;
/** Two things that agree are a coincidence, or one thing that is named twice. */
const SEVERAL = 3;
const COUNTED = 0.35;
const NOTHING: MechanismEvidence = { likeness: 0, containment: 0, amount: 0, marks: 0, words: 0 };
/** One sets the header and the other asks for it: two ends of one wire, not two copies. */
const OTHER_WAY = 0.35;
const TELLING = 0.6;
const PLENTY = 10;
const MANY = 6;

function wordLikeness(a: Mechanism['words'], b: Mechanism['words']): number {
  let shared = 0;
  for (const word of a.keys()) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : shared / Math.sqrt(Math.max(1, a.size) * Math.max(1, b.size));
}

/** Set by hand near what tells copies from negatives on the tuning half of bench/capabilities. */
const WEIGHTS: MechanismEvidence = { likeness: 5, containment: 2, amount: 3, marks: 3, words: 1 };
const INTERCEPT = -6;

/** 0 … 1: how likely the two are one mechanism. */
export function scoreMechanisms(evidence: MechanismEvidence, doubt: number): number {
  return likelihood(EVIDENCE.reduce((total, name) => total + evidence[name] * WEIGHTS[name], INTERCEPT - doubt));
}

/** What is to be taken off because of where they stand: only code of one language has names in common. */
export function doubtOfMechanisms(a: Mechanism, b: Mechanism): number {
  return a.source.language === b.source.language ? ONE_LANGUAGE + doubtOf(nearnessOf(a, b)) : 0;
}

const ONE_LANGUAGE = 1;
