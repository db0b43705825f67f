import { splitName, stemWord } from '../../base/words.ts';
import { accessWords, wordsOfCode } from './vocabulary/everywhere.ts';
import type { LanguageVocabulary } from './vocabulary/language-vocabulary.ts';

/** Reads names of one blob as words; a name is split once however often it stands there. */
export interface WordReader {
  /** As written, lower-case: units and kinds of a quantity are told by them. */
  plain(name: string): readonly string[];
  /** Normal forms of what says something about the business. */
  meaningful(name: string): readonly string[];
  /** As `meaningful`, or the plain words of a name like `size` and `value` that has no others. */
  telling(name: string): readonly string[];
  /** As `meaningful`, also without what a getter or a conversion adds. */
  ofCall(name: string): readonly string[];
}

export function createWordReader(vocabulary: LanguageVocabulary): WordReader {
  const plain = remember(splitName);
  const isMeaningful = (word: string): boolean => !wordsOfCode.has(word) && !vocabulary.ignored.has(word);
  const meaningful = remember(
    (name) => ENDS.get(name.toLowerCase().replaceAll('_', '')) ?? plain(name).filter(isMeaningful).map(stemWord),
  );
  const telling = remember((name) => {
    const words = meaningful(name);
    return words.length > 0 ? words : plain(name).filter((word) => /^\p{L}{3,}$/u.test(word));
  });
  const ofCall = remember((name) =>
    plain(name)
      .filter((word) => isMeaningful(word) && !accessWords.has(word))
      .map(stemWord),
  );
  return { plain, meaningful, telling, ofCall };
}

/** Ends of a time that something is valid for are told by two words of which one alone says nothing. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['validto', 'validuntil', 'validthru', 'notafter', 'expiresat', 'expireson', 'expirationtime'].map(
    (name): [string, readonly string[]] => [name, ['expiry']],
  ),
  ...['validfrom', 'notbefore'].map((name): [string, readonly string[]] => [name, ['nbf']]),
]);

function remember(read: (name: string) => readonly string[]): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const result = read(name.slice(0, LONGEST_NAME));
    known.set(name, result);
    return result;
  };
}

/** Longer names are generated. */
const LONGEST_NAME = 200;
