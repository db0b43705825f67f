import { displayCount } from '../base/display-number.ts';
import { compareText } from '../base/ordering.ts';
import { componentOf } from './places.ts';
import { fileLabel, listed } from './wording.ts';
import type { UnresolvedImport, UnresolvedReason } from '../model/codebase.ts';
import type { Place, Severity } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Importers that the evidence names. */
  namedImporters: 3,
  /** Imported names that the evidence spells out. */
  namedNames: 5,
  /** Places that a finding carries. */
  places: 10,
} as const;

/** What cannot be followed by design (`not-static`, `outside-root`) is no defect; scans count it as not analysed. */
export const unresolvedImport: Rule = {
  name: 'unresolved-import',
  title: 'An import that leads nowhere',
  why: 'It works only where something that is not in this repository happens to be there, or it does not work at all.',
  remedy: 'Correct the path, or declare what is missing.',
  severity: 'review',
  action: 'mend',
  test: 'changeability',
  inspects: 'imports',
  limits,
  check,
};

type Group = readonly [UnresolvedImport, ...UnresolvedImport[]];

function check(structure: Structure): RuleResult {
  const { graph, externals, unresolved } = structure.codebase;
  const followed = graph.targets.length + externals.reduce((sum, { importers }) => sum + importers.length, 0);
  const defects = unresolved.filter(
    ({ file, reason }) => SENTENCES[reason] !== null && structure.roles[file] !== 'fixture',
  );
  return {
    inspected: followed + unresolved.length,
    findings: groupByTarget(structure, defects).map((group) => describe(structure, group)),
  };
}

/** One missing thing is one finding, however many files import it; production code first. */
function groupByTarget(structure: Structure, defects: readonly UnresolvedImport[]): Group[] {
  const groups = new Map<string, [UnresolvedImport, ...UnresolvedImport[]]>();
  for (const defect of defects) {
    const key = [packageAround(structure, defect.file), defect.reason, targetOf(structure, defect)].join('\0');
    const group = groups.get(key);
    if (group) group.push(defect);
    else groups.set(key, [defect]);
  }
  for (const group of groups.values())
    group.sort((a, b) => Number(isHarmless(structure, a)) - Number(isHarmless(structure, b)));
  return [...groups.values()];
}

/** Folders of one package share its manifest; packages of a workspace each have their own. */
function packageAround(structure: Structure, file: number): string {
  const { files, components } = structure.codebase;
  const component = components[files[file]!.component];
  return component?.kind === 'package' ? component.name : '';
}

/** What several spellings have in common: the package of a bare specifier, the path that a relative one means. */
function targetOf(structure: Structure, { file, specifier, reason }: UnresolvedImport): string {
  const { path, language } = structure.codebase.files[file]!;
  if (reason === 'undeclared-package') return (PACKAGE_OF[language] ?? packageOf)(specifier);
  if (!specifier.startsWith('.') || language === 'python') return specifier;
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** By language, where a package is not what `packageOf` takes for one. */
const PACKAGE_OF: Readonly<Record<string, (specifier: string) => string>> = {
  python: (specifier) => specifier.split('.', 1)[0] ?? specifier,
  // Most hosts keep a module below an owner and a name.
  go: (specifier) => specifier.split('/').slice(0, 3).join('/'),
};

/** Where packages are declared, by language. */
const MANIFESTS: Readonly<Record<string, string>> = {
  typescript: 'package.json',
  python: 'pyproject.toml or requirements',
  go: 'go.mod',
};

interface Sentence {
  readonly title: (target: string) => string;
  readonly remedy: (target: string, language: string) => string;
}

/** Null where the reason is none of the code's making. */
const SENTENCES: Readonly<Record<UnresolvedReason, Sentence | null>> = {
  'no-such-file': {
    title: (target) => `there is no file ${target}`,
    remedy: (target) => `Correct the path, or commit ${target}; if a build makes it, say so in the settings.`,
  },
  'not-exported': {
    title: (target) => `${target} is not among the entries that its package exports`,
    remedy: (target) => `Import from an entry that the package exports, or add ${target} to its exports.`,
  },
  'alias-without-target': {
    title: (target) => `no file answers to the path alias ${target}`,
    remedy: (target) => `Correct ${target}, or the paths of the tsconfig that maps it.`,
  },
  'undeclared-package': {
    title: (target) => `${target} is declared in no manifest that governs it`,
    remedy: (target, language) =>
      `Check that ${target} is the package that was meant, then declare it in the ${MANIFESTS[language] ?? 'manifest'} of the importing code.`,
  },
  'outside-root': null,
  'not-static': null,
};

function describe(structure: Structure, group: Group): FindingDraft {
  const { files } = structure.codebase;
  const [first] = group;
  const target = targetOf(structure, first);
  const sentence = SENTENCES[first.reason]!;
  const path = (defect: UnresolvedImport): string => files[defect.file]!.path;
  const importers = [...new Set(group.map(path))];
  const who = importers.length === 1 ? fileLabel(importers[0]!) : displayCount(importers.length, 'file');
  const places = group.slice(0, limits.places).map((defect) => placeOf(path(defect), defect.line));
  return {
    symbol: target.slice(target.lastIndexOf('/') + 1),
    content: first.reason,
    title: `${who} ${importers.length === 1 ? 'imports' : 'import'} ${first.specifier}, but ${sentence.title(target)}`,
    remedy: sentence.remedy(target, files[first.file]!.language),
    severity: severityOf(structure, group),
    where: [places[0]!, ...places.slice(1)],
    evidence: [`Imported by ${listed(importers, limits.namedImporters)}.`, ...namesFact(group)],
    component: componentOf(
      structure,
      group.map(({ file }) => file),
    ),
    weight: importers.length,
  };
}

function severityOf(structure: Structure, group: Group): Severity {
  return group.every((defect) => isHarmless(structure, defect)) ? 'note' : unresolvedImport.severity;
}

/** Types vanish; tests and examples run with more around them, templates elsewhere: worth a word, not a question. */
function isHarmless(structure: Structure, { file, isTypeOnly }: UnresolvedImport): boolean {
  const { path } = structure.codebase.files[file]!;
  return isTypeOnly || structure.roles[file] !== 'production' || /(?:^|\/)templates?\//.test(path);
}

function namesFact(group: Group): string[] {
  const names = [...new Set(group.flatMap((defect) => defect.names))].toSorted(compareText);
  return names.length === 0 ? [] : [`Imported names: ${listed(names, limits.namedNames)}.`];
}

function placeOf(path: string, line: number): Place {
  return { path, startLine: line, endLine: line, symbol: null };
}
