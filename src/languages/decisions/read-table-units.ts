import type { ConstantFact, DecisionUnit, WeightedWord } from '../../model/decision-facts.ts';
import { compareText } from '../../base/ordering.ts';
import { lastName } from './local-names.ts';
import type { WordReader } from './word-reader.ts';

/** Tables that no unit of the file reads stand for themselves: other files decide by them. */
export function readTableUnits(
  constants: readonly ConstantFact[],
  used: ReadonlySet<string>,
  words: WordReader,
): DecisionUnit[] {
  return constants
    .filter(({ name, clauses }) => clauses.length > 0 && !isUsed(name, used))
    .map(({ name, startLine, endLine, clauses }) => ({
      name,
      kind: 'table',
      startLine,
      endLine,
      words: wordsOf(name, clauses, words),
      clauses,
      references: [],
      calls: [],
      inlined: [],
      callees: [],
      isUnderstood: true,
    }));
}

/** The rows of a table that is read are read with it. */
function isUsed(name: string, used: ReadonlySet<string>): boolean {
  return used.has(name) || name.split('.').some((part) => used.has(part));
}

function wordsOf(name: string, clauses: ConstantFact['clauses'], words: WordReader): WeightedWord[] {
  const weights = new Map<string, number>();
  const add = (list: readonly string[], weight: number): void => {
    for (const word of list) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  add(words.meaningful(lastName(name)), 1);
  add(words.meaningful(name.split('.').slice(0, -1).join('_')), 0.6);
  for (const { tests, effect } of clauses) {
    add(effect.quantity, 0.9);
    for (const { quantity } of tests) add(quantity, 0.9);
  }
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => compareText(a.word, b.word))
    .slice(0, WORD_LIMIT);
}

const WORD_LIMIT = 200;
