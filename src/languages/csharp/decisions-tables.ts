import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, TableEntry } from '../decisions/decision-outline.ts';
import { textOf } from '../tree-sitter/decision-parts.ts';
import {
  type DecisionReader,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';

/** `{ ["gold"] = 0.1m }`, `{ { "gold", 0.1m } }`, `{ Rate = 0.1m }` and plain lists. */
export function readInitializer(node: SyntaxNode, reader: DecisionReader): Expression {
  const entries = childrenOf(node)
    .filter(({ type }) => type !== 'comment')
    .map((part): TableEntry => readEntry(part, reader));
  return { kind: 'table', entries, line: lineOf(node) };
}

function readEntry(part: SyntaxNode, reader: DecisionReader): TableEntry {
  const line = lineOf(part);
  if (part.type === 'assignment_expression') {
    return { key: keyOf(field(part, 'left'), reader), value: reader.read(field(part, 'right')), line };
  }
  const pair = part.type === 'initializer_expression' ? childrenOf(part) : [];
  const [key, value] = pair;
  if (key !== undefined && value !== undefined && pair.length === 2) {
    return { key: reader.read(key), value: reader.read(value), line };
  }
  return { key: null, value: reader.read(part), line };
}

function keyOf(target: SyntaxNode | null, reader: DecisionReader): Expression | null {
  if (target === null) return null;
  if (target.type === 'identifier') return textOf(target.text, lineOf(target));
  const key = childOfType(target, 'argument');
  return reader.read(key === null ? target : key.lastNamedChild);
}

export function readList(node: SyntaxNode, reader: DecisionReader): Expression {
  const entries = childrenOf(node).map((part): TableEntry => {
    const isNamed = field(part, 'name') !== null;
    const key = isNamed ? textOf(textOfField(part, 'name'), lineOf(part)) : null;
    const isWrapped = part.type === 'argument' || part.type === 'expression_element';
    return { key, value: reader.read(isWrapped ? part.lastNamedChild : part), line: lineOf(part) };
  });
  return { kind: 'table', entries, line: lineOf(node) };
}
