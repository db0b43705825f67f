import { stemWord } from '../base/words.ts';
import { businessWords } from './vocabulary/business-words.ts';

/**
 * Word → the word that stands for it, both for what means the same and for what is near enough where rules are written.
 * Keys are normal forms as facts hold them. Facts know no synonyms: they are applied when families are found.
 */
export function createSynonyms(): ReadonlyMap<string, string> {
  const leading = new Map<string, string>();
  const groups = businessWords.flatMap((groupsOfDomain) => readGroups(groupsOfDomain));
  for (const words of groups) for (const word of words) leading.set(stemWord(word), words[0] ?? word);
  for (const words of groups) {
    for (const stem of words.flatMap(inflectedStems)) if (!leading.has(stem)) leading.set(stem, words[0] ?? stem);
  }
  return leading;
}

/** The normal form of a word: what stands for its group, or itself. */
export function createNormaliser(): (word: string) => string {
  const synonyms = createSynonyms();
  return (word) => synonyms.get(word) ?? word;
}

/** One group a line, the leading word first. What follows `~` is only near in meaning. */
export function readGroups(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== '~'));
}

/** The light stem of an inflected word is not always that of the plain one: `shipped` is `shipp`, `purchases` is `purchas`. */
function inflectedStems(word: string): string[] {
  const root = word.replace(/(?<!e)e$/, '');
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(word) ? `${word}${word.slice(-1)}` : root;
  const forms = [`${word}s`, `${root}ed`, `${root}ing`, `${doubled}ed`, `${doubled}ing`];
  return forms.flatMap((form) => {
    const stem = stemWord(form);
    return stem === form ? [] : [stem];
  });
}
