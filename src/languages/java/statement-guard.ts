import type { TokenStream } from '../text/token-columns.ts';
import { MARK } from './tokens.ts';

/**
 * Offset at which a statement holds more open angles or arrows than the parser can bear, null where none does. Both leave
 * the parser in doubt (a comparison or type arguments, a lambda or its parameter) and it follows every reading: memory
 * and time grow with the square of their number, and its memory running out would end the process for every file.
 */
export function findOverlongStatement(text: string, { count, kinds, starts }: TokenStream): number | null {
  let angles = 0;
  let arrows = 0;
  for (let index = 0; index < count; index += 1) {
    if (kinds[index] !== MARK) continue;
    const start = starts[index] ?? 0;
    const code = text.charCodeAt(start);
    if (ENDS_STATEMENT.has(code)) angles = arrows = 0;
    else if (code === HYPHEN) arrows += text.charCodeAt(start + 1) === GREATER ? 1 : 0;
    else angles += angleOf(code);
    if (Math.max(angles, arrows) > MOST_OPEN) return start;
  }
  return null;
}

function angleOf(code: number): number {
  if (code === LESS) return 1;
  return code === GREATER ? -1 : 0;
}

/** Ten times what generated code holds; the parser takes a tenth of a second for as many. */
const MOST_OPEN = 1_000;

/** `;`, `{`, `}`. */
const ENDS_STATEMENT: ReadonlySet<number> = new Set([59, 123, 125]);

const LESS = 60;
const GREATER = 62;
const HYPHEN = 45;
