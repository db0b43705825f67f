/** Length of the longest operator at an offset; 1 where none is longer. */
export function operatorLength(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (first === DOT) return text.startsWith('...', at) ? 3 : 1;
  if (second === EQUAL) return TAKES_EQUAL.has(first) ? 2 : 1;
  if (second === first && DOUBLES.has(first)) return text.charCodeAt(at + 2) === EQUAL ? 3 : 2;
  return first === MINUS && second === GREATER ? 2 : 1;
}

const DOT = 46;
const EQUAL = 61;
const MINUS = 45;
const GREATER = 62;
const DOUBLES: ReadonlySet<number> = codesOf('*/<>');
const TAKES_EQUAL: ReadonlySet<number> = codesOf('+-*/%@&|^=!<>:');

function codesOf(characters: string): Set<number> {
  return new Set(characters.split('').map((character) => character.charCodeAt(0)));
}
