import { compareText } from '../../base/ordering.ts';
import { compileGlob } from '../../base/glob.ts';
import type { CruiserRule } from './cruiser-fields.ts';
import { patternGlobs } from './pattern-globs.ts';
import { readPattern } from './path-pattern.ts';

export interface IndependentFolders {
  /** `src/orders/*`: each folder there for itself. */
  readonly groups: readonly string[];
  /** Globs of what may be used all the same. */
  readonly left: readonly string[];
}

/** A group that takes the name of one folder. */
const NAME_GROUP = /\(\[\^\\?\/\][+*]\)/;

/** Folders below one folder that must not use one another, in the form its documentation has for that; null of other rules. */
export function independentFolders({ from, to }: CruiserRule, paths: readonly string[]): IndependentFolders | null {
  const prefix = prefixOf(from);
  if (prefix === null) return null;
  const base = plain(prefix);
  const number = [...prefix.matchAll(/\((?!\?)/g)].length + 1;
  const repeated = (text: string): string => plain(number === 2 ? text.replaceAll('$1', base) : text);
  const own = `${base}$${number}`;
  const isOwn = (text: string): boolean => [own, `${own}/`, `${own}/.+`, `${own}/.*`].includes(repeated(text));
  const nots = alternativesOf(to.pathNot ?? '');
  const target = repeated(to.path ?? '');
  const spares = nots.some(isOwn) || target.startsWith(`${base}?!$${number}`);
  if (!spares || !isBelow(base, target)) return null;
  const left = globsOfAll(nots.filter((each) => !isOwn(each)));
  const groups = foldersOf(prefix, paths).map((folder) => `${folder}/*`);
  return groups.length === 0 || left === null ? null : { groups, left };
}

function globsOfAll(patterns: readonly string[]): string[] | null {
  const read = patterns.map(patternGlobs);
  return read.every((each) => 'globs' in each) ? read.flatMap(({ globs }) => globs) : null;
}

/** What stands before the name of the folder; null where the pattern asks for more than the folder. */
function prefixOf({ path, pathNot }: CruiserRule['from']): string | null {
  const [prefix, rest] = (path ?? '').split(NAME_GROUP);
  if (prefix === undefined || rest === undefined || pathNot !== null || plain(prefix) === '') return null;
  return /^(?:\/(?:\.[+*])?)?$/.test(plain(rest)) && !/[|$]/.test(path ?? '') ? prefix : null;
}

/** Whether the target is all below the folder, and nothing narrower. */
function isBelow(base: string, target: string): boolean {
  const tail = target.slice(base.length).replace(/^\?!\$\d\/?/, '');
  return target.startsWith(base) && /^(?:\[\^\\?\/\][+*]\/?(?:\.[+*])?|\.[+*])?$/.test(tail);
}

/** Without anchors and parentheses, which say nothing about which folder is meant. */
function plain(text: string): string {
  return text.replaceAll(/\^(?!\\?\/\])/g, '').replaceAll(/\((?:\?:)?|\)/g, '');
}

/** Divided at the bars that stand in no group and no class. */
function alternativesOf(text: string): string[] {
  const found = [''];
  let open = 0;
  for (const [piece] of text.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./g)) {
    open += piece === '(' ? 1 : piece === ')' ? -1 : 0;
    if (piece === '|' && open === 0) found.push('');
    else found.push(`${found.pop()}${piece}`);
  }
  return found.filter((each) => each !== '');
}

/** Folders that the pattern leads to with its last slash. A glob means all below a folder, so a name is asked for that none has. */
function foldersOf(prefix: string, paths: readonly string[]): string[] {
  const read = patternGlobs(`${prefix.replace(/\/(\)?)$/, '$1')}/${NO_NAME}$`);
  if ('refusal' in read) return [];
  const matchers = read.globs.map(compileGlob);
  return allFolders(paths).filter((folder) => matchers.some((matches) => matches(`${folder}/${NO_NAME}`)));
}

const NO_NAME = '\u0001';

function allFolders(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  }
  return [...folders].toSorted(compareText);
}

const MOST_VALUES = 40;

interface GroupValues {
  /** One rule for each value, without groups in its target. */
  readonly rules: readonly CruiserRule[];
  /** Whether the pattern itself names all values. */
  readonly isFixed: boolean;
}

/** The rule once for each value of its groups: as the pattern lists them, or as the folders are called today. */
export function valuesOfGroup(rule: CruiserRule, paths: readonly string[]): GroupValues | null {
  const written = rule.from.path ?? '';
  const isFixed = concreteRules(rule, written) !== null;
  const forms = isFixed ? [written] : concreteForms(written, paths);
  const rules = forms.flatMap((form) => concreteRules(rule, form) ?? [null]);
  const whole = rules.filter((each) => each !== null);
  if (whole.length === 0 || whole.length !== rules.length || whole.length > MOST_VALUES) return null;
  return { rules: whole, isFixed };
}

/** The name of a folder, in a group or beside one. */
const NAME = /\[\^\\?\/\][+*]/;

function concreteForms(written: string, paths: readonly string[]): string[] {
  const [before = '', rest] = written.split(NAME);
  if (rest === undefined) return [];
  const prefix = before.replaceAll(/\((?:\?:)?|\)/g, '');
  const names = foldersOf(`${prefix}[^/]+/`, paths).map((folder) => folder.slice(folder.lastIndexOf('/') + 1));
  return [...new Set(names)].map((name) => written.replace(NAME, () => escaped(name)));
}

/** Each way of the pattern as a rule of its own; null where a group still holds this or that. */
function concreteRules(rule: CruiserRule, form: string): CruiserRule[] | null {
  const read = readPattern(form);
  if ('refusal' in read) return null;
  const rules: CruiserRule[] = [];
  for (const { atoms, groups } of read.ways) {
    const path = atoms.map((atom) => (atom.kind === 'letter' ? escaped(atom.letter) : SIGNS[atom.kind])).join('');
    const used = [...`${rule.to.path ?? ''}${rule.to.pathNot ?? ''}`.matchAll(/\$(\d)/g)].map(([, digit]) =>
      Number(digit),
    );
    if (used.some((number) => (groups[number - 1] ?? null) === null)) return null;
    const fill = (text: string | null): string | null =>
      text?.replaceAll(/\$(\d)/g, (_, digit: string) => escaped(groups[Number(digit) - 1]!)) ?? null;
    rules.push({
      ...rule,
      from: { ...rule.from, path },
      to: { ...rule.to, path: fill(rule.to.path), pathNot: fill(rule.to.pathNot) },
    });
  }
  return rules;
}

const SIGNS = { one: '[^/]', some: '[^/]*', any: '.*', start: '^', end: '$' } as const;

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
