import { visitorKeys } from 'oxc-parser';
import type { NodeHandlers } from './node-handlers.ts';
import type { SyntaxNode } from './syntax.ts';

/**
 * Goes through all of an ESTree in the order of the text, but for what the lazy mode leaves out as well (`extends` clauses, rest
 * elements) and for types, in which nothing stands that makes or complicates a unit. Iterative, so that no depth can
 * exhaust the stack.
 */
export function walkProgram(program: SyntaxNode, meet: (node: SyntaxNode) => void): void {
  const open: SyntaxNode[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    meet(node);
    if (node.type === 'ObjectPattern') pushBindings(node, open);
    else for (const key of WALKED[node.type] ?? []) pushNodes(Reflect.get(node, key), open);
  }
}

/** Types of the ESTree that the lazy mode calls otherwise. */
export const LAZY_NAMES: Readonly<Record<string, string>> = {
  FunctionDeclaration: 'Function',
  FunctionExpression: 'Function',
  TSDeclareFunction: 'Function',
  TSEmptyBodyFunctionExpression: 'Function',
  ClassDeclaration: 'Class',
  ClassExpression: 'Class',
  TSAbstractMethodDefinition: 'MethodDefinition',
  TSAbstractPropertyDefinition: 'PropertyDefinition',
  TSAbstractAccessorProperty: 'AccessorProperty',
};

/** Tells what units are made of as the lazy mode would tell it. */
export function createUnitWalk(handlers: NodeHandlers): (program: SyntaxNode) => void {
  const byType: Readonly<Record<string, NodeHandlers[string] | undefined>> = Object.fromEntries(
    Object.keys(visitorKeys).map((type) => [type, handlers[unitName(type)]]),
  );
  // The table's parameter is `never`; its key names the type of node that each handler takes.
  return (program) => walkProgram(program, (node) => byType[node.type]?.(node as never));
}

function unitName(type: string): string {
  return type === 'Property' ? 'ObjectProperty' : (LAZY_NAMES[type] ?? type);
}

const PASSED_TYPES: ReadonlySet<string> = new Set(['RestElement', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);
const PASSED_KEYS: ReadonlySet<string> = new Set([
  'superClass',
  'superTypeArguments',
  'implements',
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
]);

/** Last first, because what is pushed last is gone through first. */
const WALKED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(visitorKeys)
    .filter(([type]) => !PASSED_TYPES.has(type))
    .map(([type, keys]) => [type, keys.filter((key) => !PASSED_KEYS.has(key)).toReversed()]),
);

/** A property of a pattern binds a name and is none of an object. */
function pushBindings(pattern: SyntaxNode, open: SyntaxNode[]): void {
  const properties: unknown = Reflect.get(pattern, 'properties');
  if (!Array.isArray(properties)) return;
  for (let at = properties.length - 1; at >= 0; at -= 1) {
    const property: unknown = properties[at];
    if (!isNode(property) || property.type !== 'Property') continue;
    pushNodes(Reflect.get(property, 'value'), open);
    pushNodes(Reflect.get(property, 'key'), open);
  }
}

function pushNodes(value: unknown, open: SyntaxNode[]): void {
  if (!Array.isArray(value)) {
    if (isNode(value)) open.push(value);
    return;
  }
  for (let at = value.length - 1; at >= 0; at -= 1) {
    const element: unknown = value[at];
    if (isNode(element)) open.push(element);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
