import type { SyntaxNode } from './syntax-node.ts';

/** What a walk asks of a cursor, in the words of the parser's library, and the children of the node that it stands at. */
export interface SyntaxCursor {
  readonly nodeTypeId: number;
  readonly nodeType: string;
  readonly nodeIsMissing: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  /** 0 for none. */
  readonly currentFieldId: number;
  readonly currentFieldName: string | null;
  readonly currentNode: SyntaxNode;
  /** The first child that fills a field. */
  childFilling(field: string): SyntaxChild | null;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** Its `text` is as the parser was given it. */
export type SyntaxChild = Pick<SyntaxNode, 'type' | 'startIndex' | 'endIndex' | 'text'>;
