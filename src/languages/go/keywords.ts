/** Go specification, "Keywords". */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `break case chan const continue default defer else fallthrough for func go goto if import interface map package range
  return select struct switch type var`.split(/\s+/),
);

/** By first letter, a bit for each length that a keyword has: spares nearly all names the look-up. */
export const KEYWORD_LENGTHS: Uint16Array = lengthsByFirstLetter(KEYWORDS);

function lengthsByFirstLetter(words: Iterable<string>): Uint16Array {
  const lengths = new Uint16Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return lengths;
}
