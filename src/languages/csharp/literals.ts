const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** How a string is written: `$$"""` has two dollars and three quotes. */
export interface StringForm {
  readonly dollars: number;
  readonly isVerbatim: boolean;
  /** 1, or 3 and more for a raw string. */
  readonly quotes: number;
  /** Where its text begins. */
  readonly from: number;
}

/** The string that begins at an offset, prefixes included; null when none does (`@order` is a name). */
export function stringFormAt(text: string, start: number): StringForm | null {
  let at = start;
  let dollars = 0;
  let isVerbatim = false;
  for (; ; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 36) dollars += 1;
    else if (character === 64) isVerbatim = true;
    else break;
  }
  const run = runOf(text, at, QUOTE);
  if (run === 0) return null;
  if (run < 3 || isVerbatim) return { dollars, isVerbatim, quotes: 1, from: at + 1 };
  return { dollars, isVerbatim, quotes: run, from: at + run };
}

/** Where the literal text that goes on at an offset stops: behind the closing quotes, or behind the brace that opens a hole. */
export interface TextEnd {
  readonly end: number;
  readonly opensHole: boolean;
}

/** An ordinary string that nobody closed ends with its line, as the compiler reads on from there; others end with the file. */
export function endOfText(text: string, from: number, form: StringForm): TextEnd {
  if (form.quotes > 1) return endOfRawText(text, from, form);
  return form.isVerbatim ? endOfVerbatimText(text, from, form) : endOfPlainText(text, from, form);
}

function endOfPlainText(text: string, from: number, { dollars }: StringForm): TextEnd {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH && text.charCodeAt(at + 1) !== NEWLINE) at += 1;
    else if (character === QUOTE) return closed(at + 1);
    else if (character === NEWLINE) return closed(at);
    else if (dollars > 0 && character === OPEN_BRACE) {
      if (text.charCodeAt(at + 1) !== OPEN_BRACE) return { end: at + 1, opensHole: true };
      at += 1;
    }
  }
  return closed(text.length);
}

function endOfVerbatimText(text: string, from: number, { dollars }: StringForm): TextEnd {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character !== QUOTE && !(dollars > 0 && character === OPEN_BRACE)) continue;
    if (text.charCodeAt(at + 1) !== character) return { end: at + 1, opensHole: character === OPEN_BRACE };
    at += 1;
  }
  return closed(text.length);
}

/** A longer run of braces than dollars belongs to the text but for its last ones, a longer run of quotes but for its first. */
function endOfRawText(text: string, from: number, { dollars, quotes }: StringForm): TextEnd {
  let at = from;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character !== QUOTE && !(dollars > 0 && character === OPEN_BRACE)) {
      at += 1;
      continue;
    }
    const run = runOf(text, at, character);
    at += run;
    if (character === QUOTE && run >= quotes) return closed(at);
    if (character === OPEN_BRACE && run >= dollars) return { end: at, opensHole: true };
  }
  return closed(text.length);
}

/** Where the braces that close a hole end. */
export function endOfHole(text: string, start: number, { quotes, dollars }: StringForm): number {
  return quotes > 1 ? start + Math.min(runOf(text, start, CLOSE_BRACE), dollars) : start + 1;
}

/** A character literal never spans lines; an unclosed one is a lone apostrophe. */
export function endOfCharacter(text: string, start: number): number {
  for (let at = start + 1; at < text.length && at < start + LONGEST_CHARACTER; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH) at += 1;
    else if (character === 39) return at + 1;
    else if (character === NEWLINE) break;
  }
  return start + 1;
}

/** `'\U0010FFFF'` */
const LONGEST_CHARACTER = 14;

export function endOfNumber(text: string, start: number): number {
  const second = text.charCodeAt(start + 1) | 32;
  const isPlain = text.charCodeAt(start) !== 48 || (second !== 120 && second !== 98);
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isWordCharacter(character)) continue;
    if (!isPlain || !continuesReal(text, at, character)) break;
  }
  return at;
}

function continuesReal(text: string, at: number, character: number): boolean {
  if (character === 46) return isDigit(text.charCodeAt(at + 1));
  return (character === 43 || character === 45) && (text.charCodeAt(at - 1) | 32) === 101;
}

function isWordCharacter(character: number): boolean {
  const lower = character | 32;
  return isDigit(character) || (lower >= 97 && lower <= 122) || character === 95;
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

function runOf(text: string, start: number, character: number): number {
  let at = start;
  while (text.charCodeAt(at) === character) at += 1;
  return at - start;
}

function closed(end: number): TextEnd {
  return { end, opensHole: false };
}
