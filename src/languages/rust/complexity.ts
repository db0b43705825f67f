import { type ComplexityRules, type CountedNode, continuesSequence } from '../tree-sitter/measure-complexity.ts';
import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';
import * as kinds from './node-kinds.ts';

/**
 * Cyclomatic after McCabe (1976): `if`, loops, each arm of a `match` but one, `&&`, `||`. Cognitive after G. A. Campbell,
 * "Cognitive Complexity" (SonarSource, 2018), without the recursion term, as for the other languages.
 */
export const rustComplexity: ComplexityRules = { nests, meet };

function nests(tree: SyntaxTree, node: number): boolean {
  const parent = tree.parent[node] ?? 0;
  const kind = tree.kind[node];
  if (kind === kinds.CLOSURE || kind === kinds.ARM) return true;
  const holder = tree.kind[parent] ?? 0;
  return kind === kinds.BLOCK && [kinds.IF, kinds.ELSE, kinds.LOOP].includes(holder);
}

function meet({ tree, node, count, level }: CountedNode): void {
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
  return (kind === kinds.AND || kind === kinds.OR) && !continuesSequence(tree, node, kinds.PARENTHESES) ? 1 : 0;
}
