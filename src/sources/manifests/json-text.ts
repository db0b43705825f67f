import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** Deeper than any manifest people write, and shallow enough for every recursive reader. */
const MAX_DEPTH = 100;

/** What a JSON text holds: the object it should be, or an empty one beside the reason. */
export interface JsonObject {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

/** Reads strict JSON, as package managers do. Never throws. */
export function readStrictJson(text: string): JsonObject {
  if (isTooDeep(text)) return failed(tooDeep);
  try {
    return objectOf(JSON.parse(text), []);
  } catch {
    return failed('is not valid JSON');
  }
}

/** Reads JSON with comments and trailing commas, as the TypeScript compiler does: what can be had in spite of errors is kept. */
export function readLenientJson(text: string): JsonObject {
  if (isTooDeep(text)) return failed(tooDeep);
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  const problems = first ? [`has a syntax error (${printParseErrorCode(first.error)})`] : [];
  // The compiler takes an empty file for an empty object.
  return objectOf(value ?? {}, problems);
}

const tooDeep = `nests deeper than ${MAX_DEPTH} levels`;

function failed(problem: string): JsonObject {
  return { fields: {}, problems: [problem] };
}

function objectOf(value: unknown, problems: readonly string[]): JsonObject {
  if (!isObject(value)) return { fields: {}, problems: [...problems, 'does not hold a JSON object'] };
  return { fields: value, problems };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counts brackets outside strings and comments in one pass, because a recursive reader would meet the depth with its stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '/') at = endOfComment(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The closing quote, or the end of the line for a string that nobody closed. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function endOfComment(text: string, start: number): number {
  const isBlock = text[start + 1] === '*';
  if (!isBlock && text[start + 1] !== '/') return start;
  const end = text.indexOf(isBlock ? '*/' : '\n', start + 2);
  if (end < 0) return text.length;
  return isBlock ? end + 1 : end;
}
