import type { Node } from 'web-tree-sitter';

/** The name of a member or local function as people write it, without what qualifies it. */
export function nameOfCallable(node: Node): string {
  switch (node.type) {
    case 'destructor_declaration':
      return `~${textOf(node, 'name')}`;
    case 'operator_declaration':
      return `operator ${textOf(node, 'operator')}`;
    case 'conversion_operator_declaration':
      return `operator ${textOf(node, 'type')}`;
    case 'indexer_declaration':
      return 'this[]';
    default:
      return textOf(node, 'name');
  }
}

/** Where a callable begins for a reader: at its name, because attributes and modifiers may stand on lines before it. */
export function startOfCallable(node: Node): number {
  for (const field of ['name', 'operator', 'parameters']) {
    const child = node.childForFieldName(field);
    if (child !== null) return child.startIndex;
  }
  return node.startIndex;
}

/** What a lambda is assigned to, from where that begins: `order.Placed += async (order) => …`. Empty when it has no plain name. */
export function nameOfTarget(text: string, start: number, end: number): string {
  const written = text.slice(start, Math.min(end, start + LONGEST_NAME));
  return TARGET.exec(written)?.[1] ?? /([\w@]+)\s*[-+?]*=\s*$/.exec(written)?.[1] ?? '';
}

const TARGET = /^(?:(?:this|base)\.)?([\w.]+)\s*[-+?]*=/;
const LONGEST_NAME = 160;

function textOf(node: Node, field: string): string {
  return node.childForFieldName(field)?.text ?? '';
}

export function arityOf(node: Node): string {
  const list = node.children.find((child) => child?.type === 'type_parameter_list');
  return list ? `\`${list.namedChildren.filter((child) => child?.type === 'type_parameter').length}` : '';
}

export function hasBlock(node: Node): boolean {
  return node.type === 'anonymous_method_expression' || node.childForFieldName('body')?.type === 'block';
}
