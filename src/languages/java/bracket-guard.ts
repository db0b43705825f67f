import type { TokenStream } from '../text/token-columns.ts';
import { MARK } from './tokens.ts';

/**
 * Offset at which a text has shown too many closing brackets that close nothing, null where it does not: what is no code
 * costs the parser, which tries to recover at each, a hundred times what code costs it.
 */
export function findStrayClosers(text: string, { count, kinds, starts }: TokenStream): number | null {
  const open: number[] = [];
  let strays = 0;
  for (let index = 0; index < count; index += 1) {
    if (kinds[index] !== MARK) continue;
    const start = starts[index] ?? 0;
    const code = text.charCodeAt(start);
    const opener = OPENER_OF.get(code);
    if (opener === undefined) {
      if (OPENERS.has(code)) open.push(code);
    } else if (open.at(-1) === opener) open.pop();
    else strays += 1;
    if (strays > MOST_STRAYS) return start;
  }
  return null;
}

/** Far more than half-written code leaves. */
const MOST_STRAYS = 1_000;

/** `)`, `]`, `}` and what they close. */
const OPENER_OF: ReadonlyMap<number, number> = new Map([
  [41, 40],
  [93, 91],
  [125, 123],
]);
const OPENERS: ReadonlySet<number> = new Set(OPENER_OF.values());
