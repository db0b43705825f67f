import { lastNameOf } from './expression-names.ts';
import type { Expression, TableEntry } from './decision-outline.ts';
import type { Reading } from './reading.ts';

/** A map, record or list whose rows are in sight. */
export interface FoundTable {
  /** Name of the constant or local that holds it, '' for one that stands where it is used. */
  readonly name: string;
  readonly entries: readonly TableEntry[];
  readonly line: number;
}

/** The table that an expression stands for, through names, `Object.freeze(…)`, `Map.of(…)` and the like. */
export function findTable(expression: Expression, reading: Reading): FoundTable | null {
  let at: Expression | null = expression;
  let name = '';
  for (let steps = 0; steps < 8 && at !== null; steps += 1) {
    if (at.kind === 'table') return { name, entries: flattened(at.entries), line: at.line };
    if (at.kind === 'name') {
      name = at.path.at(-1) ?? '';
      at = held(at.path, reading);
    } else if (at.kind === 'call') {
      const table: Expression | null = tableOfCall(at);
      if (table === at) return null;
      at = table;
    } else return null;
  }
  return null;
}

/** What a name of the unit or of the file holds for ever. */
function held(path: readonly string[], reading: Reading): Expression | null {
  const [first = ''] = path;
  if (reading.locals.has(first)) return path.length === 1 ? reading.locals.initialiser(first) : null;
  return reading.blob.constant(path, reading.unit.name)?.value ?? null;
}

/** `Map.of(k, v, k, v)`, `new Map([[k, v]])`, `List.of(…)`, `Object.freeze({…})`, `Map.entry(k, v)` around rows. */
function tableOfCall({ name, receiver, arguments: given, line }: Expression & { kind: 'call' }): Expression | null {
  const values = given.map(({ value }) => value);
  const holder = lastNameOf(receiver);
  if (holder !== '' && LISTINGS.test(name)) {
    const isMap = name === 'of' && holder.endsWith('Map');
    return { kind: 'table', entries: isMap ? alternating(values) : listed(values), line };
  }
  return wrappedTable(values, { isWrapper: WRAPPERS.test(name), isOwn: receiver === null });
}

/** What `freeze` and the like are given; a plain constructor may hold a table among other things. */
function wrappedTable(values: readonly Expression[], call: { isWrapper: boolean; isOwn: boolean }): Expression | null {
  const table = values.find(({ kind }) => kind === 'table');
  if (table !== undefined && (call.isWrapper || call.isOwn)) return table;
  return call.isWrapper && values.length === 1 ? (values[0] ?? null) : null;
}

const LISTINGS = /^(?:of|asList|ofEntries)$/;

function listed(values: readonly Expression[]): TableEntry[] {
  return values.map((value) => ({ key: null, value, line: value.line }));
}

const WRAPPERS =
  /^(?:freeze|Map|Set|dict|frozenset|set|tuple|list|MappingProxyType|OrderedDict|copyOf|unmodifiable\w+|entries|values|keys|items|To\w*(?:Dictionary|List|Array|Set)|ToFrozen\w+|AsReadOnly|seal|fromEntries|sorted|reversed|enumerate|slice|EnumMap|HashMap|Object)$/i;

function alternating(values: readonly Expression[]): TableEntry[] {
  const entries: TableEntry[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at];
    const value = values[at + 1];
    if (key !== undefined && value !== undefined) entries.push({ key, value, line: key.line });
  }
  return entries;
}

/** Pairs stand for a map where all rows are pairs with a constant in front: `[["gold", 0.1], …]`, `entry("gold", 0.1)`. */
function flattened(entries: readonly TableEntry[]): readonly TableEntry[] {
  const pairs = entries.map(({ value, line }) => pairOf(value, line));
  const found = pairs.filter((pair) => pair !== null);
  return entries.length > 0 && found.length === entries.length && entries.every(({ key }) => key === null)
    ? found
    : entries;
}

function pairOf(value: Expression, line: number): TableEntry | null {
  const parts =
    value.kind === 'table' && value.entries.every(({ key }) => key === null)
      ? value.entries.map((entry) => entry.value)
      : value.kind === 'call' && /^entry$/i.test(value.name)
        ? value.arguments.map((argument) => argument.value)
        : [];
  const [key, held] = parts;
  return parts.length === 2 && key !== undefined && held !== undefined && (key.kind === 'text' || key.kind === 'name')
    ? { key, value: held, line }
    : null;
}
