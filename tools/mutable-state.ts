import {
  type Expression,
  parseSync,
  type Program,
  type Statement,
  type TSType,
  type VariableDeclarator,
} from 'oxc-parser';
import { lineOf } from './line-of.ts';
import type { ProjectFile } from './project-files.ts';

/** Collections that can be written to after they were made. */
const MUTABLE_COLLECTIONS: ReadonlySet<string> = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']);

/**
 * Top-level bindings of a module that somebody could write to: tests share one process (vitest `isolate: false`), and so do
 * the requests of a server. A literal typed as an interface of ours passes, because those are readonly throughout.
 */
export function mutableState(file: ProjectFile): string[] {
  const { program } = parseSync(file.path, file.text);
  return topLevelStatements(program).flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration') return [];
    if (statement.kind === 'let' || statement.kind === 'var') {
      return [`${file.path}:${lineOf(file.text, statement.start)} top-level ${statement.kind}`];
    }
    return statement.declarations
      .filter(isWritable)
      .map(
        (declarator) =>
          `${file.path}:${lineOf(file.text, declarator.start)} top-level collection that can be written to`,
      );
  });
}

function topLevelStatements(program: Program): Statement[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [statement];
    return statement.declaration ? [statement.declaration] : [];
  });
}

function isWritable({ id, init }: VariableDeclarator): boolean {
  const annotation = id.typeAnnotation?.typeAnnotation;
  if (!init || (annotation && isReadonlyType(annotation))) return false;
  const value = withoutSatisfies(init);
  if (value.type === 'NewExpression') {
    return value.callee.type === 'Identifier' && MUTABLE_COLLECTIONS.has(value.callee.name);
  }
  // An array with a mutable type is written `T[]`; an object needs an annotation, `as const`, or to be a plain table of constants.
  if (value.type === 'ArrayExpression') return true;
  return value.type === 'ObjectExpression' && !annotation;
}

function withoutSatisfies(expression: Expression): Expression {
  return expression.type === 'TSSatisfiesExpression' ? expression.expression : expression;
}

function isReadonlyType(type: TSType): boolean {
  if (type.type === 'TSTypeOperator') return type.operator === 'readonly';
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  return !MUTABLE_COLLECTIONS.has(type.typeName.name);
}
