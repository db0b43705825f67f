import { isWordPart } from './character-class.ts';

const AT = 64;
const DOT = 46;
const LESS = 60;

/** Longer lists of type arguments are not followed: their arity is taken for what was read. */
const LONGEST_ARGUMENTS = 2_000;

/**
 * The name of a type as it is written from an offset on, without its type arguments but with their number, as the .NET
 * metadata has it: `Result<Order>.Failure` is `` Result`1.Failure ``. `Result` and `` Result`1 `` are two types.
 */
export function readTypeName(text: string, start: number): string {
  let end = endOfWord(text, start);
  let next = text.charCodeAt(end);
  if (next !== DOT && next !== LESS) return wordOf(text, start, end);
  let name = '';
  for (let at = start; ; at = end + 1) {
    end = endOfWord(text, at);
    if (end === at) return name;
    name += (name === '' ? '' : '.') + wordOf(text, at, end);
    next = text.charCodeAt(end);
    if (next === LESS) {
      const list = readArguments(text, end);
      name += `\`${list.arity}`;
      end = list.end;
      next = text.charCodeAt(end);
    }
    if (next !== DOT) return name;
  }
}

/**
 * What a member is taken of, from the first name on: `Pricing.Tier` for `Pricing.Tier.Gold`. The last name is the member,
 * and so may be some before it; who resolves the name takes the longest part of it that is a type.
 */
export function readHead(text: string, start: number): string {
  let end = endOfWord(text, start);
  let head = wordOf(text, start, end);
  for (;;) {
    const dot = skipBlanks(text, end);
    const from = text.charCodeAt(dot) === DOT ? skipBlanks(text, dot + 1) : dot;
    const to = endOfWord(text, from);
    if (from === dot || to === from || text.charCodeAt(to) !== DOT || !isUpper(text.charCodeAt(from))) return head;
    head += `.${wordOf(text, from, to)}`;
    end = to;
  }
}

/** A type can only be told from a variable by its capital; the compiler does not need it, but everybody writes it. */
export function isCapital(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  if (character < 128) return isUpper(character);
  return /\p{Lu}/u.test(text.charAt(at));
}

export function readWord(text: string, start: number): string {
  return wordOf(text, start, endOfWord(text, start));
}

function isUpper(character: number): boolean {
  return character >= 65 && character <= 90;
}

function endOfWord(text: string, start: number): number {
  let at = text.charCodeAt(start) === AT ? start + 1 : start;
  while (isWordPart(text.charCodeAt(at))) at += 1;
  return at;
}

function wordOf(text: string, start: number, end: number): string {
  return text.slice(text.charCodeAt(start) === AT ? start + 1 : start, end);
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** From `<` to behind its `>`. */
function readArguments(text: string, start: number): { readonly arity: number; readonly end: number } {
  const last = Math.min(text.length, start + LONGEST_ARGUMENTS);
  let arity = 1;
  let depth = 0;
  for (let at = start; at < last; at += 1) {
    const character = text[at] ?? '';
    if ('<([{'.includes(character)) depth += 1;
    else if ('>)]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 1) arity += 1;
    if (depth === 0) return { arity, end: at + 1 };
  }
  return { arity, end: last };
}
