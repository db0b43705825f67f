import type { WrittenEntry, WrittenProblem, WrittenValue } from '../../model/written-value.ts';

/** What a node of the YAML library is, as far as it is read here. */
interface YamlNode {
  readonly range?: readonly [number, number, number] | null;
  readonly source?: string;
  readonly value?: unknown;
  readonly items?: readonly unknown[];
  readonly anchor?: string;
}

interface YamlPair {
  readonly key: YamlNode | null;
  readonly value: YamlNode | null;
}

type LineAt = (offset: number) => number;

/** Nothing in a record needs more. */
const DEEPEST_LEVEL = 12;
/** More say nothing new. */
const MOST_PROBLEMS = 20;

/** Turns the library's document into texts, lists and maps with their lines: no anchors, aliases, tags or merges. */
export function writtenTree(
  contents: unknown,
  lineAt: LineAt,
): { readonly value: WrittenValue | null; readonly problems: readonly WrittenProblem[] } {
  const problems: WrittenProblem[] = [];
  if (contents === null || contents === undefined) return { value: null, problems };
  const value = valueOf(contents, { lineAt, problems, depth: 0 });
  return { value, problems: problems.slice(0, MOST_PROBLEMS) };
}

interface Reading {
  readonly lineAt: LineAt;
  readonly problems: WrittenProblem[];
  readonly depth: number;
}

function valueOf(node: YamlNode | null, reading: Reading): WrittenValue {
  const line = reading.lineAt(node?.range?.[0] ?? 0);
  const refused = node === null ? null : refusal(node, reading);
  if (refused !== null) reading.problems.push({ line, message: refused });
  if (node === null || refused !== null) return { kind: 'text', text: '', line };
  if (node.items === undefined) return { kind: 'text', text: scalarText(node), line };
  const inner = { ...reading, depth: reading.depth + 1 };
  if (isMapNode(node.items, node)) return { kind: 'map', entries: entriesOf(node.items, inner), line };
  return { kind: 'list', items: node.items.map((item) => valueOf(item as YamlNode | null, inner)), line };
}

function refusal(node: YamlNode, { depth }: Reading): string | null {
  const isScalar = node.items === undefined;
  if (node.anchor !== undefined || (isScalar && !('value' in node))) {
    return 'anchors and aliases are not read; write the value out';
  }
  return !isScalar && depth >= DEEPEST_LEVEL ? `it is nested deeper than ${DEEPEST_LEVEL} levels` : null;
}

/** As it was written (`0007`), but for the quotes. */
function scalarText({ source, value }: YamlNode): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? '');
}

function entriesOf(items: readonly unknown[], reading: Reading): WrittenEntry[] {
  const entries = new Map<string, WrittenEntry>();
  for (const pair of items) {
    if (!isPair(pair)) continue;
    const line = reading.lineAt(pair.key?.range?.[0] ?? 0);
    const key = pair.key === null || pair.key.items !== undefined ? '' : scalarText(pair.key);
    const first = entries.get(key);
    if (first !== undefined) {
      reading.problems.push({ line, message: `${key} stands here twice, first in line ${first.line}` });
      continue;
    }
    const value: WrittenValue = pair.value === null ? { kind: 'text', text: '', line } : valueOf(pair.value, reading);
    entries.set(key, { key, line, value });
  }
  return [...entries.values()];
}

function isPair(item: unknown): item is YamlPair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

/** An empty map has no pair to tell it by. */
function isMapNode(items: readonly unknown[], node: YamlNode): boolean {
  return isPair(items[0]) || (items.length === 0 && node.constructor.name === 'YAMLMap');
}
