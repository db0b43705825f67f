import type { TokenStream } from './token-columns.ts';

/** Nesting costs a parser that keeps its state memory by the level; in a smaller file it cannot become much. */
const SMALLEST_LENGTH = 200_000;
/** Deeper brackets are no code that anyone wrote. */
const MOST_LEVELS = 1_000;

/** Whether a text is long enough for its brackets to be counted at all. */
export function mayBeTooDeep(text: string): boolean {
  return text.length >= SMALLEST_LENGTH;
}

/** Offset at which the brackets among the tokens of kind `mark` become too deep to be parsed in reasonable memory, or null. */
export function findDeepBrackets(
  text: string,
  { count, kinds, starts }: Pick<TokenStream, 'count' | 'kinds' | 'starts'>,
  mark: number,
): number | null {
  let depth = 0;
  for (let token = 0; token < count; token += 1) {
    if (kinds[token] !== mark) continue;
    const start = starts[token] ?? 0;
    depth = Math.max(0, depth + (STEPS[text.charCodeAt(start)] ?? 0));
    if (depth > MOST_LEVELS) return start;
  }
  return null;
}

const STEPS: Readonly<Int8Array> = Int8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('([{'.includes(character)) return 1;
  return ')]}'.includes(character) ? -1 : 0;
});
