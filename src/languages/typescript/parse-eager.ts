import { type EcmaScriptModule, parseSync, visitorKeys } from 'oxc-parser';
import { callParser } from './call-parser.ts';
import { type ModuleRecord, readErrors, readExports, readImports } from './module-record.ts';
import { type ListenerSlot, type NodeHandlers, createNodeHandlers, listenDuring } from './node-handlers.ts';
import type { FunctionNode, ParsedModule, Parser, Span, SyntaxListener, SyntaxNode } from './syntax.ts';

interface EagerName {
  readonly kind: string;
  readonly name: string | null;
}

/** The default mode of oxc, an ESTree by way of JSON: slower and larger, but it runs on every platform. */
export function createEagerParser(): Parser {
  const slot: ListenerSlot = { listener: null };
  const handlers = createNodeHandlers(slot);
  const walk: Walk = (program, listener) => listenDuring(slot, listener, () => walkTree(program, handlers, null));
  return (text, dialect) =>
    describe(
      callParser(() => parseSync('module', text, { ...dialect, astType: 'ts' })),
      walk,
    );
}

type Walk = (program: unknown, listener: SyntaxListener) => void;

function describe(result: ReturnType<typeof parseSync>, walk: Walk): ParsedModule {
  const record: EcmaScriptModule & ModuleRecord<EagerName> = result.module;
  return {
    imports: readImports(record, readName),
    exports: readExports(record, readName),
    dynamicImports: record.dynamicImports.map(({ start, end, moduleRequest }) => ({
      start,
      end,
      argument: moduleRequest,
    })),
    hasImportMeta: record.importMetas.length > 0,
    errors: readErrors(result.errors),
    get isAbandoned() {
      return result.program.body.length === 0;
    },
    listNonCode: () => [...result.comments, ...listLiterals(result.program)],
    visit: (listener) => walk(result.program, listener),
    countParameters,
    dispose: () => {},
  };
}

function readName({ kind, name }: EagerName): string | null {
  if (kind === 'Name') return name;
  if (kind === 'None') return null;
  return kind === 'Default' ? 'default' : '*';
}

/** Types of the ESTree that the lazy mode calls otherwise. */
const LAZY_NAMES: Readonly<Record<string, string>> = {
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

function walkTree(value: unknown, handlers: NodeHandlers, parentType: string | null): void {
  if (Array.isArray(value)) {
    for (const element of value) walkTree(element, handlers, parentType);
    return;
  }
  if (!isNode(value) || isSkipped(value, parentType)) return;
  call(handlers, lazyName(value, parentType), value);
  for (const key of visitorKeys[value.type] ?? []) {
    if (key !== 'superClass') walkTree(Reflect.get(value, key), handlers, value.type);
  }
}

/** The lazy mode does not reach into rest elements of parameters and patterns. */
function isSkipped(node: SyntaxNode, parentType: string | null): boolean {
  return node.type === 'RestElement' && parentType !== null;
}

function lazyName(node: SyntaxNode, parentType: string | null): string {
  if (node.type === 'Property') return parentType === 'ObjectExpression' ? 'ObjectProperty' : 'BindingProperty';
  return LAZY_NAMES[node.type] ?? node.type;
}

function call(handlers: NodeHandlers, name: string, node: SyntaxNode): void {
  // The table's parameter is `never`; `name` is the key under which this node's own handler stands.
  if (Object.hasOwn(handlers, name)) handlers[name]?.(node as never);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function listLiterals(program: unknown): Span[] {
  const spans: Span[] = [];
  const keep = ({ start, end }: Span): number => spans.push({ start, end });
  walkTree(program, { Literal: keep, TemplateElement: keep, JSXText: keep }, null);
  return spans;
}

function countParameters({ params }: FunctionNode): number {
  if (!Array.isArray(params)) throw new Error('oxc-parser changed how it holds parameters');
  const names: unknown[] = params;
  return names.filter((parameter) => !isThis(parameter)).length;
}

function isThis(parameter: unknown): boolean {
  return isNode(parameter) && parameter.type === 'Identifier' && 'name' in parameter && parameter.name === 'this';
}
