import { nearestWord } from '../base/nearest-word.ts';
import { compareText } from '../base/ordering.ts';
import { folderOf, pathBelow } from '../base/paths.ts';
import { compileGlob, globBelow, type PathMatcher } from '../base/glob.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { Intent, WrittenAt } from '../model/intent.ts';
import { noIntent } from './no-intent.ts';
import type { ParsedSettings } from './parse-settings.ts';

export interface MergedSettings {
  readonly intent: Intent;
  readonly problems: readonly UsageProblem[];
}

interface Surroundings {
  readonly ruleNames: readonly string[];
  readonly judgedOn: string | null;
}

/**
 * Puts the files of one code base together: the topmost speaks for all of it, those below it add to it for their folders.
 * `ruleNames` are the rules there are, `judgedOn` the day.
 */
export function mergeSettings(files: readonly ParsedSettings[], { ruleNames, judgedOn }: Surroundings): MergedSettings {
  const ordered = withoutIgnored(
    files.toSorted((a, b) => depthOf(a.path) - depthOf(b.path) || compareText(a.path, b.path)),
  );
  const all = <Key extends keyof Intent>(key: Key): Intent[Key][] => ordered.map(({ intent }) => intent[key]);
  const components = all('components').flat();
  const intent: Intent = {
    components: components.toSorted((a, b) => compareText(a.name, b.name)),
    layers: all('layers').find((layers) => layers.length > 0) ?? noIntent.layers,
    capabilities: withHomes(all('capabilities').flat(), new Set(components.map(({ name }) => name))),
    glossary: all('glossary').flat(),
    ignore: all('ignore').flat(),
    levels: all('levels').find((levels) => levels.length > 0) ?? noIntent.levels,
    budget: all('budget').find((budget) => budget !== null) ?? null,
    exceptions: all('exceptions').flat(),
    records: [],
    judgedOn,
  };
  const problems = [
    ...ordered.flatMap((file) => file.problems),
    ...misplaced(ordered),
    ...repeated('component', components),
    ...repeated('layer', intent.layers),
    ...repeated('capability', intent.capabilities),
    ...repeatedRules(intent),
    ...unknownLayers(intent),
    ...emptyLayers(intent),
    ...unknownRules(intent, ruleNames),
  ];
  return { intent, problems };
}

/** What a file above ignores has no say either: examples and material of tests bring settings of their own. */
function withoutIgnored(ordered: readonly ParsedSettings[]): readonly ParsedSettings[] {
  const globs: PathMatcher[] = [];
  return ordered.filter(({ path, intent }) => {
    if (globs.some((matches) => matches(path))) return false;
    globs.push(...intent.ignore.flatMap(({ paths }) => paths.map(compileGlob)));
    return true;
  });
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** In a file below another they would either be said twice or hold for less than they say. */
const TOP_ONLY: Readonly<Record<string, (intent: Intent) => WrittenAt | undefined>> = {
  layers: ({ layers }) => layers[0]?.at,
  gate: ({ levels }) => levels[0]?.at,
  budget: ({ budget }) => budget?.at,
};

function misplaced(files: readonly ParsedSettings[]): UsageProblem[] {
  return Object.entries(TOP_ONLY).flatMap(([key, placeIn]) => {
    const saying = files.flatMap(({ intent }) => placeIn(intent) ?? []);
    return saying.flatMap((at, nth) => {
      const above = files.find(({ path }) => isAbove(path, at.path));
      if (above === undefined && nth === 0) return [];
      const remedy = `say it once, in ${above?.path ?? 'a paydown.yaml of the folder that holds all of them'}`;
      return [problemAt(at, `${key} holds for the whole code base`, remedy)];
    });
  });
}

/** Exceptions stand beside settings and are above nobody. */
function isAbove(path: string, other: string): boolean {
  return (
    folderOf(path) !== folderOf(other) && pathBelow(folderOf(path), other) !== null && !path.endsWith('exceptions.yaml')
  );
}

type Named = { readonly name: string; readonly at: WrittenAt };

function repeated(what: string, named: readonly Named[]): UsageProblem[] {
  const first = new Map<string, WrittenAt>();
  return named.flatMap(({ name, at }) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    return before === undefined
      ? []
      : [
          problemAt(
            at,
            `the ${what} ${name} is also in ${before.path}:${before.line}`,
            'give one of them another name, or keep one',
          ),
        ];
  });
}

function repeatedRules({ levels }: Intent): UsageProblem[] {
  return repeated(
    'rule',
    levels.map(({ rule, at }) => ({ name: rule, at })),
  );
}

/** Layers may also come from decisions: without a list of them here, every name is as good as another. */
function unknownLayers({ components, layers }: Intent): UsageProblem[] {
  const names = layers.map(({ name }) => name);
  if (names.length === 0) return [];
  return components.flatMap(({ name, layer, at }) => {
    if (layer === null || names.includes(layer)) return [];
    return [
      problemAt(
        at,
        `the component ${name} is in the layer ${layer}, which is not among layers`,
        didYouMean(layer, names),
      ),
    ];
  });
}

function emptyLayers({ components, layers }: Intent): UsageProblem[] {
  const used = new Set(components.map(({ layer }) => layer));
  return layers
    .filter(({ name }) => !used.has(name))
    .map(({ name, at }) =>
      problemAt(at, `no component is in the layer ${name}`, `give one "layer: ${name}", or take the layer out`),
    );
}

function unknownRules({ levels, exceptions }: Intent, ruleNames: readonly string[]): UsageProblem[] {
  return [...levels, ...exceptions].flatMap(({ rule, at }) => {
    if (rule === null || ruleNames.includes(rule)) return [];
    return [problemAt(at, `there is no rule ${rule}`, didYouMean(rule, ruleNames))];
  });
}

/** What is no name of a component is a glob, read from the folder it was written in. */
function withHomes(capabilities: Intent['capabilities'], names: ReadonlySet<string>): Intent['capabilities'] {
  return capabilities.map((capability) => {
    const folder = folderOf(capability.at.path);
    return { ...capability, home: capability.home.map((home) => (names.has(home) ? home : globBelow(folder, home))) };
  });
}

function didYouMean(written: string, known: readonly string[]): string {
  const nearest = nearestWord(written, known);
  const all = `known are ${known.join(', ')}`;
  return nearest === null ? all : `did you mean ${nearest}? ${all}`;
}

function problemAt({ path, line }: WrittenAt, message: string, remedy: string): UsageProblem {
  return { path, line, column: 1, message, remedy };
}
