import { compareText } from '../base/ordering.ts';
import type { PairEvidence } from './pair-evidence.ts';
import type { Candidate } from './rule-candidates.ts';
import { contributionsOf } from './score-pair.ts';
import type { Weighing } from './weigh-candidates.ts';

/** Kinds of evidence as people would name them. */
const KINDS: Readonly<Record<keyof PairEvidence, ReasonKind>> = {
  containment: 'values',
  coverage: 'values',
  cells: 'values',
  cuts: 'values',
  roles: 'values',
  consistency: 'relations',
  arms: 'relations',
  outcomes: 'relations',
  words: 'words',
  concepts: 'words',
  topics: 'subject',
};

type ReasonKind = 'values' | 'relations' | 'words' | 'subject';

/** A kind of evidence that carries less is not worth a reader's time. */
const LEAST_SHARE = 0.1;
const MOST_WORDS = 4;

/** What made members one family, what carried it most first: `values 54 %`, `words 21 %: tier (level, grade), discount`. */
export function tellReasons(
  members: readonly Candidate[],
  evidence: readonly PairEvidence[],
  weighing: Weighing,
): string[] {
  const sums = new Map<ReasonKind, number>();
  for (const [name, value] of evidence.flatMap(contributionsOf)) {
    const kind = KINDS[name];
    sums.set(kind, (sums.get(kind) ?? 0) + value);
  }
  const total = [...sums.values()].reduce((sum, value) => sum + Math.max(0, value), 0);
  return [...sums]
    .filter(([, value]) => value >= total * LEAST_SHARE && value > 0)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([kind, value]) => tell(kind, value / total, { members, weighing }));
}

interface Told {
  readonly members: readonly Candidate[];
  readonly weighing: Weighing;
}

function tell(kind: ReasonKind, share: number, { members, weighing }: Told): string {
  const names =
    kind === 'words' ? sharedWords(members, weighing) : kind === 'subject' ? sharedTopics(members, weighing) : [];
  const carried = `${kind} ${Math.round(share * 100)} %`;
  return names.length === 0 ? carried : `${carried}: ${names.join(', ')}`;
}

/** The weightiest words of at least half of the members, with the other words that were taken for them. */
function sharedWords(members: readonly Candidate[], { wordWeight }: Weighing): string[] {
  const words = new Set(members.flatMap((member) => [...member.words.keys()]));
  return [...words]
    .map((word) => ({ word, holders: members.filter((member) => member.words.has(word)) }))
    .filter(({ holders }) => holders.length * 2 >= members.length && holders.length > 1)
    .map(({ word, holders }) => ({ word, holders, weight: wordWeight(word) * weightIn(word, holders) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.word, b.word))
    .slice(0, MOST_WORDS)
    .map(({ word, holders }) => withSynonyms(word, holders));
}

function weightIn(word: string, holders: readonly Candidate[]): number {
  return holders.reduce((sum, { words }) => sum + (words.get(word) ?? 0), 0);
}

function withSynonyms(word: string, holders: readonly Candidate[]): string {
  const spoken = new Set(holders.map(({ spoken: own }) => own.get(word) ?? word));
  const [first = word, ...others] = [...spoken].sort(compareText);
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

/** What at least half of the members are about. */
function sharedTopics(members: readonly Candidate[], { topicsOf, wordWeight }: Weighing): string[] {
  const sums = new Map<string, { holders: number; share: number }>();
  for (const { words } of members) {
    const shares = topicsOf([...words].map(([word, weight]) => [word, weight * wordWeight(word)] as const));
    for (const [topic, share] of shares) {
      const known = sums.get(topic) ?? { holders: 0, share: 0 };
      sums.set(topic, { holders: known.holders + 1, share: known.share + share });
    }
  }
  return [...sums]
    .filter(([, { holders }]) => holders * 2 >= members.length && holders > 1)
    .sort((a, b) => b[1].share - a[1].share || compareText(a[0], b[0]))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}

const MOST_TOPICS = 2;
