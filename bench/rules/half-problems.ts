import { type Aspect, BACKGROUND_FOLDER, type BenchmarkRule, type Half, type MarkedPlace } from './benchmark.ts';
import { areEqual, readingsOf } from './normal-value.ts';
import { pairsOf } from './score-pairs.ts';
import { isTraceable } from './value-trace.ts';

const LEAST_BACKGROUND_FILES = 40;

/** What is wrong with the truth of a half, which may have no background: a benchmark that misjudges is worse than none. */
export function halfProblems(half: Half): string[] {
  const background = [...half.sources.keys()].filter((path) => path.startsWith(`${BACKGROUND_FOLDER}/`)).length;
  return [
    ...(half.rules.length === 0 ? [`${half.name}: there is no rule`] : []),
    ...(background > 0 && background < LEAST_BACKGROUND_FILES
      ? [`${half.name}: ${background} background files are too few`]
      : []),
    ...half.rules.flatMap((rule) => ruleProblems(rule, half)),
  ];
}

function ruleProblems(rule: BenchmarkRule, half: Half): string[] {
  const places = [...rule.members, ...rule.negatives];
  const problems = [
    ...shapeProblems(rule),
    ...places.flatMap((place) => placeProblems(place, half)),
    ...pairsOf(places).flatMap(([a, b]) => (isOverlap(a, b) ? [`${a.id} and ${b.id} overlap`] : [])),
    ...rule.aspects.flatMap((aspect) => aspectProblems(aspect, rule, half)),
  ];
  return problems.map((problem) => `${rule.rule}: ${problem}`);
}

function shapeProblems({ members, negatives }: BenchmarkRule): string[] {
  const ids = [...members, ...negatives].map(({ id }) => id);
  const languages = new Set(members.map(({ language }) => language));
  return [
    ...(members.length < 3 || members.length > 5 ? [`${members.length} members, not 3 to 5`] : []),
    ...(negatives.length < 2 ? ['fewer than 2 negatives'] : []),
    ...(new Set(ids).size < ids.length ? ['an id is taken twice'] : []),
    ...(languages.size < 2 ? ['all members are in one language'] : []),
    ...(languages.size === members.length ? ['no two members are in one language'] : []),
    ...(new Set(members.map(({ shape }) => shape)).size < 2 ? ['all members have one shape'] : []),
  ];
}

const EXTENSIONS: ReadonlyMap<string, RegExp> = new Map([
  ['csharp', /\.cs$/],
  ['java', /\.java$/],
  ['python', /\.py$/],
  ['go', /\.go$/],
  ['typescript', /\.tsx?$/],
  ['javascript', /\.[cm]?jsx?$/],
  ['sql', /\.sql$/],
  ['json', /\.json$/],
  ['yaml', /\.ya?ml$/],
]);

function placeProblems({ id, path, startLine, endLine, symbol, language }: MarkedPlace, { sources }: Half): string[] {
  const text = sources.get(path);
  if (text === undefined) return [`${id}: there is no ${path}`];
  const lines = text.replace(/\n$/, '').split('\n');
  const marked = lines.slice(startLine - 1, endLine);
  const name = symbol.split('.').at(-1) ?? '';
  const edges = [marked[0], marked.at(-1)];
  return [
    ...(endLine < startLine || endLine > lines.length
      ? [`${id}: lines ${startLine}-${endLine} of ${lines.length}`]
      : []),
    ...(edges.some((line) => line === undefined || line.trim() === '') ? [`${id}: an edge is an empty line`] : []),
    ...(marked.join('\n').includes(name) ? [] : [`${id}: ${symbol} is not on its lines`]),
    ...(EXTENSIONS.get(language)?.test(path) === true ? [] : [`${id}: ${path} is not ${language}`]),
  ];
}

function isOverlap(a: MarkedPlace, b: MarkedPlace): boolean {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}

function aspectProblems({ aspect, values, drift }: Aspect, rule: BenchmarkRule, half: Half): string[] {
  const ids = rule.members.map(({ id }) => id);
  const isComplete = ids.every((id) => values.has(id)) && values.size === ids.length;
  const readings = [...values.values()].map(readingsOf);
  const differs = readings.some((reading) => !areEqual(reading, readings[0]!));
  const untraced = rule.members.filter((member) => {
    const value = values.get(member.id) ?? null;
    return value !== null && !isTraceable(value, evidenceOf(member, rule, half));
  });
  return [
    ...(isComplete ? [] : [`${aspect}: values of ${[...values.keys()].join(' ')}, members ${ids.join(' ')}`]),
    ...(differs === drift ? [] : [`${aspect}: drift is ${drift}, the values say ${differs}`]),
    ...untraced.map(({ id }) => `${aspect}: ${values.get(id)} cannot be read from ${id}`),
  ];
}

/** The file of the member, and files of the rule that hold no marked place: there its imported constants are. */
function evidenceOf(member: MarkedPlace, rule: BenchmarkRule, { sources }: Half): string {
  const marked = new Set([...rule.members, ...rule.negatives].map(({ path }) => path));
  const imported = [...sources].filter(([path]) => path.startsWith(`${rule.rule}/`) && !marked.has(path));
  return [sources.get(member.path) ?? '', ...imported.map(([, text]) => text)].join('\n');
}
