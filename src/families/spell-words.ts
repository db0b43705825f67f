import { compareText } from '../base/ordering.ts';
import { splitName, stemWord } from '../base/words.ts';
import type { Clause } from '../model/decision-facts.ts';
import type { RuleSource } from './rule-source.ts';

/** How one member writes the words that are compared in their normal form: `charge` where the normal form is `fee`. */
export type Spelling = ReadonlyMap<string, string>;

export interface SpelledUnit {
  readonly name: string;
  readonly clauses: readonly Clause[];
}

/** The words of its name, and of what it tests and sets, as the names of the file write them. */
export function spellingOf({ name, clauses }: SpelledUnit, { written, normalOf }: WrittenWords): Spelling {
  const spelling = new Map<string, string>();
  const note = (stem: string): void => {
    const normal = normalOf(stem);
    if (!spelling.has(normal)) spelling.set(normal, written.get(stem) ?? stem);
  };
  for (const { tests, effect } of clauses)
    for (const stem of [...tests.flatMap(({ quantity }) => quantity), ...effect.quantity]) note(stem);
  for (const word of splitName(name)) note(stemWord(word));
  return spelling;
}

export interface WrittenWords {
  /** See `writtenWords`. */
  readonly written: ReadonlyMap<string, string>;
  readonly normalOf: (word: string) => string;
}

/** Words of names by their stem. A fact holds stems only; the names of units, constants and calls are whole. */
export function writtenWords({ decisions }: RuleSource): ReadonlyMap<string, string> {
  const names = [
    ...decisions.units.flatMap(({ name, calls, references }) => [name, ...calls, ...references]),
    ...decisions.constants.map(({ name }) => name),
  ];
  const words = new Map<string, string>();
  for (const word of names.slice(0, MOST_NAMES).flatMap(splitName)) {
    const stem = stemWord(word);
    const known = words.get(stem);
    if (known === undefined || word.length < known.length) words.set(stem, word);
  }
  return words;
}

const MOST_NAMES = 2000;

/** Says a name of normal words in those that most members write for them. */
export function respell(name: string, spellings: readonly Spelling[]): string {
  const words = name.split(' ').map((word) => (OURS.has(word) ? word : mostWritten(word, spellings)));
  return [...new Set(words)].join(' ');
}

/** What kind of thing a row tells is said alike in all tables. */
const OURS: ReadonlySet<string> = new Set('rate cap floor factor time limit parts from to amount rounding'.split(' '));

/** What only stands for a word in the list of synonyms is what nobody would look for. */
function mostWritten(word: string, spellings: readonly Spelling[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) {
    const own = spelling.get(word);
    if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === word) - Number(a[0] === word) || compareText(a[0], b[0]),
  );
  return best?.[0] ?? word;
}
