import type { UnitFact } from '../../model/facts.ts';
import { type SyntaxTree, directChildren } from '../tree-sitter/syntax-tree.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import { type ComplexityCount, measureComplexity } from '../tree-sitter/measure-complexity.ts';
import { rustComplexity } from './complexity.ts';
import * as kinds from './node-kinds.ts';

export interface FoundUnits {
  readonly facts: readonly UnitFact[];
  /** For each node the index of the unit that it belongs to, -1 for none. */
  readonly owner: Int32Array;
}

const LONGEST_QUALIFIER = 200;

/** A unit is a function with a body, or a closure that a `let` names; other closures belong to the unit around them. */
export function readUnits(tree: SyntaxTree, text: string, lineStarts: readonly number[]): FoundUnits {
  const owner = new Int32Array(tree.length).fill(-1);
  const qualifiers: string[] = [''];
  const starts: { readonly node: number; readonly name: string }[] = [];
  for (let node = 1; node < tree.length; node += 1) {
    const parent = tree.parent[node] ?? 0;
    const around = qualifiers[parent] ?? '';
    const own = ownName(tree, text, node);
    const isUnit = own !== null && (tree.kind[node] === kinds.FUNCTION || tree.kind[node] === kinds.CLOSURE);
    const qualified = own === null ? around : joined(around, own);
    qualifiers[node] = qualified;
    owner[node] = isUnit ? starts.push({ node, name: qualified }) - 1 : (owner[parent] ?? -1);
  }
  const counts = measureComplexity(tree, { owner, units: starts }, rustComplexity);
  const spans = starts.map(({ node }) => ({ start: tree.start[node] ?? 0, end: tree.end[node] ?? 0 }));
  const contents = readContents(text, spans, 'slashes');
  const facts = starts.map(({ node, name }, index): UnitFact => {
    const parameters = countParameters(tree, node);
    const startLine = lineAt(lineStarts, tree.start[node] ?? 0);
    const endLine = lineAt(lineStarts, Math.max(0, (tree.end[node] ?? 0) - 1));
    return {
      name,
      kind: kindOf(tree, node),
      startLine,
      endLine,
      parameters,
      ...(counts[index] ?? NOTHING),
      ...contents[index]!,
    };
  });
  return { facts, owner };
}

const NOTHING: ComplexityCount = { nesting: 0, cyclomatic: 1, cognitive: 0 };

function joined(around: string, own: string): string {
  return around === '' ? own : `${around.slice(0, LONGEST_QUALIFIER)}.${own}`;
}

/** The name that a node adds to those inside it; null for most. */
function ownName(tree: SyntaxTree, text: string, node: number): string | null {
  const name = nameNode(tree, node);
  return name === undefined ? null : text.slice(tree.start[name], tree.end[name]);
}

function nameNode(tree: SyntaxTree, node: number): number | undefined {
  switch (tree.kind[node]) {
    case kinds.FUNCTION:
      return directChildren(tree, node, kinds.BLOCK).length > 0 ? directChildren(tree, node, kinds.NAME)[0] : undefined;
    case kinds.CLOSURE:
      return nameOfClosure(tree, node);
    case kinds.MODULE:
      return directChildren(tree, node, kinds.NAME)[0];
    case kinds.TYPE:
      return directChildren(tree, node, kinds.TYPE_NAME)[0];
    case kinds.IMPL:
      return nameOfImplemented(tree, node);
    default:
      return undefined;
  }
}

function nameOfClosure(tree: SyntaxTree, node: number): number | undefined {
  const holder = tree.parent[node] ?? 0;
  const isNamed = tree.kind[holder] === kinds.LET && tree.isDirect[node] === 1;
  return isNamed ? directChildren(tree, holder, kinds.NAME)[0] : undefined;
}

/** `impl<T> Discount for Tier<T>` is about `Tier`: the last type before the items. */
function nameOfImplemented(tree: SyntaxTree, node: number): number | undefined {
  let found: number | undefined;
  const end = tree.next[node] ?? 0;
  for (let child = node + 1; child < end && tree.kind[child] !== kinds.ITEMS; child = tree.next[child] ?? end) {
    if (tree.isDirect[child] === 1) found = firstTypeName(tree, child) ?? found;
  }
  return found;
}

function firstTypeName(tree: SyntaxTree, type: number): number | undefined {
  const kind = tree.kind[type];
  if (kind === kinds.TYPE_NAME) return type;
  if (kind === kinds.GENERIC || kind === kinds.PATH) return directChildren(tree, type, kinds.TYPE_NAME)[0];
  return undefined;
}

function kindOf(tree: SyntaxTree, node: number): UnitFact['kind'] {
  const items = tree.parent[node] ?? 0;
  const holder = tree.kind[tree.parent[items] ?? 0];
  const isMember = tree.kind[items] === kinds.ITEMS && (holder === kinds.IMPL || holder === kinds.TYPE);
  return isMember ? 'method' : 'function';
}

/** `self` is not counted. */
function countParameters(tree: SyntaxTree, node: number): number {
  const [list] = directChildren(tree, node, kinds.PARAMETERS);
  if (list === undefined) return 0;
  const names = tree.kind[node] === kinds.CLOSURE ? directChildren(tree, list, kinds.NAME).length : 0;
  return names + directChildren(tree, list, kinds.PARAMETER).length;
}
