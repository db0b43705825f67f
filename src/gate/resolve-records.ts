import { pathBelow } from '../base/paths.ts';
import { resolveFunction } from '../model/resolve-function.ts';
import { noIntent } from '../settings/no-intent.ts';
import type { Codebase } from '../model/codebase.ts';
import type { DecisionRecord } from '../model/decision-record.ts';
import type { Part } from '../model/fitness-function.ts';
import type { Capability, Intent } from '../model/intent.ts';

/** The intent with its records, whose functions now name files. Null where nothing at all is written. */
export async function resolveRecords(
  records: readonly DecisionRecord<string>[],
  codebase: Codebase,
): Promise<Intent | null> {
  if (records.length === 0) return codebase.intent;
  const intent = codebase.intent ?? noIntent;
  const finder = await partFinder(records, codebase);
  const resolved = records.map((record): DecisionRecord => {
    const functions = record.functions.map((given) => resolveFunction(given, finder));
    return { ...record, functions };
  });
  return { ...intent, capabilities: [...intent.capabilities, ...capabilitiesOf(records)], records: resolved };
}

/** Only what is accepted binds. */
function capabilitiesOf(records: readonly DecisionRecord<string>[]): Capability[] {
  return records
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ id, at, functions }) =>
      functions.flatMap((given) =>
        given.kind === 'capability'
          ? [{ name: given.name, home: given.home, decision: id, at: { path: at.path, line: given.line } }]
          : [],
      ),
    );
}

type FindParts = (selectors: readonly string[], isDivided: boolean) => readonly Part[];

/** Globs are compiled by a library that takes time to load: only where there are functions. */
async function partFinder(records: readonly DecisionRecord<string>[], codebase: Codebase): Promise<FindParts> {
  if (records.every(({ functions }) => functions.length === 0)) return () => [];
  const { matchingPaths } = await import('../settings/match-parts.ts');
  const paths = codebase.files.map(({ path }) => path);
  const found = new Map<string, Part>();
  const part = (selector: string): Part => {
    const known = found.get(selector);
    if (known !== undefined) return known;
    const files = namedFiles(selector, codebase) ?? matchingPaths(selector, paths).toSorted((a, b) => a - b);
    found.set(selector, { name: selector, files });
    return { name: selector, files };
  };
  const named = (selector: string, isDivided: boolean): readonly Part[] => {
    const whole = part(selector);
    return isDivided && selector.endsWith('/*') ? dividedBelow(selector.slice(0, -2), codebase) : [whole];
  };
  return (selectors, isDivided) => {
    const taken = selectors.filter((selector) => !selector.startsWith('!')).flatMap((each) => named(each, isDivided));
    const left = selectors.filter((selector) => selector.startsWith('!')).map((each) => part(each.slice(1)));
    return left.length === 0 ? taken : without(taken, left);
  };
}

const NAMED_EXCEPTIONS = 3;

/** What is left out need not be there: it is blind only when nothing remains. */
function without(parts: readonly Part[], left: readonly Part[]): Part[] {
  const gone = new Set(left.flatMap(({ files }) => files));
  const names = left.slice(0, NAMED_EXCEPTIONS).map(({ name }) => name);
  const more = left.length > names.length ? [`${left.length - names.length} more`] : [];
  return parts.map(({ name, files }) => ({
    name: `${name} but ${[...names, ...more].join(', ')}`,
    files: files.filter((file) => !gone.has(file)),
  }));
}

/** Files of a component, or of all components of a layer or context; null where the selector is a glob. */
function namedFiles(selector: string, { components, intent }: Codebase): readonly number[] | null {
  const [, kind, name] = /^(component|layer|context):(.*)$/.exec(selector) ?? [];
  const filesOf = (names: ReadonlySet<string>): number[] =>
    components.flatMap((component) => (names.has(component.name) ? component.files : [])).toSorted((a, b) => a - b);
  if (kind === undefined || name === undefined) {
    const component = components.find((each) => each.name === selector && each.kind !== 'folder');
    return component === undefined ? null : component.files;
  }
  if (kind === 'component') return filesOf(new Set([name]));
  const meant = (intent?.components ?? []).filter(
    ({ layer, context }) => (kind === 'layer' ? layer : context) === name,
  );
  return filesOf(new Set(meant.map((component) => component.name)));
}

/** One part for each folder directly below. Where there is none, the part stays whole and empty, so that it can be told. */
function dividedBelow(folder: string, { files }: Codebase): Part[] {
  const byFolder = new Map<string, number[]>();
  for (const [file, { path }] of files.entries()) {
    const below = pathBelow(folder, path);
    const slash = below?.indexOf('/') ?? -1;
    if (below === null || slash < 0) continue;
    const name = folder === '' ? below.slice(0, slash) : `${folder}/${below.slice(0, slash)}`;
    const known = byFolder.get(name);
    if (known) known.push(file);
    else byFolder.set(name, [file]);
  }
  if (byFolder.size === 0) return [{ name: `${folder}/*`, files: [] }];
  return [...byFolder].map(([name, own]) => ({ name, files: own }));
}
