import type { LayersFunction, PairFunction, WireFunction } from '../model/fitness-function.ts';
import type { Wire } from '../model/wire.ts';
import { entryOf, type WrittenEntry, type WrittenMap, type WrittenValue } from '../model/written-value.ts';
import type { FitnessReader } from './fitness-reader.ts';

const WIRE_KINDS = ['http', 'message', 'table'] as const;

/** Each entry is a floor; a list in the list, or a text with bars, holds the rooms of one floor. */
export function layersIn(entry: WrittenEntry, all: WrittenMap, reader: FitnessReader): LayersFunction<string> | null {
  const { value, line } = entry;
  const within = reader.text(entryOf(all, 'within'))?.replace(/^(?:\.\/)+|\/+$/g, '') ?? null;
  if (value.kind !== 'list' || value.items.length < 2) {
    reader.report(
      line,
      'layers wants a list of two floors or more',
      'write them from the top down: [pages, components, domain]',
    );
    return null;
  }
  return {
    kind: 'layers',
    floors: value.items.map((item) => roomsIn(item, reader).map((room) => below(within, reader.selector(room, line)))),
    isClosed: reader.isTrue(entryOf(all, 'closed')),
    areRoomsBlind: reader.choice(entryOf(all, 'rooms'), ['blind', 'open']) === 'blind',
  };
}

function roomsIn(item: WrittenValue, reader: FitnessReader): string[] {
  if (item.kind === 'text')
    return item.text
      .split('|')
      .map((room) => room.trim())
      .filter((room) => room !== '');
  return reader.texts({ key: 'a floor', line: item.line, value: item });
}

/** A word inside of `within` is a folder there; layers and contexts are what they are anywhere. */
function below(folder: string | null, selector: string): string {
  return folder === null || /^(?:layer|context|component):/.test(selector) ? selector : `${folder}/${selector}`;
}

export function pairIn<Kind extends PairFunction<string>['kind']>(kind: Kind) {
  return (
    entry: WrittenEntry,
    _: WrittenMap,
    reader: FitnessReader,
  ): (PairFunction<string> & { kind: Kind }) | null => {
    const pair = pairOf(entry, reader, kind === 'forbid' ? ['inside'] : []);
    return pair === null ? null : { kind, ...pair };
  };
}

type Pair = Pick<PairFunction<string>, 'from' | 'to' | 'holdsOwn'>;

function pairOf(entry: WrittenEntry, reader: FitnessReader, others: readonly string[] = []): Pair | null {
  const map = reader.map(entry, ['from', 'to', ...others]);
  if (map === null) return null;
  const [from, to] = ['from', 'to'].map((key) =>
    reader.requiredSelectors(
      entryOf(map, key) ?? { key, line: entry.line, value: { kind: 'text', text: '', line: entry.line } },
    ),
  ) as [string[], string[]];
  return from.length === 0 || to.length === 0 ? null : { from, to, holdsOwn: reader.isTrue(entryOf(map, 'inside')) };
}

export function wireIn(entry: WrittenEntry, _: WrittenMap, reader: FitnessReader): WireFunction<string> | null {
  const map = reader.map(entry, ['forbid', 'allow-only', 'independent', 'by']);
  if (map === null) return null;
  const terms = map.entries.filter(({ key }) => key !== 'by');
  const [term] = terms;
  if (term === undefined || terms.length > 1) {
    reader.report(
      entry.line,
      'wire wants one of forbid, allow-only, independent',
      'write wire: { independent: services/*, by: table }',
    );
    return null;
  }
  const by = kindsIn(entryOf(map, 'by'), reader);
  if (term.key === 'independent') {
    const groups = reader.groups(term);
    return groups.length === 0 ? null : { kind: 'wire', by, terms: { kind: 'independent', groups } };
  }
  const pair = pairOf(term, reader);
  if (pair === null) return null;
  const { from, to } = pair;
  return { kind: 'wire', by, terms: { kind: term.key === 'forbid' ? 'forbid' : 'allow-only', from, to } };
}

function kindsIn(entry: WrittenEntry | undefined, reader: FitnessReader): Wire['kind'][] {
  if (entry === undefined) return [...WIRE_KINDS];
  return reader.texts(entry).flatMap((text) => {
    const kind = WIRE_KINDS.find((each) => each === text);
    if (kind === undefined)
      reader.report(entry.line, `${text} is no kind of wire`, `there are ${WIRE_KINDS.join(', ')}`);
    return kind ?? [];
  });
}
