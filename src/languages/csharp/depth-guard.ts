import { PUNCTUATION, readTokens } from './tokens.ts';

/** Nesting costs the parser memory by the level; in a smaller file it cannot become much. */
const SMALLEST_LENGTH = 200_000;
/** Deeper brackets are no code that anyone wrote. */
const MOST_LEVELS = 1_000;
/** The same of strings in the holes of strings: the parser keeps all that are open with each token. */
const MOST_HOLES = 10;

/** Offset at which brackets or interpolated strings nest too deeply to be parsed in reasonable time and memory, or null. */
export function findTooDeep(text: string): number | null {
  if (text.length < SMALLEST_LENGTH) return null;
  const { count, kinds, starts, holes } = readTokens(text);
  const tooManyHoles = holes[MOST_HOLES];
  let depth = 0;
  for (let token = 0; token < count; token += 1) {
    const start = starts[token] ?? 0;
    if (tooManyHoles !== undefined && start >= tooManyHoles) return tooManyHoles;
    if (kinds[token] === PUNCTUATION) depth = Math.max(0, depth + stepOf(text.charCodeAt(start)));
    if (depth > MOST_LEVELS) return start;
  }
  return null;
}

function stepOf(character: number): number {
  if (character === 40 || character === 91 || character === 123) return 1;
  return character === 41 || character === 93 || character === 125 ? -1 : 0;
}
