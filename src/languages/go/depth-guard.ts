import { MARK, readTokens } from './tokens.ts';

/** Nesting costs the parser memory by the level; in a smaller file it cannot become much. */
const SMALLEST_LENGTH = 200_000;
/** Deeper brackets are no code that anyone wrote. */
const MOST_LEVELS = 1_000;

/** Offset at which the brackets of a text become too deep to be parsed in reasonable memory, or null. */
export function findTooDeep(text: string): number | null {
  if (text.length < SMALLEST_LENGTH) return null;
  const { count, kinds, starts } = readTokens(text);
  let depth = 0;
  for (let at = 0; at < count; at += 1) {
    if (kinds[at] !== MARK) continue;
    depth += STEPS[text.charCodeAt(starts[at] ?? 0)] ?? 0;
    if (depth > MOST_LEVELS) return starts[at] ?? 0;
    if (depth < 0) depth = 0;
  }
  return null;
}

const STEPS: Readonly<Int8Array> = Int8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('([{'.includes(character)) return 1;
  return ')]}'.includes(character) ? -1 : 0;
});
