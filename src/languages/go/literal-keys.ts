import * as kinds from './node-kinds.ts';
import { type SyntaxTree, directChildren } from '../tree-sitter/syntax-tree.ts';

/**
 * Whether an element of a literal is the key of a struct field, and so no mention of its name. Where the literal's type
 * has a name, only that type could tell; most named types in literals are structs, so such keys are taken for fields.
 */
export function isFieldKey(tree: SyntaxTree, element: number): boolean {
  const keyed = tree.parent[element] ?? 0;
  if (tree.kind[keyed] !== kinds.KEYED || element !== keyed + 1) return false;
  return !isCollection(tree, tree.parent[keyed] ?? 0);
}

/** Types of more levels have names on the way. */
const MOST_LEVELS = 10;

/** Follows the literals around up to the one that names a type, then that type as many levels down. */
function isCollection(tree: SyntaxTree, braced: number): boolean {
  const levels: Side[] = [];
  let literal = tree.parent[braced] ?? 0;
  while (tree.kind[literal] === kinds.ELEMENT && levels.length < MOST_LEVELS) {
    const { side, around } = sideOf(tree, literal);
    levels.push(side);
    literal = tree.parent[around] ?? 0;
  }
  if (tree.kind[literal] !== kinds.COMPOSITE) return false;
  let type: number | undefined = literal + 1;
  for (const side of levels.toReversed()) type = typeWithin(tree, type, side);
  return type !== undefined && tree.kind[type] === kinds.COLLECTION_TYPE;
}

type Side = 'key' | 'value';

function sideOf(tree: SyntaxTree, element: number): { readonly side: Side; readonly around: number } {
  const holder = tree.parent[element] ?? 0;
  if (tree.kind[holder] !== kinds.KEYED) return { side: 'value', around: holder };
  return { side: element === holder + 1 ? 'key' : 'value', around: tree.parent[holder] ?? 0 };
}

function typeWithin(tree: SyntaxTree, type: number | undefined, side: Side): number | undefined {
  if (type === undefined || tree.kind[type] !== kinds.COLLECTION_TYPE) return undefined;
  return directChildren(tree, type, kinds.COLLECTION_TYPE).at(side === 'key' ? 0 : -1);
}
