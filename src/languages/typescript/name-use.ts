import { continuesWord } from './character-class.ts';

/** What the text around a name says of it; numbers because every import of a file is asked for. */
export const UNSURE = 0;
/** Not needed at run time: a type, a property that is called alike, a text in quotes. */
export const NO_USE = 1;
/** The type of a variable, parameter or member, which is needed when decorators keep it as metadata. */
export const ANNOTATION = 2;
/** The type of a parameter that is a property too, or has a decorator: what decorators are there to fill. */
export const INJECTION = 3;
/** Surely or probably needed at run time. */
export const RUN_TIME = 4;

/**
 * Decides about most uses from a few characters, so that only files in doubt have their tree walked. To take a type for
 * a value costs an answer, the reverse would be a wrong one: a type is known only by what no expression can hold, as
 * `x?: Order`, `Order[]` and `as Order`, or what nobody writes in one, as the label `x: Order;`.
 */
export function useAt(text: string, start: number, end: number): number {
  const last = text[start - 1];
  if (last === '.') return text.startsWith('...', start - 3) ? RUN_TIME : NO_USE;
  const use = useAhead(text, start, end);
  if (use !== UNSURE) return use;
  return last === ' ' ? useBehindSpace(text, start, end) : useBehindMark(text, start, end);
}

function useAhead(text: string, start: number, end: number): number {
  const next = text[end];
  if (next === '(') return RUN_TIME;
  if (next === '[') return text[end + 1] === ']' ? ANNOTATION : UNSURE;
  if (next === '.') return isLowerCase(text[end + 1]) && !isBehind(text, start, 'typeof ') ? RUN_TIME : UNSURE;
  if (!isOneOf('\'"`', next)) return UNSURE;
  if (text[start - 1] === next) return NO_USE;
  return next === '`' ? RUN_TIME : UNSURE;
}

function useBehindSpace(text: string, start: number, end: number): number {
  const last = text[start - 2];
  if (last === ':') return useBehindColon(text, start, end);
  if (last === '=') return isAssigned(text, start) ? RUN_TIME : UNSURE;
  if (last === ',' && closesTypeArguments(text, end)) return NO_USE;
  if (isLowerCase(last)) return useBehindWord(text, start);
  return text[end] === ',' && isInListOfValues(text, start) ? RUN_TIME : UNSURE;
}

/** `x?: Order`, `(x: Order`, `x: Order;`, `x: Order)`, `x: Order = `, `): Order {`. */
function useBehindColon(text: string, start: number, end: number): number {
  const last = text[start - 3];
  if (last === '?') return ANNOTATION;
  if (isNameEnd(text, start - 3)) return useBehindLabel(text, start, end);
  return last === ')' && text.startsWith(' {', end) ? useUnlessChosen(text, start) : UNSURE;
}

function useBehindLabel(text: string, start: number, end: number): number {
  if (isFirstParameter(text, start - 3)) return ANNOTATION;
  if (isOneOf(',)\n', text[end]) && INJECTED.test(lineBefore(text, start))) return INJECTION;
  return isOneOf(';)', text[end]) || text.startsWith(' = ', end) ? useUnlessChosen(text, start) : UNSURE;
}

function useUnlessChosen(text: string, start: number): number {
  return OPEN_CHOICE.test(before(text, start)) ? UNSURE : ANNOTATION;
}

const INJECTED = /(?:\b(?:private|protected|public|readonly)|@\w+\(.*\)) [\w$]+\??: $/;
/** Of `a ? b : Order` or `case a: Order` everything but the end; `?:` is no choice. */
const OPEN_CHOICE = /(?:\?(?!:)|\bcase\b)[^;{}]*$/;

function isFirstParameter(text: string, nameEnd: number): boolean {
  let at = nameEnd;
  while (isNameEnd(text, at)) at -= 1;
  return text[at] === '(';
}

/** Not `type Total = Price` nor `<Total = Price>`. */
function isAssigned(text: string, start: number): boolean {
  if (isOneOf('=!', text[start - 3])) return true;
  const line = lineBefore(text, start);
  return !line.includes('type ') && !line.includes('<') && line.trim() !== '=';
}

/** `Map<string, Order>`, when no operand follows that it could be compared with. */
function closesTypeArguments(text: string, end: number): boolean {
  return text[end] === '>' && isOneOf(';),[', text[end + 1]);
}

/** No two names stand side by side, so what ends like one of these words is it. */
function useBehindWord(text: string, start: number): number {
  if (isBehind(text, start, 'extends ')) return useInHeritage(lineBefore(text, start));
  if (WORDS_BEFORE_VALUE.some((word) => isBehind(text, start, word))) return RUN_TIME;
  return WORDS_BEFORE_TYPE.some((word) => isBehind(text, start, word)) ? NO_USE : UNSURE;
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
const WORDS_BEFORE_TYPE: readonly string[] = ['as ', 'implements ', 'is ', 'satisfies ', 'keyof ', 'type '];

function useInHeritage(line: string): number {
  if (line.includes('class ')) return RUN_TIME;
  return line.includes('interface ') ? NO_USE : UNSURE;
}

/** `[Order, Price,` and `{ Order, Price,`, which only behind `type` are a list of types. */
function isInListOfValues(text: string, start: number): boolean {
  const behind = before(text, start);
  const opening = LIST_OPENING.exec(behind);
  return opening !== null && !behind.endsWith('type ', opening.index);
}

const LIST_OPENING = /[[{][\w$\s,]*$/;

/** `!Order`, `</Order`, `={Order`, `<Order`, `(Order,`, `[Order]`. */
function useBehindMark(text: string, start: number, end: number): number {
  const mark = text[start - 1];
  if (mark === '!') return RUN_TIME;
  if (mark === '/') return text[start - 2] === '<' ? RUN_TIME : UNSURE;
  if (mark === '{') return text[start - 2] === '=' ? RUN_TIME : UNSURE;
  if (mark === '<') return useInAngle(text, start, end);
  return isOneOf('([', mark) ? useInBracket(text, start, end) : UNSURE;
}

/** Type arguments stand right behind a name. An element that does so in JSX text is closed by a tag, which is a use. */
function useInAngle(text: string, start: number, end: number): number {
  if (!isNameEnd(text, start - 2)) return RUN_TIME;
  return text[end] === '>' ? NO_USE : UNSURE;
}

/** Neither an index, as in `Prices[Order]`, nor a type in brackets, as in `(Order | null)[]`. */
function useInBracket(text: string, start: number, end: number): number {
  const isCalled = isNameEnd(text, start - 2);
  if (text[start - 1] === '[') return !isCalled && isOneOf(',]', text[end]) ? RUN_TIME : UNSURE;
  return isOneOf(isCalled ? ',).' : ',)', text[end]) ? RUN_TIME : UNSURE;
}

function isBehind(text: string, offset: number, word: string): boolean {
  return text.startsWith(word, offset - word.length);
}

function isLowerCase(character = ''): boolean {
  return character >= 'a' && character <= 'z';
}

function isOneOf(marks: string, character: string | undefined): boolean {
  return character !== undefined && marks.includes(character);
}

function isNameEnd(text: string, offset: number): boolean {
  return offset >= 0 && continuesWord(text.charCodeAt(offset));
}

/** Further back no beginning of a line is sought: a line may be the whole file. */
const LONGEST_LOOK = 200;

function lineBefore(text: string, offset: number): string {
  const behind = before(text, offset);
  return behind.slice(behind.lastIndexOf('\n') + 1);
}

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - LONGEST_LOOK), offset);
}
