import type { z } from 'zod';
import { nearestWord } from '../base/nearest-word.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';

/** The value in its shape, or what is wrong with it, each with its place. */
export type Shaped<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly UsageProblem[] };

/** Judges a document by a schema: several mistakes are told at once, in words of people who do not know the schema. */
export function checkShape<Value>(path: string, document: YamlDocument, schema: z.ZodType<Value>): Shaped<Value> {
  if (document.problems.length > 0) return { value: null, problems: document.problems };
  const known: KnownKeys = new Map();
  const result = schema.safeParse(document.value, { error: (issue) => noteKeys(issue, known) });
  if (result.success) return { value: result.data, problems: [] };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, []));
  const problems = faults.map((fault): UsageProblem => {
    return { path, ...document.placeOf(fault.path), ...wordsFor(fault, { known, value: document.value }) };
  });
  return { value: null, problems: problems.toSorted(byPlace).slice(0, MOST_PROBLEMS) };
}

function byPlace(a: UsageProblem, b: UsageProblem): number {
  return a.line - b.line || a.column - b.column;
}

const MOST_PROBLEMS = 20;

type Issue = z.core.$ZodIssue;

/** Which keys a map may have, by those that it may not: an issue itself does not say. */
type KnownKeys = Map<string, readonly string[]>;

function noteKeys(issue: z.core.$ZodRawIssue, known: KnownKeys): undefined {
  if (issue.code !== 'unrecognized_keys' || issue.inst === undefined) return;
  const { _zod: internals } = issue.inst;
  const { def } = internals;
  if ('shape' in def && typeof def.shape === 'object' && def.shape !== null) {
    known.set(amongOf(issue.keys), Object.keys(def.shape));
  }
}

/** Names one map by the keys that it may not have; the first ones tell it from the others. */
function amongOf(keys: readonly string[]): string {
  return [keys.length, ...keys.slice(0, MOST_PROBLEMS)].join('\0');
}

type Fault =
  | { readonly kind: 'type'; readonly path: YamlPath; readonly expected: readonly string[] }
  | { readonly kind: 'key'; readonly path: YamlPath; readonly key: string; readonly among: string }
  | { readonly kind: 'other'; readonly path: YamlPath; readonly issue: Issue };

function faultsOf(issue: Issue, above: YamlPath): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_type') return [{ kind: 'type', path, expected: [issue.expected] }];
  if (issue.code === 'unrecognized_keys') {
    const among = amongOf(issue.keys);
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => ({ kind: 'key', path: [...path, key], key, among }));
  }
  if (issue.code !== 'invalid_union') return [{ kind: 'other', path, issue }];
  const branches = issue.errors.map((issues) => issues.flatMap((each) => faultsOf(each, path)));
  // The way of writing it that was meant is the one whose kind of value this is.
  const meant = branches.find((faults) => !faults.some((fault) => fault.kind === 'type' && isSame(fault.path, path)));
  const expected = branches.flatMap((faults) =>
    faults.flatMap((fault) => (fault.kind === 'type' ? fault.expected : [])),
  );
  return meant ?? [{ kind: 'type', path, expected: [...new Set(expected)] }];
}

function isSame(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

type Words = Pick<UsageProblem, 'message' | 'remedy'>;

function wordsFor(fault: Fault, { known, value }: { readonly known: KnownKeys; readonly value: unknown }): Words {
  const name = fault.path.length === 0 ? 'the file' : String(fault.path.findLast((part) => typeof part === 'string'));
  if (fault.kind === 'key') return unknownKey(fault.key, known.get(fault.among) ?? []);
  const written = fault.path.reduce<unknown>((within, part) => childOf(within, part), value);
  if (fault.kind === 'other') return otherWords(name, fault.issue);
  const wanted = fault.expected.map((type) => TYPES[type] ?? type).join(' or ');
  if (written === undefined) return { message: `${name} is missing`, remedy: `add ${name}: ${wanted}` };
  if (written === null) return { message: `${name} says nothing`, remedy: `write ${wanted}, or take the key away` };
  return { message: `${name} is ${kindOf(written)}`, remedy: `write ${wanted}` };
}

function unknownKey(key: string, keys: readonly string[]): Words {
  const nearest = nearestWord(key, keys);
  const all = `known here are ${keys.join(', ')}`;
  return { message: `there is no key ${key}`, remedy: nearest === null ? all : `did you mean ${nearest}? ${all}` };
}

function otherWords(name: string, issue: Issue): Words {
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, remedy: 'write it as in src/billing, src/*/api/** or **/*.{ts,tsx}' };
    case 'too_small':
      return {
        message: `${name} is ${issue.origin === 'number' ? 'too small' : 'empty'}`,
        remedy: limitWords('more than', issue.minimum),
      };
    case 'too_big':
      return {
        message: `${name} is too ${issue.origin === 'number' ? 'large' : 'long'}`,
        remedy: limitWords('at most', issue.maximum),
      };
    case 'invalid_value':
      return {
        message: `${name} has another value than it may have`,
        remedy: `write one of ${issue.values.map(String).join(', ')}`,
      };
    case 'invalid_key':
      return {
        message: 'a name is empty or too long',
        remedy: 'give it a name of at most 120 characters',
      };
    case 'invalid_format':
      return {
        message: `${name} is written in a way that is not understood`,
        remedy: FORMATS[name] ?? 'docs/settings.md shows how it is written',
      };
    default:
      return { message: `${name}: ${issue.message}`, remedy: 'docs/settings.md shows how it is written' };
  }
}

function limitWords(words: string, bound: number | bigint): string {
  return `write ${words} ${bound === 1 && words === 'more than' ? 'nothing' : bound}`;
}

const FORMATS: Readonly<Record<string, string>> = {
  share: 'write a share as 0.15 or 15 %',
  until: 'write a date as in 2027-03-31',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of names and values',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

function childOf(within: unknown, part: PropertyKey): unknown {
  if (typeof within !== 'object' || within === null || !Object.hasOwn(within, part)) return undefined;
  const found = Object.getOwnPropertyDescriptor(within, part);
  return found?.value;
}
