import { continuesWord } from './character-class.ts';

/** What the text around a name says of it; numbers because every import of a file is asked for. */
export const UNSURE = 0;
/** Not needed at run time: a type, a property that is called alike, a text in quotes. */
export const NO_USE = 1;
/** The type of a variable, parameter or member, which is needed when decorators keep it as metadata. */
export const ANNOTATION = 2;
/** Surely or probably needed at run time. */
export const RUN_TIME = 3;

/**
 * Decides about most uses from a few characters, so that only files in doubt have their tree walked. To take a type for
 * a value costs an answer, the reverse would be a wrong one: a type is known only by what no expression can hold, as
 * `x?: Order`, `Order[]` and `as Order`, or what no formatter leaves of one, as `a ? b: Order;`.
 */
export function useAt(text: string, start: number, end: number): number {
  const before = text[start - 1];
  const next = text[end];
  if (before === '.') return text.startsWith('...', start - 3) ? RUN_TIME : NO_USE;
  if (before === next && isQuote(next)) return NO_USE;
  if (next === '(' || next === '`' || before === '!') return RUN_TIME;
  if (next === '[' && text[end + 1] === ']') return ANNOTATION;
  if (next === '.' && isLowerCase(text[end + 1])) return text.startsWith('typeof ', start - 7) ? UNSURE : RUN_TIME;
  return before === ' ' ? useBehindSpace(text, start, end) : useBehindMark(text, start, end);
}

function isQuote(character: string | undefined): boolean {
  return character === "'" || character === '"' || character === '`';
}

function isLowerCase(character = ''): boolean {
  return character >= 'a' && character <= 'z';
}

function useBehindSpace(text: string, start: number, end: number): number {
  const last = text[start - 2];
  if (last === ':') return useBehindColon(text, start, end);
  if (last === '=') return isAssigned(text, start) ? RUN_TIME : UNSURE;
  if (last === ',') return closesTypeArguments(text, end) ? NO_USE : UNSURE;
  return isLowerCase(last) ? useBehindWord(text, start) : UNSURE;
}

/** No two names stand side by side, so what ends like one of these words is it. */
function useBehindWord(text: string, start: number): number {
  const isBehind = (word: string): boolean => text.startsWith(word, start - word.length);
  if (isBehind('extends ')) return useInHeritage(lineBefore(text, start));
  if (WORDS_BEFORE_VALUE.some(isBehind)) return RUN_TIME;
  return WORDS_BEFORE_TYPE.some(isBehind) ? NO_USE : UNSURE;
}

const WORDS_BEFORE_VALUE: readonly string[] = [
  'new ',
  'return ',
  'instanceof ',
  'await ',
  'throw ',
  'case ',
  'default ',
];
const WORDS_BEFORE_TYPE: readonly string[] = ['as ', 'implements ', 'is ', 'satisfies ', 'keyof '];

function useInHeritage(line: string): number {
  if (line.includes('class ')) return RUN_TIME;
  return line.includes('interface ') ? NO_USE : UNSURE;
}

/** Not `type Total = Price` nor `<Total = Price>`. */
function isAssigned(text: string, start: number): boolean {
  const sign = text[start - 3];
  if (sign === '=' || sign === '!') return true;
  const line = lineBefore(text, start);
  return !line.includes('type ') && !line.includes('<') && line.trim() !== '=';
}

/** `x?: Order`, `(x: Order`, `x: Order;`, `x: Order)`, `x: Order = `, `): Order {`. */
function useBehindColon(text: string, start: number, end: number): number {
  const last = text[start - 3];
  if (last === '?') return ANNOTATION;
  const isBehindName = continuesWord(text.charCodeAt(start - 3));
  if (!isBehindName && last !== ')') return UNSURE;
  if (isBehindName && isFirstParameter(text, start - 3)) return ANNOTATION;
  const isEnded = text[end] === ';' || text[end] === ')' || text.startsWith(isBehindName ? ' = ' : ' {', end);
  return isEnded && !/\?|\bcase\b/.test(lineBefore(text, start)) ? ANNOTATION : UNSURE;
}

function isFirstParameter(text: string, nameEnd: number): boolean {
  let at = nameEnd;
  while (at > 0 && continuesWord(text.charCodeAt(at))) at -= 1;
  return text[at] === '(';
}

/** `Map<string, Order>`, when no operand follows that it could be compared with. */
function closesTypeArguments(text: string, end: number): boolean {
  return text[end] === '>' && ';),['.includes(text[end + 1] ?? ';');
}

/** `</Order`, `<Order` where it is no type argument, `={Order`, `[Order]` where it is no index, `(Order,`, `total(Order.`. */
function useBehindMark(text: string, start: number, end: number): number {
  const before = text[start - 1];
  const last = text[start - 2];
  if (before === '/') return last === '<' ? RUN_TIME : UNSURE;
  if (before === '{') return last === '=' ? RUN_TIME : UNSURE;
  const isBehindName = start > 1 && continuesWord(text.charCodeAt(start - 2));
  // An element that begins right behind a word of JSX text is closed by a tag, which is a use.
  if (before === '<' && isBehindName) return text[end] === '>' ? NO_USE : UNSURE;
  if (before === '<') return RUN_TIME;
  if (before === '(') return isIn('.,)', text[end], isBehindName ? 0 : 1) ? RUN_TIME : UNSURE;
  return before === '[' && !isBehindName && isIn(',]', text[end], 0) ? RUN_TIME : UNSURE;
}

function isIn(marks: string, character: string | undefined, from: number): boolean {
  return character !== undefined && marks.includes(character, from);
}

/** Further back no beginning of a line is sought: a line may be the whole file. */
const LONGEST_LOOK = 200;

function lineBefore(text: string, offset: number): string {
  const behind = text.slice(Math.max(0, offset - LONGEST_LOOK), offset);
  return behind.slice(behind.lastIndexOf('\n') + 1);
}
