import picomatch from 'picomatch';

export type PathMatcher = (path: string) => boolean;

/**
 * Globs of settings and decisions: `*` and `?` within a name, `**` over folders, `{a,b}` for either; everything else means
 * itself. Where the last name holds neither * nor ? it may be a folder, and then means all below it.
 */
export function compileGlob(glob: string): PathMatcher {
  const literal = literalOf(glob);
  if (literal !== null) return (path) => path === literal || isBelow(literal, path);
  const beginning = literalFolder(glob);
  const patterns = mayNameFolder(glob) ? [glob, `${glob}/**`] : [glob];
  const matches = picomatch(patterns.map(escapeOthers), OPTIONS);
  return (path) => (beginning === '' || isBelow(beginning, path)) && matches(path);
}

/** What is wrong with a glob, in words that end a sentence; null where nothing is. */
export function globProblem(glob: string): string | null {
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const names = namesOf(glob);
  return PROBLEMS.find(({ isSo }) => isSo(glob, names))?.words ?? null;
}

/** Without `./` in front and `/` at the end, and read from the folder it was written in. */
export function globBelow(folder: string, glob: string): string {
  const own = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (folder === '') return own === '.' ? '**' : own;
  return own === '.' ? escapeGlob(folder) : `${escapeGlob(folder)}/${own}`;
}

/** A path as a glob that matches nothing else. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?{}\\]/g, String.raw`\$&`);
}

/** How much of a glob is settled before its first wildcard: the folder that all its matches lie in, '' for the root. */
export function literalFolder(glob: string): string {
  const names = namesOf(glob);
  const settled = names.findIndex((name) => WILDCARD.test(name));
  return unescape(names.slice(0, settled < 0 ? names.length : settled).join('/'));
}

const LONGEST = 300;
/** More make the matcher try more ways than a path has any use for. */
const WILDCARDS_OF_NAME = 3;
const ANY_DEPTH = 3;

interface Problem {
  readonly words: string;
  readonly isSo: (glob: string, names: readonly string[]) => boolean;
}

const PROBLEMS: readonly Problem[] = [
  { words: 'is empty', isSo: (glob) => glob.trim() === '' },
  { words: 'has a backslash; folders are divided by /', isSo: (glob) => glob.includes('\\') },
  { words: 'starts with /; paths start in the folder of the file', isSo: (glob) => glob.startsWith('/') },
  { words: 'leads out of the folder of the file', isSo: (_, names) => names.includes('..') },
  { words: 'starts with !; nothing can be taken out by a glob', isSo: (glob) => glob.startsWith('!') },
  { words: 'has braces that do not close, are empty or hold braces', isSo: (glob) => !hasPlainBraces(glob) },
  {
    words: `has more than ${WILDCARDS_OF_NAME} wildcards in one name`,
    isSo: (_, names) => names.some((name) => (name.match(/\*/g)?.length ?? 0) > WILDCARDS_OF_NAME),
  },
  {
    words: `has more than ${ANY_DEPTH} times **`,
    isSo: (_, names) => names.filter((name) => name.includes('**')).length > ANY_DEPTH,
  },
];

const WILDCARD = /(?<!\\)[*?{]/;
const BRACES = /\{[^{}]+\}/g;

function hasPlainBraces(glob: string): boolean {
  return !/[{}]/.test(glob.replace(BRACES, ''));
}

/** Divided at slashes, those inside of braces excepted. */
function namesOf(glob: string): string[] {
  return glob.split(/\/(?![^{}]*\})/);
}

/** Null where the glob has wildcards. */
function literalOf(glob: string): string | null {
  return WILDCARD.test(glob) ? null : unescape(glob);
}

function mayNameFolder(glob: string): boolean {
  return !/(?<!\\)[*?]/.test(namesOf(glob).at(-1) ?? '');
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder) && path[folder.length] === '/';
}

function unescape(glob: string): string {
  return glob.replace(/\\(.)/g, '$1');
}

/** What the library would take for a pattern and is none here: `app/(shop)/[id]` is a folder. */
function escapeOthers(glob: string): string {
  return glob.replace(/[()[\]!+@|^$]/g, String.raw`\$&`).replaceAll('..', String.raw`\.\.`);
}

const OPTIONS = { dot: true, nonegate: true, noext: true, noextglob: true, nobracket: true } as const;
