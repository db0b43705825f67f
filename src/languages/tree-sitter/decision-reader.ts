import type { SyntaxNode } from './syntax-node.ts';
import type { Expression, Statement } from '../decisions/decision-outline.ts';

/** How a language with a tree-sitter grammar says what decisions are made of; each part is told the node types that it knows. */
export interface DecisionSyntax {
  /** Nodes that are seen through: the field that holds the value, '' for the only named child. */
  readonly wrappers: Readonly<Record<string, string>>;
  readonly expressions: Readonly<Record<string, ReadDecision<Expression>>>;
  /** What is in neither table is read as an expression. */
  readonly statements: Readonly<Record<string, ReadDecision<readonly Statement[]>>>;
  /** SyntaxNode types of comments and other things that say nothing. */
  readonly silent: ReadonlySet<string>;
}

export type ReadDecision<Part> = (node: SyntaxNode, reader: DecisionReader) => Part;

/** The fields of the types that a text declares, in the order in which values are given to them. */
export type Shapes = ReadonlyMap<string, readonly string[]>;

export interface DecisionReader {
  readonly shapes: Shapes;
  read(node: SyntaxNode | null): Expression;
  /** The statements of a block, or the one that stands without braces. */
  statements(node: SyntaxNode | null): readonly Statement[];
  /** Anything, with what it is made of. */
  parts(node: SyntaxNode): Expression;
}

/** Deeper code is told as `other`: no decision that a person wrote nests so far. */
const DEEPEST = 64;

/** Reads trees of one language; stops at a depth that neither the stack nor a reader would survive. */
export function createTreeDecisionReader(syntax: DecisionSyntax, shapes: Shapes): DecisionReader {
  let depth = 0;
  const deeper = <Part>(read: () => Part, otherwise: Part): Part => {
    if (depth >= DEEPEST) return otherwise;
    depth += 1;
    try {
      return read();
    } finally {
      depth -= 1;
    }
  };
  const reader: DecisionReader = {
    shapes,
    read(wrapped) {
      if (wrapped === null) return { kind: 'other', parts: [], line: 1 };
      const node = unwrap(wrapped, syntax.wrappers);
      const known = syntax.expressions[node.type] ?? ((at: SyntaxNode) => reader.parts(at));
      return deeper(() => known(node, reader), { kind: 'other', parts: [], line: lineOf(node) });
    },
    statements(node) {
      if (node === null || syntax.silent.has(node.type)) return [];
      const known = syntax.statements[node.type];
      if (known !== undefined) return deeper(() => known(node, reader), []);
      return [{ kind: 'evaluate', value: reader.read(node), line: lineOf(node) }];
    },
    parts(node) {
      const parts = childrenOf(node).filter(({ type }) => !syntax.silent.has(type));
      return { kind: 'other', parts: parts.map((part) => reader.read(part)), line: lineOf(node) };
    },
  };
  return reader;
}

function unwrap(node: SyntaxNode, wrappers: DecisionSyntax['wrappers']): SyntaxNode {
  let at = node;
  for (let field = wrappers[at.type]; field !== undefined; field = wrappers[at.type]) {
    const inner = field === '' ? at.firstNamedChild : at.childForFieldName(field);
    if (inner === null) return at;
    at = inner;
  }
  return at;
}

/** 1-based line of a node. */
export function lineOf(node: SyntaxNode): number {
  return node.startRow + 1;
}

export function childrenOf(node: SyntaxNode | null): SyntaxNode[] {
  return node === null ? [] : node.namedChildren;
}

export function childOfType(node: SyntaxNode | null, ...types: readonly string[]): SyntaxNode | null {
  return childrenOf(node).find((child) => types.includes(child.type)) ?? null;
}

export function field(node: SyntaxNode | null, name: string): SyntaxNode | null {
  return node?.childForFieldName(name) ?? null;
}

export function textOfField(node: SyntaxNode | null, name: string): string {
  return field(node, name)?.text ?? '';
}
