import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';
import * as kinds from './node-kinds.ts';

export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/**
 * Cyclomatic after McCabe (1976): `if`, loops, each arm of a `match` but one, `&&`, `||`. Cognitive after G. A. Campbell,
 * "Cognitive Complexity" (SonarSource, 2018), without the recursion term, as for the other languages.
 */
export function measureComplexity(
  tree: SyntaxTree,
  owner: Int32Array,
  units: readonly { readonly node: number }[],
): ComplexityCount[] {
  const counts = units.map((): ComplexityCount => ({ nesting: 0, cyclomatic: 1, cognitive: 0 }));
  const levels = new Uint32Array(tree.length);
  for (let node = 1; node < tree.length; node += 1) {
    const unit = owner[node] ?? -1;
    const level = units[unit]?.node === node ? 0 : levelOf(tree, levels, node);
    levels[node] = level;
    const count = counts[unit];
    if (count !== undefined) meet({ tree, node, count, level });
  }
  return counts;
}

function levelOf(tree: SyntaxTree, levels: Uint32Array, node: number): number {
  const parent = tree.parent[node] ?? 0;
  const around = levels[parent] ?? 0;
  const kind = tree.kind[node];
  if (kind === kinds.CLOSURE || kind === kinds.ARM) return around + 1;
  const holder = tree.kind[parent] ?? 0;
  return kind === kinds.BLOCK && [kinds.IF, kinds.ELSE, kinds.LOOP].includes(holder) ? around + 1 : around;
}

interface Place {
  readonly tree: SyntaxTree;
  readonly node: number;
  readonly count: ComplexityCount;
  readonly level: number;
}

function meet({ tree, node, count, level }: Place): void {
  const kind = tree.kind[node] ?? 0;
  const holder = tree.kind[tree.parent[node] ?? 0];
  if (DECISIONS.includes(kind)) count.cyclomatic += 1;
  if (kind === kinds.MATCH) count.cyclomatic -= 1;
  if (!STRUCTURES.includes(kind)) {
    count.cognitive += costOf(tree, node, kind);
    return;
  }
  // An `else if` is paid for by its `else`.
  if (kind !== kinds.IF || holder !== kinds.ELSE) count.cognitive += level + 1;
  count.nesting = Math.max(count.nesting, level + 1);
}

const DECISIONS: readonly number[] = [kinds.IF, kinds.LOOP, kinds.ARM, kinds.AND, kinds.OR];
const STRUCTURES: readonly number[] = [kinds.IF, kinds.LOOP, kinds.MATCH];

function costOf(tree: SyntaxTree, node: number, kind: number): number {
  if (kind === kinds.ELSE) return 1;
  if (kind === kinds.LABEL) return tree.kind[tree.parent[node] ?? 0] === kinds.JUMP ? 1 : 0;
  return (kind === kinds.AND || kind === kinds.OR) && !continuesSequence(tree, node) ? 1 : 0;
}

function continuesSequence(tree: SyntaxTree, node: number): boolean {
  let inner = node;
  while (tree.isDirect[inner] === 1) {
    const outer = tree.parent[inner] ?? 0;
    if (tree.kind[outer] !== kinds.PARENTHESES) return tree.kind[outer] === tree.kind[node];
    inner = outer;
  }
  return false;
}
