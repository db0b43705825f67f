import type { SyntaxTree } from './syntax-tree.ts';

export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/** A node that belongs to a unit, with what is counted of that unit. */
export interface CountedNode {
  readonly tree: SyntaxTree;
  readonly node: number;
  readonly count: ComplexityCount;
  /** How many structures of the unit it is nested in. */
  readonly level: number;
}

/** What costs something in a language. */
export interface ComplexityRules {
  /** True for a node whose inside is nested one level deeper than what is around it. */
  nests(tree: SyntaxTree, node: number): boolean;
  meet(place: CountedNode): void;
}

export interface OwnedUnits {
  /** By node, the unit it belongs to, or a number that is none. */
  readonly owner: Int32Array;
  readonly units: readonly { readonly node: number }[];
}

/** One count a unit. Nodes stand in source order, outer ones first, so one pass knows every level. */
export function measureComplexity(
  tree: SyntaxTree,
  { owner, units }: OwnedUnits,
  rules: ComplexityRules,
): ComplexityCount[] {
  const counts = units.map((): ComplexityCount => ({ nesting: 0, cyclomatic: 1, cognitive: 0 }));
  const levels = new Uint32Array(tree.length);
  for (let node = 1; node < tree.length; node += 1) {
    const unit = owner[node] ?? -1;
    const around = levels[tree.parent[node] ?? 0] ?? 0;
    const level = units[unit]?.node === node ? 0 : around + (rules.nests(tree, node) ? 1 : 0);
    levels[node] = level;
    const count = counts[unit];
    if (count !== undefined) rules.meet({ tree, node, count, level });
  }
  return counts;
}

/** True for an operator that is an operand, in parentheses or not, of one of its own kind. */
export function continuesSequence(tree: SyntaxTree, node: number, parentheses: number): boolean {
  let inner = node;
  while (tree.isDirect[inner] === 1) {
    const outer = tree.parent[inner] ?? 0;
    if (tree.kind[outer] !== parentheses) return tree.kind[outer] === tree.kind[node];
    inner = outer;
  }
  return false;
}
