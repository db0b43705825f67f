import { lineOf } from './line-of.ts';
import type { ProjectFile } from './project-files.ts';

export const BANNED_WORDS: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'misc',
  'manager',
  'service',
  'core',
  'data',
  'stuff',
];

const LINE_LIMIT = 250;

/** A folder or file name says what is inside; these words fit everything and so say nothing. */
export function nameProblems(path: string): string[] {
  const words = path.split('/').flatMap((part) => part.toLowerCase().split(/[^a-z]+/));
  // A rule and its cases are named by the defect, in the field's own words.
  const isNamedByDefect = path.startsWith('src/rules/') || path.startsWith('cases/');
  const banned = isNamedByDefect ? [] : BANNED_WORDS.filter((word) => words.includes(word));
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const isKebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(fileName);
  return [
    ...banned.map((word) => `${path}: "${word}" in a name`),
    ...(isKebab ? [] : [`${path}: the file name is not kebab-case`]),
  ];
}

export function lengthProblems({ path, text }: ProjectFile): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LINE_LIMIT ? [`${path}: ${lines} lines, the limit is ${LINE_LIMIT}`] : [];
}

interface TextRule {
  readonly says: string;
  readonly pattern: RegExp;
}

/** Spelled so that this file does not break its own rules. */
const SOURCE_RULES: readonly TextRule[] = [
  { says: 'silences the type checker', pattern: /@ts-(?:ignore|nocheck)/g },
  { says: 'a task without an owner', pattern: /\b(?:TO[D]O|FIX[M]E|X[X]X)\b(?!\([\w-]+\))/g },
];
const MACHINE_PATH: TextRule = { says: 'a path of one machine', pattern: /(?<![\w.~-])\/(?:tmp|work|root|home)\//g };
const REGISTRY_HOST: TextRule = {
  says: 'a package registry host',
  pattern:
    /\b(?:registry\.[a-z0-9-]+\.[a-z]{2,}|[a-z0-9.-]+\/(?:artifactory|repository)\/(?:npm|api)|npm\.pkg\.[a-z]+\.com)\b/g,
};

export const sourceProblems = (file: ProjectFile): string[] => breachesOf(file, SOURCE_RULES);
export const machinePathProblems = (file: ProjectFile): string[] => breachesOf(file, [MACHINE_PATH]);
export const registryProblems = (file: ProjectFile): string[] => breachesOf(file, [REGISTRY_HOST]);

function breachesOf({ path, text }: ProjectFile, rules: readonly TextRule[]): string[] {
  return rules.flatMap(({ says, pattern }) =>
    [...text.matchAll(pattern)].map((match) => `${path}:${lineOf(text, match.index)} ${says}: ${match[0]}`),
  );
}
