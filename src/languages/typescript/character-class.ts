export const PUNCTUATOR = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const QUOTE = 4;
export const OPENER = 5;
export const CLOSER = 6;

/** Coarse class of a UTF-16 code unit; what is not ASCII counts as a letter, as nearly all of it in identifiers is. */
export function characterClass(code: number): number {
  return code < 128 ? (CLASSES[code] ?? PUNCTUATOR) : classOfWide(code);
}

export function continuesWord(code: number): boolean {
  return code < 128 ? CONTINUES_WORD[code] === 1 : classOfWide(code) === LETTER;
}

function classOfWide(code: number): number {
  return code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff ? SPACE : LETTER;
}

function classOfAscii(code: number): number {
  const character = String.fromCharCode(code);
  if (code <= 32) return SPACE;
  if (/[\w$\\]/.test(character)) return /\d/.test(character) ? DIGIT : LETTER;
  if (character === '"' || character === "'") return QUOTE;
  if ('([{'.includes(character)) return OPENER;
  return ')]}'.includes(character) ? CLOSER : PUNCTUATOR;
}

const CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOfAscii(code));

const CONTINUES_WORD: Uint8Array = CLASSES.map((kind) => (kind === LETTER || kind === DIGIT ? 1 : 0));
