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
  const matches = isSimple(glob) ? picomatch(patterns.map(escapeOthers), OPTIONS) : byNames(patterns);
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

/** So few ways that one regular expression for the whole path is quick: the most that people write. */
function isSimple(glob: string): boolean {
  const wildcards = glob.match(/\*+|\{/g) ?? [];
  return wildcards.length <= 3 && wildcards.filter((each) => each.length > 1).length <= 1;
}

/**
 * Name by name, because one regular expression for a path tries the ways of each name with those of all others: six names of
 * three wildcards each would take for ever.
 */
function byNames(globs: readonly string[]): PathMatcher {
  const patterns = globs.flatMap(withoutFolderBraces).map((glob) => namesOf(glob).map(compileName));
  return (path) => {
    const names = path.split('/');
    return patterns.some((pattern) => matchesNames(pattern, names));
  };
}

type NamePattern = ((name: string) => boolean) | typeof ANY_FOLDERS;

/** `**`: any number of names; at the end, behind something, at least one. */
const ANY_FOLDERS = Symbol('**');

function compileName(name: string): NamePattern {
  if (name === '**') return ANY_FOLDERS;
  const literal = literalOf(name);
  return literal === null ? picomatch(escapeOthers(name), OPTIONS) : (each) => each === literal;
}

/** Where names do not fit, only the last `**` takes one more: what an earlier one could take, this one can. */
function matchesNames(pattern: readonly NamePattern[], names: readonly string[]): boolean {
  let at = 0;
  let retryPattern = -1;
  let retryName = 0;
  for (let name = 0; name < names.length; ) {
    const wanted = pattern[at];
    if (wanted === ANY_FOLDERS) {
      retryPattern = at;
      retryName = name;
      at += 1;
    } else if (wanted?.(names[name]!)) {
      at += 1;
      name += 1;
    } else {
      if (retryPattern < 0) return false;
      retryName += 1;
      name = retryName;
      at = retryPattern + 1;
    }
  }
  return at === pattern.length;
}

/** The globs that braces over folders stand for: `src/{cart/lines,order}` is two. */
function withoutFolderBraces(glob: string): string[] {
  const braces = glob.match(BRACES)?.find((each) => each.includes('/'));
  if (braces === undefined) return [glob];
  const [before, after] = [glob.slice(0, glob.indexOf(braces)), glob.slice(glob.indexOf(braces) + braces.length)];
  return braces
    .slice(1, -1)
    .split(',')
    .flatMap((each) => withoutFolderBraces(`${before}${each}${after}`));
}

const LONGEST = 300;
/** More make the matcher try more ways than a name has any use for. */
const WILDCARDS_OF_NAME = 3;
const BRACES_OF_NAME = 3;
const ANY_DEPTH = 3;
const FOLDER_BRACES = 2;

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
    words: `has more than ${BRACES_OF_NAME} braces in one name`,
    isSo: (_, names) => names.some((name) => (name.match(BRACES)?.length ?? 0) > BRACES_OF_NAME),
  },
  {
    words: `has more than ${FOLDER_BRACES} braces with folders in them`,
    isSo: (glob) => (glob.match(BRACES)?.filter((each) => each.includes('/')).length ?? 0) > FOLDER_BRACES,
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
