export const OTHER = 0;
export const SPACE = 1;
export const LINE_END = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const QUOTE = 5;
export const HASH = 6;
export const SIGN = 7;
export const OPEN = 8;
export const CLOSE = 9;
export const DOT = 10;
export const BACKSLASH = 11;

/** Class of a UTF-16 code unit; beyond ASCII it takes a look at the character. */
export function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] ?? OTHER) : OTHER;
}

/** True for what may follow the first character of an ASCII identifier. */
export function continuesName(code: number): boolean {
  return code < 128 && (CLASSES[code] === LETTER || CLASSES[code] === DIGIT);
}

/** Length in code units of the identifier character at an offset beyond ASCII, 0 where there is none. */
export function wideNameLength(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point < 128) return 0;
  const character = String.fromCodePoint(point);
  return /\p{XIDC}/u.test(character) ? character.length : 0;
}

const CLASSES: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(128);
  const fill = (characters: string, value: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  fill(' \t\f', SPACE);
  fill('\r\n', LINE_END);
  fill('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', LETTER);
  fill('0123456789', DIGIT);
  fill('"\'', QUOTE);
  fill('#', HASH);
  fill('+-*/%@<>=!&|^~,:;', SIGN);
  fill('([{', OPEN);
  fill(')]}', CLOSE);
  fill('.', DOT);
  fill('\\', BACKSLASH);
  return table;
}
