import { builtinModules } from 'node:module';
import type { Severity } from '../../model/finding.ts';
import type { CruiserRule, CruiserSide } from './cruiser-fields.ts';
import { type ImportedFunction, type ImportedRule, unsupported } from './imported-rule.ts';
import { independentFolders, valuesOfGroup } from './cruiser-groups.ts';
import { patternGlobs } from './pattern-globs.ts';
import { readPattern } from './path-pattern.ts';

export interface CruiserSurroundings {
  /** Files of the snapshot, sorted. */
  readonly paths: readonly string[];
  /** Globs of what the tool looks at, and of what it does not. */
  readonly included: readonly string[];
  readonly excluded: readonly string[];
  /** Whether imports that vanish in compiled code are seen (`tsPreCompilationDeps`). */
  readonly seesTypes: boolean;
}

type Surroundings = CruiserSurroundings;

/** What becomes of one rule under `forbidden`. */
export function importCruiserRule(rule: CruiserRule, around: Surroundings): ImportedRule {
  const refusal = refusalOf(rule);
  if (refusal !== null) return unsupported(rule.name, refusal);
  const builtIn = heldByRule(rule);
  if (builtIn !== null) return builtIn;
  if (isTrue(rule.to, 'reachable')) return pairRule('reach', rule, around);
  const external = externalRule(rule, around);
  if (external !== null) return external;
  if (!/\$\d/.test(`${rule.to.path ?? ''} ${rule.to.pathNot ?? ''}`)) return pairRule('forbid', rule, around);
  return groupRule(rule, around);
}

const NO_SUCH_FUNCTION: readonly (readonly [side: 'from' | 'to', field: string, reason: string])[] = [
  ['from', 'orphan', 'paydown does not look for dead code; knip and fallow do'],
  ['to', 'license', 'licences of packages are not known to paydown'],
  ['to', 'licenseNot', 'licences of packages are not known to paydown'],
  ['to', 'moreThanOneDependencyType', 'where package.json names a package twice is not looked at'],
  ['to', 'ancestor', 'no fitness function speaks of folders above'],
  ['to', 'exoticRequire', 'wrappers of require are not followed'],
  ['to', 'exoticRequireNot', 'wrappers of require are not followed'],
  ['to', 'preCompilationOnly', 'what only exists before compilation is not told apart from types'],
  ['to', 'numberOfDependentsLessThan', 'how many use a file is no fitness function'],
  ['to', 'numberOfDependentsMoreThan', 'how many use a file is no fitness function'],
];

/** Kinds that imports among files of the repository never are, and those that are types. */
const APART: ReadonlySet<string> = new Set([
  'npm',
  'npm-dev',
  'npm-peer',
  'npm-optional',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'core',
  'deprecated',
  'type-only',
  'type-import',
  'triple-slash-type-reference',
  'exotic-require',
]);

function refusalOf(rule: CruiserRule): string | null {
  if (rule.isUnknown) return 'a part of it is only known when the configuration is run, which paydown does not do';
  if (rule.severity === 'ignore') return 'its severity is ignore, so it holds nobody';
  if (rule.scope === 'folder') return 'rules on folders as a whole have no counterpart';
  if (rule.module !== null) return 'how many depend on a module is no fitness function';
  if (rule.to.others.get('reachable') === false)
    return 'what is not reached is dead code, which paydown does not look for';
  const missing = NO_SUCH_FUNCTION.find(
    ([side, field]) => ![undefined, false].includes(rule[side].others.get(field) as undefined),
  );
  if (missing !== undefined) return missing[2];
  if (rule.to.others.has('dynamic')) return 'imports that wait are not told apart from those that do not';
  const types = [...rule.to.dependencyTypesNot.filter((type) => !APART.has(type)), ...rule.to.dependencyTypes].filter(
    (type) => type !== 'core' && type !== 'npm' && type !== 'local',
  );
  return types.length === 0 ? null : `dependencies of the kind ${types.join(', ')} are not told apart`;
}

function isTrue(side: CruiserSide, field: string): boolean {
  return side.others.get(field) === true;
}

/** Three of its questions are asked by rules of paydown on every scan. */
function heldByRule({ name, from, to }: CruiserRule): ImportedRule | null {
  const asked = (
    [
      ['circular', 'import-cycle', 'it tells each circle once and with the cheapest cut'],
      ['couldNotResolve', 'unresolved-import', 'it leaves alone what a build makes'],
      ['moreUnstable', 'unstable-dependency', 'it asks about components instead of files'],
    ] as const
  ).find(([field]) => isTrue(to, field));
  if (asked === undefined) return null;
  const [field, rule, manner] = asked;
  const isWhole = [from.path, from.pathNot, to.path, to.pathNot, to.others.get('via'), to.others.get('viaOnly')].every(
    (each) => each === null || each === undefined,
  );
  const verdict = isWhole && field !== 'moreUnstable' ? 'exact' : 'weaker';
  const part = isWhole ? '' : '; it holds everywhere, not only where the rule says';
  return { name, verdict, reason: `held by the rule ${rule}: ${manner}${part}`, functions: [] };
}

const SEVERITIES: Readonly<Record<string, Severity>> = { error: 'block', warn: 'review', info: 'note' };

function termsOf(
  { comment, severity, name, to }: CruiserRule,
  { seesTypes }: Surroundings,
): Omit<ImportedFunction, 'kind' | 'value'> {
  return {
    because: `${name}${comment === null ? '' : `: ${comment.replaceAll(/\s+/g, ' ')}`}`,
    severity: SEVERITIES[severity] ?? null,
    countsTypes: seesTypes && !to.dependencyTypesNot.includes('type-only'),
    holdsTests: true,
  };
}

