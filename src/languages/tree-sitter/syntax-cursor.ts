import type { TreeCursor } from 'web-tree-sitter';

/** What a walk asks of a cursor: a part of the library's, and the children of the node that it stands at. */
export interface SyntaxCursor extends LibraryCursor {
  /** The first child that fills a field. */
  childFilling(field: string): SyntaxChild | null;
}

export interface SyntaxChild {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  /** As the parser was given it. */
  readonly text: string;
}

type LibraryCursor = Pick<
  TreeCursor,
  | 'nodeTypeId'
  | 'nodeType'
  | 'nodeIsMissing'
  | 'startIndex'
  | 'endIndex'
  | 'currentFieldId'
  | 'currentFieldName'
  | 'currentNode'
  | 'gotoFirstChild'
  | 'gotoNextSibling'
  | 'gotoParent'
>;
