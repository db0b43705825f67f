/**
 * What is left of a word without the endings that make nouns, verbs and adjectives of one another: `renewal`, `renewed`
 * and `renewable` are `renew`. Coarser than the stem that facts hold, so only what is compared goes by it.
 */
export function rootOf(word: string): string {
  let root = word;
  for (let round = 0; round < MOST_ENDINGS; round += 1) {
    const ending = ENDINGS.find((each) => root.endsWith(each) && root.length - each.length >= LEAST_LETTERS);
    if (ending === undefined) break;
    root = root.slice(0, -ending.length);
  }
  return root
    .replace(/(?<=...)([^aeiouls])\1$/, '$1')
    .replace(/(?<=...)[ei]$/, '')
    .replace(/(?<=...)y$/, '');
}

const MOST_ENDINGS = 2;
/** Shorter roots are roots of everything. */
const LEAST_LETTERS = 4;
/** The longer first. */
const ENDINGS: readonly string[] = [
  'ibility',
  'ability',
  'ization',
  'isation',
  'ation',
  'ition',
  'ement',
  'iness',
  'ible',
  'able',
  'ance',
  'ence',
  'ment',
  'ness',
  'ship',
  'ing',
  'ion',
  'ity',
  'ive',
  'ant',
  'ent',
  'ate',
  'ize',
  'ise',
  'ed',
  'al',
  'er',
  'or',
  'ly',
  'ee',
];
