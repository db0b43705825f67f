/**
 * Wildcard patterns of tsconfig, workspaces and .gitignore: `*`, `?`, `[a-z]` inside a path segment, `**` for any
 * number of segments. Matched without regular expressions, because patterns come from the repository and a crafted one
 * must not cost more than pattern length times path length.
 */
export interface PathPattern {
  readonly segments: readonly Segment[];
}

/** One path segment: `**`, plain text, or single-character matchers. */
type Segment = typeof ANY_SEGMENTS | string | readonly Matcher[];
/** A character class holds its ranges; `*` and `?` stand for themselves. */
type Matcher = '*' | '?' | CharacterClass | { readonly literal: string };

interface CharacterClass {
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

const ANY_SEGMENTS = Symbol('**');

/** More alternatives and longer patterns than people write; what goes beyond is left as it stands. */
const MAX_ALTERNATIVES = 64;
const MAX_BRACES_LENGTH = 1_000;
const BRACES = /\{([^{}]*,[^{}]*)\}/;

/** Reads a pattern of plain segments; braces have no meaning here, see `expandBraces`. */
export function compilePattern(pattern: string): PathPattern {
  const written = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  return { segments: written.map(compileSegment) };
}

/** The pattern with another `**` behind it: it then matches a folder and everything below. */
export function withDescendants(pattern: PathPattern): PathPattern {
  return { segments: [...pattern.segments, ANY_SEGMENTS] };
}

export function matchesPattern(pattern: PathPattern, path: readonly string[]): boolean {
  return matchSequence(pattern.segments, path, {
    isWildcard: (segment) => segment === ANY_SEGMENTS,
    matches: matchSegment,
  });
}

/** What a pattern says of the files directly in a folder: all of them, none, or those whose name fits one segment. */
export type NamePattern = boolean | Segment;

/** Splits a pattern's question: what depends on the folder is answered here, once for all the files in it. */
export function patternInFolder({ segments }: PathPattern, folder: readonly string[]): NamePattern {
  const end = segments.findLastIndex((segment) => segment !== ANY_SEGMENTS) + 1;
  // A `**` at the end that takes in the folder takes in all that is below it.
  if (end < segments.length && matchesPattern({ segments: segments.slice(0, end + 1) }, folder)) return true;
  const last = segments[end - 1];
  return last !== undefined && matchesPattern({ segments: segments.slice(0, end - 1) }, folder) ? last : false;
}

export function matchesName(pattern: NamePattern, name: string): boolean {
  return typeof pattern === 'boolean' ? pattern : matchSegment(pattern, name);
}

/** `{apps,libs}/*` as `apps/*` and `libs/*`, as package managers read it. */
export function expandBraces(pattern: string): readonly string[] {
  if (pattern.length > MAX_BRACES_LENGTH) return [pattern];
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length <= MAX_ALTERNATIVES) {
    done.push(...open.filter((entry) => !BRACES.test(entry)));
    open = open.filter((entry) => BRACES.test(entry)).flatMap(expandFirst);
  }
  return [...new Set([...done, ...open])].slice(0, MAX_ALTERNATIVES);
}

function expandFirst(pattern: string): readonly string[] {
  const [braces = '', choices = ''] = BRACES.exec(pattern) ?? [];
  return choices.split(',').map((choice) => pattern.replace(braces, () => choice));
}

function compileSegment(segment: string): Segment {
  if (segment === '**') return ANY_SEGMENTS;
  if (!/[*?[\\]/.test(segment)) return segment;
  const matchers: Matcher[] = [];
  for (let at = 0; at < segment.length; ) {
    const { matcher, length } = readMatcher(segment, at);
    matchers.push(matcher);
    at += length;
  }
  return matchers;
}

function readMatcher(segment: string, at: number): { matcher: Matcher; length: number } {
  const character = segment[at] ?? '';
  if (character === '*' || character === '?') return { matcher: character, length: 1 };
  const escaped = segment[at + 1];
  if (character === '\\' && escaped !== undefined) return { matcher: { literal: escaped }, length: 2 };
  // A bracket right behind the opening one is an ordinary member of the class.
  const closing = character === '[' ? segment.indexOf(']', at + 2) : -1;
  if (closing < 0) return { matcher: { literal: character }, length: 1 };
  return { matcher: characterClass(segment.slice(at + 1, closing)), length: closing + 1 - at };
}

function characterClass(written: string): CharacterClass {
  const isNegated = written.startsWith('!') || written.startsWith('^');
  const body = isNegated ? written.slice(1) : written;
  const ranges = [...body.matchAll(/(.)-(.)|(.)/gs)].map(
    (match) => [match[1] ?? match[3] ?? '', match[2] ?? match[3] ?? ''] as const,
  );
  return { isNegated, ranges };
}

function matchSegment(segment: Segment, text: string): boolean {
  if (typeof segment === 'string') return segment === text;
  if (typeof segment === 'symbol') return true;
  return matchSequence(segment, text, { isWildcard: (matcher) => matcher === '*', matches: matchCharacter });
}

function matchCharacter(matcher: Matcher, character: string): boolean {
  if (matcher === '?' || matcher === '*') return true;
  if ('literal' in matcher) return matcher.literal === character;
  return matcher.ranges.some(([low, high]) => character >= low && character <= high) !== matcher.isNegated;
}

/** Matches greedily and, on a mismatch, lets only the last wildcard take one more: enough, and never exponential. */
function matchSequence<P>(
  pattern: readonly P[],
  subject: ArrayLike<string>,
  rules: { isWildcard(part: P): boolean; matches(part: P, item: string): boolean },
): boolean {
  let at = 0;
  let wildcard = -1;
  let resume = 0;
  for (let item = 0; item < subject.length; ) {
    const part = pattern[at];
    if (part !== undefined && rules.isWildcard(part)) {
      wildcard = at;
      resume = item;
      at += 1;
    } else if (part !== undefined && rules.matches(part, subject[item] ?? '')) {
      at += 1;
      item += 1;
    } else if (wildcard >= 0) {
      at = wildcard + 1;
      resume += 1;
      item = resume;
    } else return false;
  }
  return pattern.slice(at).every((part) => rules.isWildcard(part));
}
