import { splitName, stemWord } from '../base/words.ts';
import type { ConstantFact, DecisionUnit, WeightedWord } from '../model/decision-facts.ts';

/** How much a word tells about a table of settings: what it is called, what its entries are, where it lies. */
const NAME = 1;
const ENTRY = 0.9;
const PATH = 0.6;

/**
 * Every table of a configuration file as a unit, also those of one entry: nobody reads them by a name of the language, and
 * what is a rule is told by those around it.
 */
export function settingUnits(constants: readonly ConstantFact[]): DecisionUnit[] {
  return constants
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ name, startLine, endLine, clauses }) => ({
      name,
      kind: 'table',
      startLine,
      endLine,
      words: wordsOf(name, clauses),
      clauses,
      references: [],
      calls: [],
      inlined: [],
      callees: [],
      isUnderstood: true,
    }));
}

function wordsOf(name: string, clauses: ConstantFact['clauses']): WeightedWord[] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const around = splitName(name.slice(0, -last.length)).map((word) => ({ word: stemWord(word), weight: PATH }));
  const entries = clauses.flatMap(({ effect }) => effect.quantity.map((word) => ({ word, weight: ENTRY })));
  return [...around, ...entries, ...splitName(last).map((word) => ({ word: stemWord(word), weight: NAME }))];
}
