import {
  LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';
import type { ConstantOutline, DecisionOutline, Expression, TableEntry } from '../decisions/decision-outline.ts';

/** Deeper settings are not read. */
const DEEPEST = 12;
const MOST_CONSTANTS = 400;

/**
 * The tables of a JSON or YAML file: every mapping with plain values, and every list of mappings, named by the keys that
 * lead to it. Text that is neither gives none.
 */
export function outlineConfig(text: string): DecisionOutline {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', logLevel: 'silent', uniqueKeys: false });
  if (document.errors.length > 0 || document.contents === null) return { units: [], constants: [] };
  const place: Place = { constants: [], lineAt: (offset) => lineCounter.linePos(offset).line };
  addTables(document.contents, [], place);
  return { units: [], constants: place.constants };
}

interface Place {
  readonly constants: ConstantOutline[];
  readonly lineAt: (offset: number) => number;
}

function addTables(node: Node, path: readonly string[], place: Place): void {
  if (path.length > DEEPEST || place.constants.length >= MOST_CONSTANTS) return;
  if (isMap(node)) {
    const entries = entriesOf(node, place).filter(({ value }) => value.kind !== 'other');
    const isAdded = addSection(node, { path, place });
    if (!isAdded && entries.some(({ value }) => value.kind === 'number')) addConstant(node, entries, { path, place });
    for (const { key, value } of node.items) if (isNode(value)) addTables(value, [...path, keyText(key)], place);
  } else if (isSeq(node)) addRows(node, path, place);
}

function addRows(node: YAMLSeq, path: readonly string[], place: Place): void {
  const rows = node.items.filter((item) => isMap(item));
  const entries = rows.map((row): TableEntry => {
    const line = lineOf(row, place);
    return { key: null, value: { kind: 'table', entries: entriesOf(row, place), line }, line };
  });
  if (entries.length > 1) addConstant(node, entries, { path, place });
  else for (const row of rows) addTables(row, path, place);
}

/** What is set apart below one key is one matter: its tables are told together too; false where there is none. */
function addSection(node: YAMLMap, { path, place }: Named): boolean {
  const inner = node.items.filter(({ value }) => isMap(value) && value.items.some(holdsNumber));
  if (path.length === 0 || inner.length === 0 || inner.length + node.items.filter(holdsNumber).length < 2) return false;
  const entries = sectionOf(node, path, place);
  if (entries.length > MOST_OF_SECTION) return false;
  addConstant(node, entries, { path, place });
  return true;
}

/** More is no section of settings but all of them. */
const MOST_OF_SECTION = 40;

function holdsNumber({ value }: Pair): boolean {
  return isScalar(value) && typeof value.value === 'number';
}

/** Mappings of the same fields are rows that go by their keys; others are maps by themselves. */
function sectionOf(node: YAMLMap, path: readonly string[], place: Place): TableEntry[] {
  const plain = entriesOf(node, place).filter(({ value }) => value.kind !== 'other');
  const inner = node.items.flatMap(({ key, value }) => (isMap(value) ? [{ key: keyText(key), map: value }] : []));
  const fields = new Set(
    inner.map(({ map }) =>
      map.items
        .map(({ key }) => keyText(key))
        .sort()
        .join(' '),
    ),
  );
  if (inner.length > 1 && fields.size === 1 && plain.length === 0)
    return inner.map(({ key, map }) => rowOf(key, map, { path, place }));
  const nested = inner.map(({ key, map }): TableEntry => {
    const line = lineOf(map, place);
    const entries = entriesOf(map, place).filter(({ value }) => value.kind !== 'other');
    return { key: textOf(key, line), value: { kind: 'table', entries, line }, line };
  });
  return [...plain, ...nested];
}

function rowOf(key: string, map: YAMLMap, { path, place }: Named): TableEntry {
  const line = lineOf(map, place);
  const kind: TableEntry = { key: textOf(path.at(-1) ?? '', line), value: textOf(key, line), line };
  return { key: null, value: { kind: 'table', entries: [kind, ...entriesOf(map, place)], line }, line };
}

function textOf(text: string, line: number): Expression {
  return { kind: 'text', text, parts: [], isPattern: false, line };
}

interface Named {
  readonly path: readonly string[];
  readonly place: Place;
}

function addConstant(node: Node, entries: readonly TableEntry[], { path, place }: Named): void {
  const startLine = lineOf(node, place);
  const endLine = place.lineAt(Math.max((node.range?.[1] ?? 1) - 1, 0));
  place.constants.push({
    name: path.join('.'),
    value: { kind: 'table', entries, line: startLine },
    startLine,
    endLine,
  });
}

function entriesOf(node: Node, place: Place): TableEntry[] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }): TableEntry => {
    const line = isNode(key) ? lineOf(key, place) : lineOf(node, place);
    const read: Expression = { kind: 'text', text: keyText(key), parts: [], isPattern: false, line };
    return { key: read, value: isNode(value) ? valueOf(value, place) : { kind: 'other', parts: [], line }, line };
  });
}

function valueOf(node: Node, place: Place): Expression {
  const line = lineOf(node, place);
  if (isScalar(node)) return scalarOf(node.value, node.source ?? String(node.value), line);
  if (isSeq(node) && node.items.every((item) => isScalar(item))) {
    const entries = node.items.map((item): TableEntry => ({ key: null, value: valueOf(item, place), line }));
    return { kind: 'table', entries, line };
  }
  return { kind: 'other', parts: [], line };
}

function scalarOf(value: unknown, written: string, line: number): Expression {
  if (typeof value === 'number') return { kind: 'number', value, written, line };
  if (typeof value === 'boolean') return { kind: 'constant', value: value ? 'true' : 'false', line };
  if (typeof value === 'string') return { kind: 'text', text: value, parts: [], isPattern: false, line };
  return { kind: 'constant', value: 'null', line };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function lineOf(node: Node, place: Place): number {
  return place.lineAt(node.range?.[0] ?? 0);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
