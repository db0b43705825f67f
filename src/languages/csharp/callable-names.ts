import type { SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';

/** The name of the member or local function under a cursor as people write it, without what qualifies it. */
export function nameOfCallable(cursor: SyntaxCursor): string {
  switch (cursor.nodeType) {
    case 'destructor_declaration':
      return `~${textOf(cursor, 'name')}`;
    case 'operator_declaration':
      return `operator ${textOf(cursor, 'operator')}`;
    case 'conversion_operator_declaration':
      return `operator ${textOf(cursor, 'type')}`;
    case 'indexer_declaration':
      return 'this[]';
    default:
      return textOf(cursor, 'name');
  }
}

/** Where a callable begins for a reader: at its name, because attributes and modifiers may stand on lines before it. */
export function startOfCallable(cursor: SyntaxCursor): number {
  for (const field of ['name', 'operator', 'parameters']) {
    const child = cursor.childFilling(field);
    if (child !== null) return child.startIndex;
  }
  return cursor.startIndex;
}

/** What a lambda is assigned to, from where that begins: `order.Placed += async (order) => …`. Empty when it has no plain name. */
export function nameOfTarget(text: string, start: number, end: number): string {
  const written = text.slice(start, Math.min(end, start + LONGEST_NAME));
  return TARGET.exec(written)?.[1] ?? /([\w@]+)\s*[-+?]*=\s*$/.exec(written)?.[1] ?? '';
}

const TARGET = /^(?:(?:this|base)\.)?([\w.]+)\s*[-+?]*=/;
const LONGEST_NAME = 160;

function textOf(cursor: SyntaxCursor, field: string): string {
  return cursor.childFilling(field)?.text ?? '';
}

/** How many type parameters the type under a cursor has, as .NET writes it behind a name that ends at an offset: `` `2 ``. */
export function arityOf(cursor: SyntaxCursor, text: string, nameEnd: number): string {
  if (!MAY_OPEN_LIST.test(text.slice(nameEnd, nameEnd + LONGEST_NAME))) return '';
  const list = cursor.currentNode.namedChildren.find((child) => child.type === 'type_parameter_list');
  return list ? `\`${list.namedChildren.filter((child) => child.type === 'type_parameter').length}` : '';
}

/** A comment or a directive may stand before the list, and more blanks than were looked at. */
const MAY_OPEN_LIST = /^\s*(?:[</#]|$)/;

export function hasBlock(cursor: SyntaxCursor): boolean {
  return cursor.nodeType === 'anonymous_method_expression' || cursor.childFilling('body')?.type === 'block';
}
