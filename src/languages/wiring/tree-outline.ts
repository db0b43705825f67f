import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import {
  type Annotation,
  type Binding,
  type CallSite,
  type CodeOutline,
  type Declaration,
  type Expression,
  OTHER,
  type PlacedText,
  type Returned,
  type TextPart,
} from './code-outline.ts';

/** How a language with a tree-sitter grammar is read; each part is told the node types that it knows. */
export interface TreeSyntax {
  /** Expressions by node type; names, calls and anything unknown are told apart by the functions below. */
  readonly expressions: Readonly<Record<string, ReadNode>>;
  /** `a.b.c` of names and members, '' for anything else. */
  readonly nameOf: (node: SyntaxNode) => string;
  /** Parts that are noted while the tree is walked, by node type. */
  readonly parts: Readonly<Record<string, (node: SyntaxNode, draft: OutlineDraft) => void>>;
}

export type ReadNode = (node: SyntaxNode, read: ReadExpression) => Expression;
export type ReadExpression = (node: SyntaxNode | null) => Expression;

export interface OutlineDraft {
  readonly calls: CallSite[];
  readonly bindings: Binding[];
  readonly declarations: Declaration[];
  readonly returns: Returned[];
  readonly texts: PlacedText[];
  readonly read: ReadExpression;
}

/** Deeper expressions are told as `other`: what names a path is shallow. */
const DEEPEST = 24;

/** Outlines a tree by one native search for the node types of the syntax. */
export function outlineTree(root: SyntaxNode, syntax: TreeSyntax): CodeOutline {
  const read = createReader(syntax);
  const draft: OutlineDraft = { calls: [], bindings: [], declarations: [], returns: [], texts: [], read };
  for (const node of root.descendantsOfType(Object.keys(syntax.parts))) {
    syntax.parts[node.type]?.(node, draft);
  }
  return draft;
}

function createReader({ expressions, nameOf }: TreeSyntax): ReadExpression {
  const readAt = (node: SyntaxNode | null, depth: number): Expression => {
    if (node === null || depth > DEEPEST) return OTHER;
    const name = nameOf(node);
    if (name !== '') return { kind: 'name', name };
    return expressions[node.type]?.(node, (inner) => readAt(inner, depth + 1)) ?? OTHER;
  };
  return (node) => readAt(node, 0);
}

/** 1-based line of a node. */
export function lineOf(node: SyntaxNode): number {
  return node.startRow + 1;
}

export function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  return node === null ? [] : node.namedChildren;
}

export function childOfType(node: SyntaxNode | null, type: string): SyntaxNode | null {
  return childrenOf(node).find((child) => child.type === type) ?? null;
}

export function textOfField(node: SyntaxNode | null, field: string): string {
  return node?.childForFieldName(field)?.text ?? '';
}

/** Reads `a + b + c`, which leans to the left, in a loop; null for another operator. */
export function readConcatenation(node: SyntaxNode, read: ReadExpression): Expression {
  const parts: TextPart[] = [];
  let at: SyntaxNode | null = node;
  for (; at?.type === node.type; at = at.childForFieldName('left')) {
    if (at.childForFieldName('operator')?.text !== '+') return OTHER;
    parts.unshift(...partsOf(read(at.childForFieldName('right'))));
  }
  parts.unshift(...partsOf(read(at)));
  return parts.some((part) => typeof part === 'string' || part.name !== null) ? { kind: 'text', parts } : OTHER;
}

export function partsOf(expression: Expression): readonly TextPart[] {
  if (expression.kind === 'text') return expression.parts;
  if (expression.kind === 'name') return [{ name: expression.name }];
  return [{ name: null }];
}

/** The text of a `printf`-like format, each verb a hole. */
export function readFormat(format: Expression, values: readonly Expression[]): Expression {
  if (format.kind !== 'text') return OTHER;
  let at = 0;
  const parts = format.parts.flatMap((part) => {
    if (typeof part !== 'string') return [part];
    return part.split(VERB).flatMap((text, index): readonly TextPart[] => {
      if (index === 0) return [text];
      const value = values[at++];
      return [...(value ? partsOf(value) : [{ name: null }]), text];
    });
  });
  return { kind: 'text', parts: parts.filter((part) => part !== '') };
}

const VERB = /%[-+#0]?\d*(?:\.\d+)?[a-zA-Z]/;

/** Notes a string literal that could hold a statement. */
export function addText(node: SyntaxNode, { texts, read }: OutlineDraft): void {
  const expression = read(node);
  if (expression.kind !== 'text') return;
  const text = expression.parts.map((part) => (typeof part === 'string' ? part : ' ? ')).join('');
  if (text.length >= LEAST_STATEMENT) texts.push({ text, line: lineOf(node) });
}

/** Notes what a `return` answers. */
export function addReturn(node: SyntaxNode, { returns, read }: OutlineDraft): void {
  const [value] = childrenOf(node);
  if (value !== undefined) returns.push({ value: read(value), offset: value.startIndex });
}

const LEAST_STATEMENT = 12;

/** Splits arguments into those by position and those by name. */
export function sortArguments(
  given: readonly { readonly name: string; readonly value: Expression }[],
): Pick<Annotation, 'arguments' | 'named'> {
  return {
    arguments: given.filter(({ name }) => name === '').map(({ value }) => value),
    named: new Map(given.filter(({ name }) => name !== '').map(({ name, value }) => [name, value])),
  };
}
