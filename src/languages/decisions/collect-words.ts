import type { Clause, WeightedWord } from '../../model/decision-facts.ts';
import { compareText } from '../../base/ordering.ts';
import type { BlobNames } from './blob-names.ts';
import type { UnitOutline } from './decision-outline.ts';
import { lastName } from './local-names.ts';
import { walkOutline } from './walk-outline.ts';
import type { WordReader } from './word-reader.ts';

/** How much a word tells about a unit, by where it stands. */
const NAME = 1;
const QUANTITY = 0.9;
const TYPE = 0.6;
const BODY = 0.5;
const DOCUMENTATION = 0.4;
/** Words of a string count so much of what a name in its place counts. */
const STRING_SHARE = 0.7;

/** The words of a unit with the highest weight that each has, sorted; the heaviest where there are too many. */
export function collectWords(
  unit: UnitOutline,
  clauses: readonly Clause[],
  { words, blob }: { readonly words: WordReader; readonly blob: BlobNames },
): readonly WeightedWord[] {
  const weights = new Map<string, number>();
  const add = (list: readonly string[], weight: number): void => {
    for (const word of list)
      if ((weights.get(word) ?? 0) < weight && (weights.size < GATHER_LIMIT || weights.has(word)))
        weights.set(word, weight);
  };
  const own = lastName(unit.name);
  add(words.meaningful(own), NAME);
  for (const { name, type } of unit.parameters) {
    add(words.meaningful(name), NAME);
    add(words.meaningful(type), BODY);
  }
  for (const { tests, effect } of clauses) {
    add(effect.quantity, QUANTITY);
    for (const { quantity, value } of tests) {
      add(quantity, QUANTITY);
      if (value.kind === 'text')
        add(
          value.text.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word)),
          QUANTITY * STRING_SHARE,
        );
    }
  }
  add(words.meaningful(unit.name.slice(0, -own.length).replaceAll('.', '_')), TYPE);
  addBody(unit, { words, blob, add });
  add(words.meaningful(unit.documentation.slice(0, DOCUMENTATION_LIMIT)), DOCUMENTATION);
  return heaviest(weights);
}

const GATHER_LIMIT = 1000;
const WORD_LIMIT = 200;
const DOCUMENTATION_LIMIT = 200;

interface BodyPlace {
  readonly words: WordReader;
  readonly blob: BlobNames;
  readonly add: (list: readonly string[], weight: number) => void;
}

function addBody(unit: UnitOutline, { words, blob, add }: BodyPlace): void {
  walkOutline(unit.body, {
    enters: (callable) => !blob.isUnit(callable, unit),
    expression: (expression) => {
      if (expression.kind === 'name') for (const part of expression.path) add(words.meaningful(part), BODY);
      else if (expression.kind === 'call') add(words.meaningful(expression.name), BODY);
      else if (expression.kind === 'text' && !expression.isPattern && expression.text.length < LONGEST_STRING) {
        add(words.meaningful(expression.text), BODY * STRING_SHARE);
      }
    },
  });
}

const LONGEST_STRING = 60;

function heaviest(weights: ReadonlyMap<string, number>): readonly WeightedWord[] {
  return [...weights]
    .map(([word, weight]) => ({ word, weight: Math.round(weight * 100) / 100 }))
    .sort((a, b) => b.weight - a.weight || compareText(a.word, b.word))
    .slice(0, WORD_LIMIT)
    .sort((a, b) => compareText(a.word, b.word));
}
