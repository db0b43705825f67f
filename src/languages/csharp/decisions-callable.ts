import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression, Statement } from '../decisions/decision-outline.ts';
import {
  type DecisionReader,
  childOfType,
  childrenOf,
  field,
  lineOf,
  textOfField,
} from '../tree-sitter/decision-reader.ts';

export function readCallable(node: SyntaxNode, reader: DecisionReader): Expression {
  const parameters = field(node, 'parameters');
  const names =
    parameters?.type === 'implicit_parameter' ? [parameters.text] : childrenOf(parameters).map(nameOfParameter);
  return {
    kind: 'callable',
    parameters: names.filter((name) => name !== ''),
    body: readBody(node, reader),
    line: lineOf(node),
  };
}

function nameOfParameter(parameter: SyntaxNode): string {
  return textOfField(parameter, 'name') || (parameter.type === 'identifier' ? parameter.text : '');
}

/** The statements of a callable, or what `=>` gives back. */
export function readBody(callable: SyntaxNode, reader: DecisionReader): readonly Statement[] {
  const body =
    callable.type === 'arrow_expression_clause'
      ? callable
      : (field(callable, 'body') ?? childOfType(callable, 'block'));
  if (body === null) return [];
  if (body.type === 'block') return reader.statements(body);
  const value = body.type === 'arrow_expression_clause' ? body.firstNamedChild : body;
  if (value?.type === 'assignment_expression' || value?.type === 'throw_expression') return reader.statements(value);
  return [{ kind: 'return', value: reader.read(value), line: lineOf(body) }];
}
