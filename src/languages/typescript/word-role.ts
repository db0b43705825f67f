/** What a word does to the parser's nesting; numbers because every word of a long file is asked. */
export const PLAIN = 0;
/** Can follow itself, one level deeper each time: `new new`, `if (a) if (b)`. */
export const CHAINS = 1;
/** Begins a statement or declaration, so nothing before it is still open on its level. */
export const STARTS_STATEMENT = 2;
/** Joins what stands before with what follows, on whatever line it is. */
export const CONTINUES = 3;

export function roleOfWord(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST || ((LENGTHS[text.charCodeAt(start) & 127] ?? 0) & (1 << length)) === 0) return PLAIN;
  return ROLES.get(text.slice(start, end)) ?? PLAIN;
}

const ROLES: ReadonlyMap<string, number> = new Map([
  ...rolesOf(
    'if for while do with new await yield keyof typeof void delete infer unique readonly asserts extends async',
    CHAINS,
  ),
  ...rolesOf('const let var import export return throw case type interface declare function class', STARTS_STATEMENT),
  ...rolesOf('as in of instanceof satisfies is else', CONTINUES),
]);

const LONGEST = 10;

/** By first letter, a bit for each length that one of the words has: spares nearly all words the look-up. */
const LENGTHS: Uint16Array = lengthsByFirstLetter([...ROLES.keys()]);

function rolesOf(words: string, role: number): [string, number][] {
  return words.split(' ').map((word) => [word, role]);
}

function lengthsByFirstLetter(words: readonly string[]): Uint16Array {
  const lengths = new Uint16Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return lengths;
}
