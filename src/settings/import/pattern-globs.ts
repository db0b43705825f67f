import { globProblem } from '../../base/glob.ts';
import { compareText } from '../../base/ordering.ts';
import { type PathAtom, readPattern } from './path-pattern.ts';

export type PatternGlobs =
  | { readonly globs: readonly string[]; readonly wider: string | null }
  | { readonly refusal: string };

/** The globs that together match what a regular expression matches anywhere in a path, or in words why there are none. */
export function patternGlobs(pattern: string): PatternGlobs {
  const read = readPattern(pattern);
  if ('refusal' in read) return read;
  const globs: string[] = [];
  for (const { atoms } of read.ways) {
    const ways = globsOf(anchored(atoms));
    if (ways === null) return { refusal: `a wildcard as a letter, or too many ways, in ${pattern}` };
    const problem = ways.flatMap((glob) => globProblem(glob) ?? [])[0];
    if (problem !== undefined) return { refusal: `the glob for ${pattern} ${problem}` };
    globs.push(...ways);
  }
  if (globs.length > MOST_GLOBS) return { refusal: `more than ${MOST_GLOBS} globs would stand for ${pattern}` };
  return { globs: simplified(globs), wider: read.wider };
}

const MOST_GLOBS = 96;

/** A regular expression matches anywhere unless an anchor says otherwise. */
function anchored(atoms: readonly PathAtom[]): readonly PathAtom[] {
  const start: PathAtom[] = atoms.some(({ kind }) => kind === 'start') ? [] : [{ kind: 'any' }];
  const end: PathAtom[] = atoms.some(({ kind }) => kind === 'end') ? [] : [{ kind: 'any' }];
  const inner = atoms.filter(({ kind }) => kind !== 'start' && kind !== 'end');
  return [...start, ...inner, ...end].filter(({ kind }, at, all) => kind !== 'any' || all[at - 1]?.kind !== 'any');
}

const NOT_LITERAL = /[*?{}\\]/;

/** Null where a letter would be a wildcard in a glob. */
function globsOf(atoms: readonly PathAtom[]): string[] | null {
  let texts = [''];
  for (const [at, atom] of atoms.entries()) {
    const isLast = at === atoms.length - 1;
    if (atom.kind === 'letter' && NOT_LITERAL.test(atom.letter)) return null;
    texts = texts.flatMap((text) =>
      atom.kind === 'any' ? anything(text, atoms[at + 1], isLast) : [added(text, atom)],
    );
    if (texts.length > MOST_GLOBS) return null;
  }
  // A star that stands alone asks for a letter anyway.
  return texts.map((text) => text.replaceAll(/(?<=^|\/)\?\*(?=\/|$)/g, '*'));
}

function added(text: string, atom: PathAtom): string {
  if (atom.kind === 'letter') return text + atom.letter;
  return atom.kind === 'one' ? `${text}?` : starred(text);
}

function starred(text: string): string {
  return text.endsWith('*') ? text : `${text}*`;
}

/** `.*`: within the name and over folders. */
function anything(text: string, next: PathAtom | undefined, isLast: boolean): string[] {
  const isNew = text === '' || text.endsWith('/');
  const isBeforeSlash = next?.kind === 'letter' && next.letter === '/';
  if (isLast) return isNew ? [`${text}**`] : [starred(text), `${starred(text)}/**`];
  if (isBeforeSlash) return [`${starred(text)}/**`];
  return isNew ? [`${text}**/*`] : [starred(text), `${starred(text)}/**/*`];
}

/** Without what another glob of the list says already. */
function simplified(globs: readonly string[]): string[] {
  const all = new Set(globs);
  for (const glob of globs) {
    const deep = `*/**/${glob}`;
    if (!all.has(deep)) continue;
    all.delete(glob);
    all.delete(deep);
    all.add(`**/${glob}`);
  }
  const kept = all.has('**')
    ? ['**']
    : [...all].filter((glob) => !all.has(glob.replace(/\*\/\*\*$/, '**')) || !glob.endsWith('*/**'));
  return kept.toSorted(compareText);
}
