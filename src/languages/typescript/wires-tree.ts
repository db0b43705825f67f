import { visitorKeys } from 'oxc-parser';
import type { SyntaxNode } from './syntax.ts';

/** A node of the ESTree; what hangs below it is read through the functions here. */
export type TreeNode = SyntaxNode;

/** All nodes in source order. Iterative, so that no depth can exhaust the stack. */
export function listNodes(root: TreeNode): TreeNode[] {
  const found: TreeNode[] = [];
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    const keys = visitorKeys[node.type] ?? [];
    for (let at = keys.length - 1; at >= 0; at -= 1) pushNodes(Reflect.get(node, keys[at] ?? ''), open);
  }
  return found;
}

function pushNodes(value: unknown, open: TreeNode[]): void {
  if (!Array.isArray(value)) {
    if (isNode(value)) open.push(value);
    return;
  }
  for (let at = value.length - 1; at >= 0; at -= 1) if (isNode(value[at])) open.push(value[at]);
}

/** The node at a key, null where there is none. */
export function nodeAt(node: TreeNode, key: string): TreeNode | null {
  const value: unknown = Reflect.get(node, key);
  return isNode(value) ? value : null;
}

/** The nodes at a key, whether it holds one or a list. */
export function nodesAt(node: TreeNode, key: string): TreeNode[] {
  const value: unknown = Reflect.get(node, key);
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}

/** The text at a key, '' where it is no text. */
export function textAt(node: TreeNode | null, key: string): string {
  const value: unknown = node === null ? null : Reflect.get(node, key);
  return typeof value === 'string' ? value : '';
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
