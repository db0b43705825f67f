import { splitName, stemWord } from '../../base/words.ts';
import type { Mark, MechanismFact } from '../../model/decision-facts.ts';
import { markWeight } from '../../model/mark-weight.ts';
import type { RuleSource } from '../rule-source.ts';

/** A unit that may be a copy of a mechanism. */
export interface Mechanism {
  readonly source: RuleSource;
  readonly fact: MechanismFact;
  readonly marks: ReadonlyMap<string, Mark>;
  /** The words of its name by their normal forms, in order. */
  readonly words: ReadonlyMap<string, string>;
  /** What all its marks weigh together. */
  readonly weight: number;
}

export interface MechanismSet {
  readonly mechanisms: readonly Mechanism[];
  /** How much it says that two of these have a mark: less, the more files have it. */
  readonly weightOf: (of: string) => number;
}

/** All that could be a member, weighed against one another. */
export function listMechanisms(sources: readonly RuleSource[]): MechanismSet {
  const weightOf = weighMarks(sources);
  const mechanisms = sources.flatMap((source) =>
    source.decisions.mechanisms.map((fact): Mechanism => {
      const marks = new Map(fact.marks.map((mark) => [mark.of, mark]));
      const weight = fact.marks.reduce((sum, { of }) => sum + weightOf(of), 0);
      return { source, fact, marks, words: wordsOf(fact.name), weight };
    }),
  );
  return { mechanisms, weightOf };
}

function wordsOf(name: string): ReadonlyMap<string, string> {
  return new Map(splitName(name).map((word) => [stemWord(word), word]));
}

function weighMarks(sources: readonly RuleSource[]): (of: string) => number {
  const files = new Map<string, number>();
  let total = PRIOR;
  for (const { decisions } of sources) {
    if (decisions.mechanisms.length === 0) continue;
    total += 1;
    const own = new Set(decisions.mechanisms.flatMap(({ marks }) => marks.map(({ of }) => of)));
    for (const of of own) files.set(of, (files.get(of) ?? 0) + 1);
  }
  const weights = new Map(
    [...files].map(([of, count]) => [
      of,
      markWeight(of) * Math.max(0, Math.log(total / (count + 1)) / Math.log(total)),
    ]),
  );
  return (of) => weights.get(of) ?? markWeight(of);
}

/** A small code base would call every mark rare or common by chance. */
const PRIOR = 80;
