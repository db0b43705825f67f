/** Classes of character; those from `LETTER` on can stand in a name. */
export const OTHER = 0;
export const SPACE = 1;
export const QUOTE = 2;
export const LETTER = 3;
export const DIGIT = 4;

export const LINE_FEED = 10;
/** Beyond ASCII everything is taken for a letter: what is none stands in no code that compiles, outside of literals. */
export function characterClass(code: number): number {
  if (code < 128) return CLASSES[code] ?? OTHER;
  if (code === NO_BREAK_SPACE || code === BYTE_ORDER_MARK) return SPACE;
  // Behind the text the code is NaN.
  return code >= 128 ? LETTER : OTHER;
}

const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/["'`]/.test(character)) return QUOTE;
  if (/[A-Za-z_]/.test(character)) return LETTER;
  return /\d/.test(character) ? DIGIT : OTHER;
});

/** Behind the longest operator at a place (Go specification, "Operators and punctuation"). */
export function endOfMark(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first > 126 || CAN_GROW[first] !== 1) return at + 1;
  for (let length = LONGEST; length > 1; length -= 1) {
    if (MARKS.has(text.slice(at, at + length))) return at + length;
  }
  return at + 1;
}

const MARKS: ReadonlySet<string> = new Set(
  '&& || <- ++ -- == != <= >= := ... += -= *= /= %= &= |= ^= <<= >>= &^= << >> &^'.split(' '),
);
const LONGEST = 3;
const CAN_GROW = Uint8Array.from({ length: 128 }, (_, code) =>
  [...MARKS].some((mark) => mark.charCodeAt(0) === code) ? 1 : 0,
);
