import * as kinds from './node-kinds.ts';
import { type ComplexityRules, type CountedNode, continuesSequence } from '../tree-sitter/measure-complexity.ts';
import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';

/**
 * Cyclomatic after McCabe (1976) with Go's decisions: `if`, `for`, each `case` of a switch or select but `default`,
 * `&&`, `||`.
 *
 * Cognitive after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term: `if`, `for`,
 * `switch` and `select` cost 1 and 1 more for each level they are nested in; `else` and `else if` cost 1; so does each
 * sequence of like `&&` or `||` and each jump to a label. A nameless function nests once.
 */
export const goComplexity: ComplexityRules = { nests, meet };

/** The bodies of a statement are nested in it; its condition and what it declares are not. */
function nests(tree: SyntaxTree, node: number): boolean {
  const parent = tree.parent[node] ?? 0;
  const kind = tree.kind[node];
  if (kind === kinds.LITERAL_FUNCTION) return true;
  const holder = tree.kind[parent];
  const isBody = kind === kinds.BLOCK && (holder === kinds.IF || holder === kinds.FOR);
  const isClause = holder === kinds.SWITCH && (kind === kinds.CASE || kind === kinds.DEFAULT);
  return isBody || isClause;
}

function meet({ tree, node, count, level }: CountedNode): void {
  const kind = tree.kind[node] ?? 0;
  if (DECISIONS.includes(kind)) count.cyclomatic += 1;
  if (!STRUCTURES.includes(kind)) {
    count.cognitive += costOf(tree, node, kind);
    return;
  }
  count.cognitive += kind === kinds.IF && isElseIf(tree, node) ? 1 : level + 1;
  count.nesting = Math.max(count.nesting, level + 1);
}

const DECISIONS: readonly number[] = [kinds.IF, kinds.FOR, kinds.CASE, kinds.AND, kinds.OR];
const STRUCTURES: readonly number[] = [kinds.IF, kinds.FOR, kinds.SWITCH];

/** What costs the same wherever it stands. */
function costOf(tree: SyntaxTree, node: number, kind: number): number {
  switch (kind) {
    case kinds.AND:
    case kinds.OR:
      return continuesSequence(tree, node, kinds.PARENTHESES) ? 0 : 1;
    case kinds.BLOCK:
      return isElse(tree, node) ? 1 : 0;
    case kinds.LABEL:
      return tree.kind[tree.parent[node] ?? 0] === kinds.JUMP ? 1 : 0;
    default:
      return 0;
  }
}

/** The only `if` that stands immediately in another is its `else if`. */
function isElseIf(tree: SyntaxTree, node: number): boolean {
  return tree.isDirect[node] === 1 && tree.kind[tree.parent[node] ?? 0] === kinds.IF;
}

function isElse(tree: SyntaxTree, node: number): boolean {
  const holder = tree.parent[node] ?? 0;
  if (tree.kind[holder] !== kinds.IF || tree.isDirect[node] !== 1) return false;
  const end = tree.next[holder] ?? 0;
  for (let child = holder + 1; child < end; child = tree.next[child] ?? end) {
    if (tree.kind[child] === kinds.BLOCK && tree.isDirect[child] === 1) return child !== node;
  }
  return false;
}
