import { nearestWord } from '../base/nearest-word.ts';
import {
  type FitnessBody,
  type FitnessFunction,
  type FunctionTerms,
  partMetrics,
  unitMetrics,
} from '../model/fitness-function.ts';
import { entryOf, type WrittenEntry, type WrittenMap, type WrittenValue } from '../model/written-value.ts';
import { type FitnessProblem, FitnessReader } from './fitness-reader.ts';
import { layersIn, pairIn, wireIn } from './fitness-relations.ts';

export interface ReadFitness {
  readonly functions: readonly FitnessFunction<string>[];
  readonly problems: readonly FitnessProblem[];
}

/** More would be a program, and nobody could review it. */
const MOST_FUNCTIONS = 100;

/** What stands under `paydown` in a record. Never throws; with a problem there are no functions, so that none holds by halves. */
export function readFitness(value: WrittenValue): ReadFitness {
  const reader = new FitnessReader();
  const items = value.kind === 'list' ? value.items : [];
  if (value.kind !== 'list' && !(value.kind === 'text' && value.text === '')) {
    reader.report(
      value.line,
      'paydown holds no list',
      'write each function after a dash: `- forbid: { from: a, to: b }`',
    );
  }
  if (items.length > MOST_FUNCTIONS) {
    reader.report(
      items[MOST_FUNCTIONS]!.line,
      `more than ${MOST_FUNCTIONS} functions in one record`,
      'divide the decision',
    );
  }
  const functions = items.slice(0, MOST_FUNCTIONS).flatMap((item) => functionIn(item, reader) ?? []);
  return { functions: reader.problems.length === 0 ? functions : [], problems: reader.problems };
}

type Kind = FitnessFunction['kind'];
type Terms = FunctionTerms<string>;
type Body = FitnessBody<string>;
type ReadBody = (entry: WrittenEntry, all: WrittenMap, reader: FitnessReader) => Body | null;

const BODIES: Readonly<Record<Kind, ReadBody>> = {
  layers: layersIn,
  forbid: pairIn('forbid'),
  'allow-only': pairIn('allow-only'),
  reach: pairIn('reach'),
  independent: groupsIn('independent'),
  acyclic: groupsIn('acyclic'),
  'public-api': publicApiIn,
  limit: limitIn,
  capability: capabilityIn,
  owner: ownerIn,
  wire: wireIn,
  external: externalIn,
};

const KINDS = Object.keys(BODIES).filter((key): key is Kind => key in BODIES);
const TERMS = ['because', 'except', 'types', 'tests', 'severity'] as const;
const OF_LAYERS = ['within', 'closed', 'rooms'] as const;

function functionIn(item: WrittenValue, reader: FitnessReader): FitnessFunction<string> | null {
  if (item.kind !== 'map') {
    reader.report(item.line, 'a function is a map', `write one of ${KINDS.join(', ')} and a colon`);
    return null;
  }
  const entry = kindEntry(item, reader);
  if (entry === null) return null;
  const kind = entry.key as Kind;
  reader.refuseOthers(item, [kind, ...TERMS, ...(kind === 'layers' ? OF_LAYERS : [])]);
  const body = BODIES[kind](entry, item, reader);
  return body === null ? null : { ...body, ...termsIn(item, reader) };
}

/** The one entry that says what the function is. */
function kindEntry(item: WrittenMap, reader: FitnessReader): WrittenEntry | null {
  const [entry, second] = item.entries.filter(({ key }) => isKind(key));
  if (second !== undefined) {
    reader.report(second.line, `${second.key} is a second function`, 'begin it with a dash of its own');
    return null;
  }
  if (entry !== undefined) return entry;
  const { key, line } = item.entries[0] ?? { key: 'this', line: item.line };
  const word = nearestWord(key, KINDS);
  const remedy = word === null ? `there are ${KINDS.join(', ')}` : `did you mean ${word}?`;
  reader.report(line, `${key} is no fitness function`, remedy);
  return null;
}

function isKind(key: string): key is Kind {
  return Object.hasOwn(BODIES, key);
}

function termsIn(item: WrittenMap, reader: FitnessReader): Terms {
  return {
    line: item.line,
    because: reader.text(entryOf(item, 'because')),
    except: reader.selectors(entryOf(item, 'except')),
    countsTypes: reader.isTrue(entryOf(item, 'types')),
    holdsTests: reader.isTrue(entryOf(item, 'tests')),
    severity: reader.choice(entryOf(item, 'severity'), ['block', 'review', 'note']),
  };
}

function groupsIn(kind: 'independent' | 'acyclic'): ReadBody {
  return (entry, _, reader) => {
    const groups = reader.requiredSelectors(entry);
    return groups.length === 0 ? null : { kind, groups };
  };
}

function publicApiIn({ value, key, line }: WrittenEntry, _: WrittenMap, reader: FitnessReader): Body | null {
  const map = reader.map({ value, key, line }, ['of', 'entry']);
  if (map === null) return null;
  const [of] = reader.requiredSelectors(entryOf(map, 'of') ?? missing('of', line));
  const entry = reader.requiredSelectors(entryOf(map, 'entry') ?? missing('entry', line));
  return of === undefined || entry.length === 0 ? null : { kind: 'public-api', of, entry };
}

function limitIn(given: WrittenEntry, _: WrittenMap, reader: FitnessReader): Body | null {
  const map = reader.map(given, ['of', 'metric', 'max']);
  if (map === null) return null;
  const metrics = [...partMetrics, ...unitMetrics] as const;
  const metric = reader.choice(entryOf(map, 'metric') ?? missing('metric', given.line), metrics);
  const max = reader.number(entryOf(map, 'max') ?? missing('max', given.line));
  const of = reader.requiredSelectors(entryOf(map, 'of') ?? missing('of', given.line));
  return metric === null || max === null || of.length === 0 ? null : { kind: 'limit', of, metric, max };
}

function capabilityIn(given: WrittenEntry, _: WrittenMap, reader: FitnessReader): Body | null {
  const map = reader.map(given, ['name', 'home']);
  if (map === null) return null;
  const name = reader.text(entryOf(map, 'name') ?? missing('name', given.line));
  const home = reader.requiredSelectors(entryOf(map, 'home') ?? missing('home', given.line));
  return name === null || home.length === 0 ? null : { kind: 'capability', name, home };
}

function ownerIn(given: WrittenEntry, _: WrittenMap, reader: FitnessReader): Body | null {
  const map = reader.map(given, ['of', 'is']);
  if (map === null) return null;
  const of = reader.requiredSelectors(entryOf(map, 'of') ?? missing('of', given.line));
  return of.length === 0 ? null : { kind: 'owner', of, is: reader.text(entryOf(map, 'is')) };
}

function externalIn(given: WrittenEntry, _: WrittenMap, reader: FitnessReader): Body | null {
  const map = reader.map(given, ['package', 'only-in', 'not-in']);
  if (map === null) return null;
  const packages = reader.texts(entryOf(map, 'package') ?? missing('package', given.line));
  const only = entryOf(map, 'only-in');
  const place = only ?? entryOf(map, 'not-in') ?? missing('only-in or not-in', given.line);
  const parts = reader.requiredSelectors(place);
  if (packages.length === 0 || parts.length === 0) return null;
  return { kind: 'external', packages, place: only === undefined ? 'not-in' : 'only-in', parts };
}

/** Reads like an entry without value, so that its absence is told like any other mistake. */
function missing(key: string, line: number): WrittenEntry {
  return { key, line, value: { kind: 'text', text: '', line } };
}
