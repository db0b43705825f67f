import { type EcmaScriptModule, parseSync, visitorKeys } from 'oxc-parser';
import { collectAmbientLinks } from './ambient-links.ts';
import { callParser } from './call-parser.ts';
import { type ModuleRecord, readErrors, readExports, readImports } from './module-record.ts';
import { type ListenerSlot, type NodeHandlers, createNodeHandlers, listenDuring } from './node-handlers.ts';
import type { Span } from '../text/span.ts';
import type { FunctionNode, ParsedModule, Parser, SyntaxListener, SyntaxNode, TypePlaces } from './syntax.ts';
import { TypePlaceCollector, type TypePlaceSlot, collectDuring, createTypePlaceHandlers } from './type-places.ts';
import { LAZY_NAMES, createUnitWalk } from './walk-program.ts';

interface EagerName {
  readonly kind: string;
  readonly name: string | null;
}

/** The default mode of oxc, an ESTree by way of JSON: slower and larger, but it runs on every platform. */
export function createEagerParser(): Parser {
  const slot: ListenerSlot = { listener: null };
  const walkUnits = createUnitWalk(createNodeHandlers(slot));
  const walk: Walk = (program, listener) => listenDuring(slot, listener, () => walkUnits(program));
  return (text, dialect) =>
    describe(
      callParser(() => parseSync('module', text, { ...dialect, astType: 'ts' })),
      text,
      walk,
    );
}

type Walk = (program: SyntaxNode, listener: SyntaxListener) => void;

function describe(result: ReturnType<typeof parseSync>, text: string, walk: Walk): ParsedModule {
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
    findTypePlaces: () => findTypePlaces(result.program, text),
    listAmbientLinks: () => collectAmbientLinks((handlers) => walkTree(result.program, handlers, null)),
    readProgram: () => result.program,
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

function findTypePlaces(program: unknown, text: string): TypePlaces {
  const slot: TypePlaceSlot = { collector: null };
  const handlers = createTypePlaceHandlers(slot);
  return collectDuring(slot, new TypePlaceCollector(text), () => walkTree(program, handlers, null));
}

function walkTree(value: unknown, handlers: NodeHandlers, parentType: string | null): void {
  if (Array.isArray(value)) {
    for (const element of value) walkTree(element, handlers, parentType);
    return;
  }
  if (!isNode(value) || isSkipped(value, parentType)) return;
  call(handlers, lazyName(value, parentType), value);
  for (const key of visitorKeys[value.type] ?? []) {
    if (!LEFT_OUT.has(key)) walkTree(Reflect.get(value, key), handlers, value.type);
  }
}

const LEFT_OUT: ReadonlySet<string> = new Set(['superClass', 'superTypeArguments']);

/** The lazy mode does not reach into rest elements of parameters and patterns, nor into the type of `this`. */
function isSkipped(node: SyntaxNode, parentType: string | null): boolean {
  if (node.type === 'Identifier') return isThis(node);
  return node.type === 'RestElement' && parentType !== null;
}

function lazyName(node: SyntaxNode, parentType: string | null): string {
  if (node.type === 'Property') return parentType === 'ObjectExpression' ? 'ObjectProperty' : 'BindingProperty';
  if (node.type === 'ExportNamedDeclaration') return lazyNameOfExport(node);
  if (node.type === 'TSModuleDeclaration') return lazyNameOfBlock(node);
  return LAZY_NAMES[node.type] ?? node.type;
}

function lazyNameOfExport(node: SyntaxNode): string {
  if (Reflect.get(node, 'declaration') !== null) return 'ExportDeclaration';
  return Reflect.get(node, 'source') === null ? node.type : 'ExportFromDeclaration';
}

function lazyNameOfBlock(node: SyntaxNode): string {
  if (Reflect.get(node, 'kind') === 'global') return 'TSGlobalDeclaration';
  const name: unknown = Reflect.get(node, 'id');
  return isNode(name) && name.type === 'Literal' ? 'TSExternalModuleDeclaration' : 'TSNamespaceDeclaration';
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

/** Of a function of an ESTree. */
export function countParameters({ params }: FunctionNode): number {
  if (!Array.isArray(params)) throw new Error('oxc-parser changed how it holds parameters');
  const names: unknown[] = params;
  return names.filter((parameter) => !isThis(parameter)).length;
}

function isThis(parameter: unknown): boolean {
  return isNode(parameter) && parameter.type === 'Identifier' && 'name' in parameter && parameter.name === 'this';
}