function pairRule(kind: 'forbid' | 'reach', rule: CruiserRule, around: Surroundings): ImportedRule {
  const from = selectorsOf(rule.from, around);
  const to = selectorsOf(rule.to, around);
  if ('refusal' in from) return unsupported(rule.name, from.refusal);
  if ('refusal' in to) return unsupported(rule.name, to.refusal);
  const own = kind === 'forbid' ? { inside: true as const } : {};
  const value = { from: from.selectors, to: to.selectors, ...own };
  const reason = from.wider ?? to.wider ?? partlyHeld(rule);
  return {
    name: rule.name,
    verdict: reason === null ? 'exact' : 'weaker',
    reason,
    functions: [{ kind, value, ...termsOf(rule, around) }],
  };
}

/** A fitness function speaks of files of the repository; packages and built-in modules need one of their own. */
function partlyHeld({ to }: CruiserRule): string | null {
  if (to.path !== null || to.dependencyTypes.includes('local')) return null;
  const hasPackages = !to.dependencyTypesNot.includes('npm') && !(to.pathNot ?? '').includes('node_modules');
  const hasCore = !to.dependencyTypesNot.includes('core');
  if (!hasPackages && !hasCore) return null;
  const left = [...(hasPackages ? ['packages'] : []), ...(hasCore ? ['built-in modules'] : [])];
  return `it holds for files of the repository, not for ${left.join(' and ')}`;
}

type Selectors =
  | { readonly selectors: readonly string[]; readonly wider: string | null }
  | { readonly refusal: string };

function selectorsOf({ path, pathNot }: CruiserSide, { included, excluded }: Surroundings): Selectors {
  const meant = path === null ? { globs: included, wider: null } : patternGlobs(path);
  const not = pathNot === null ? { globs: [], wider: null } : patternGlobs(pathNot);
  if ('refusal' in meant) return meant;
  if ('refusal' in not) return not;
  const left = [...new Set([...not.globs, ...excluded])];
  return { selectors: [...meant.globs, ...left.map((glob) => `!${glob}`)], wider: meant.wider ?? not.wider };
}

/** Rules on one package or built-in module; null where the rule is on files. */
function externalRule(rule: CruiserRule, around: Surroundings): ImportedRule | null {
  const packages = packagesOf(rule.to);
  if (packages === null) return null;
  const isOnly = rule.from.path === null && rule.from.pathNot !== null;
  const side = isOnly ? { ...rule.from, path: rule.from.pathNot, pathNot: null } : rule.from;
  const parts = selectorsOf(side, isOnly ? { ...around, excluded: [] } : around);
  if ('refusal' in parts) return unsupported(rule.name, parts.refusal);
  const value = { package: packages, [isOnly ? 'only-in' : 'not-in']: parts.selectors };
  const reason =
    parts.wider ?? (rule.to.pathNot === null ? null : 'what the pattern leaves out of packages is held too');
  return {
    name: rule.name,
    verdict: reason === null ? 'exact' : 'weaker',
    reason,
    functions: [{ kind: 'external', value, ...termsOf(rule, around) }],
  };
}

const BUILT_IN: ReadonlySet<string> = new Set(builtinModules);

function packagesOf({ path, dependencyTypes }: CruiserSide): string[] | null {
  if (path === null) return null;
  const read = readPattern(path);
  if ('refusal' in read) return null;
  const isCore = dependencyTypes.includes('core');
  const names = read.ways.map(({ atoms }) => {
    const text = atoms
      .map((atom) => (atom.kind === 'letter' ? atom.letter : atom.kind === 'any' || atom.kind === 'some' ? '*' : ''))
      .join('');
    const below = /^\*?node_modules\/(@[\w.-]+\/[\w.-]+|[\w.-]+)\/?\*?$/.exec(text)?.[1];
    const isWhole = atoms[0]?.kind === 'start' && atoms.at(-1)?.kind === 'end';
    return below ?? (isWhole && (isCore || BUILT_IN.has(text)) ? text : null);
  });
  return names.every((name) => name !== null) && names.length > 0 ? names : null;
}

/** Rules whose target repeats a group of `from`. */
function groupRule(rule: CruiserRule, around: Surroundings): ImportedRule {
  const folders = independentFolders(rule, around.paths);
  if (folders !== null) {
    const left = [...folders.left, ...around.excluded].map((glob) => `!${glob}`);
    const value = [...folders.groups, ...left];
    const weaker = folders.left.length > 0 ? 'files that others may use are not held themselves' : null;
    const functions = [{ kind: 'independent' as const, value, ...termsOf(rule, around) }];
    return { name: rule.name, verdict: weaker === null ? 'exact' : 'weaker', reason: weaker, functions };
  }
  const values = valuesOfGroup(rule, around.paths);
  if (values === null) return unsupported(rule.name, 'its target repeats a group that is no name of a folder');
  const single = values.rules.map((each) => pairRule('forbid', each, around));
  const refused = single.find(({ verdict }) => verdict === 'unsupported');
  if (refused !== undefined) return refused;
  const reason = values.isFixed
    ? (single.find((each) => each.reason !== null)?.reason ?? null)
    : 'folders that come later are not held';
  return {
    name: rule.name,
    verdict: reason === null ? 'exact' : 'weaker',
    reason,
    functions: single.flatMap(({ functions }) => functions),
  };
}
