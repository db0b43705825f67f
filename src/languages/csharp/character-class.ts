/** What a character can begin; numbers because every character of a file is asked. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const QUOTE = 4;
export const APOSTROPHE = 5;
export const SLASH = 6;
export const HASH = 7;
/** `$` and `@`: a string or an identifier may follow. */
export const PREFIX = 8;
export const BRACKET = 9;

/** Beyond ASCII everything is a letter but for blanks: what else is written there stands in strings and comments. Behind the end of a text (NaN) is nothing. */
export function classOf(character: number): number {
  if (!(character >= 128)) return CLASSES[character] ?? OTHER;
  return character === 0xa0 || character === 0x2028 || character === 0x2029 || character === 0xfeff ? BLANK : LETTER;
}

export function isWordPart(character: number): boolean {
  const found = classOf(character);
  return found === LETTER || found === DIGIT;
}

const SPECIAL: readonly (readonly [string, number])[] = [
  ['_', LETTER],
  ['"', QUOTE],
  ["'", APOSTROPHE],
  ['/', SLASH],
  ['#', HASH],
  ['$@', PREFIX],
  ['()[]{}:', BRACKET],
];

const CLASSES: Readonly<Uint8Array> = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(128);
  table.fill(BLANK, 0, 33);
  table.fill(DIGIT, 48, 58);
  table.fill(LETTER, 65, 91);
  table.fill(LETTER, 97, 123);
  for (const [characters, found] of SPECIAL) {
    for (const character of characters) table[character.charCodeAt(0)] = found;
  }
  return table;
}
