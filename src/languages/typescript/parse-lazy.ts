import { experimentalGetLazyVisitor, parseSync } from 'oxc-parser';
import { collectAmbientLinks } from './ambient-links.ts';
import { ByteOffsets } from './byte-offsets.ts';
import { callParser } from './call-parser.ts';
import { type ModuleRecord, readErrors, readExports, readImports } from './module-record.ts';
import { type ListenerSlot, type NodeHandlers, createNodeHandlers, listenDuring } from './node-handlers.ts';
import type { Span } from '../text/span.ts';
import type {
  AmbientLink,
  Dialect,
  DynamicImport,
  FunctionNode,
  ModuleExport,
  ModuleImport,
  ParseError,
  ParsedModule,
  Parser,
  SyntaxListener,
  TypePlaces,
} from './syntax.ts';
import { TypePlaceCollector, type TypePlaceSlot, collectDuring, createTypePlaceHandlers } from './type-places.ts';

/** oxc's lazy mode is typed here because the package ships no types for it. */
declare module 'oxc-parser' {
  interface ParserOptions {
    experimentalLazy?: boolean;
  }
  function experimentalGetLazyVisitor(): new (handlers: NodeHandlers) => object;
}

interface LazyResult {
  readonly program: { readonly body: { readonly length: number } };
  readonly module: LazyRecord;
  readonly errors: Many<{ readonly message: string; readonly labels: Iterable<Span> }>;
  readonly comments: Iterable<Span>;
  visit(visitor: object): void;
  dispose(): void;
}

type Many<Element> = Iterable<Element> & { readonly length: number };

interface LazyRecord extends ModuleRecord<LazyName> {
  readonly dynamicImports: Many<Span & { readonly moduleRequest: Span }>;
  readonly importMetas: { readonly length: number };
}

/** `namespaceObject`, `all`, `allButDefault`, `null`; a name with its span; a bare span for `default`. */
type LazyName = string | ({ readonly value: string } & Span) | Span;

interface LazyParameters extends Span {
  readonly items: ArrayLike<Span>;
}

/**
 * oxc's lazy mode reads the tree in place and makes an object only for a node that somebody looks at: five times the
 * speed and a third of the memory of the default mode. It leaves some children out (`extends` clauses, rest elements,
 * types of declared variables), so nothing may depend on those; the default mode skips the same.
 */
export function createLazyParser(): Parser {
  const walks = createWalks();
  return (text, dialect) => new LazyModule(parse(text, dialect), text, walks);
}

/** Making oxc's visitor costs as much as visiting a small file, so each kind of walk has one for all files. */
function createWalks(): Walks {
  const listening: ListenerSlot = { listener: null };
  const typing: TypePlaceSlot = { collector: null };
  const literals: { spans: Span[] } = { spans: [] };
  const keep = ({ start, end }: Span): number => literals.spans.push({ start, end });
  const Visitor = experimentalGetLazyVisitor();
  const listener = new Visitor(createNodeHandlers(listening));
  const typeFinder = new Visitor(createTypePlaceHandlers(typing));
  const literalFinder = new Visitor({ StringLiteral: keep, TemplateElement: keep, RegExpLiteral: keep, JSXText: keep });
  return {
    report: (result, told) => listenDuring(listening, told, () => result.visit(listener)),
    findTypePlaces: (result, text) =>
      collectDuring(typing, new TypePlaceCollector(text), () => result.visit(typeFinder)),
    listNonCode: (result) => {
      const spans = Array.from(result.comments, ({ start, end }) => ({ start, end }));
      literals.spans = spans;
      result.visit(literalFinder);
      return spans;
    },
  };
}

function parse(text: string, dialect: Dialect): LazyResult {
  const result = callParser(() => parseSync('module', text, { ...dialect, experimentalLazy: true }));
  if (!isLazyResult(result)) throw new Error('oxc-parser no longer knows its lazy mode');
  return result;
}

function isLazyResult(result: object): result is LazyResult {
  return 'visit' in result && 'dispose' in result;
}

interface Walks {
  report(result: LazyResult, listener: SyntaxListener): void;
  findTypePlaces(result: LazyResult, text: string): TypePlaces;
  listNonCode(result: LazyResult): readonly Span[];
}

/** A class for its lifetime: it must be disposed, and until then reads from the memory that the parser filled. */
class LazyModule implements ParsedModule {
  readonly #result: LazyResult;
  readonly #record: LazyRecord;
  readonly #text: string;
  readonly #walks: Walks;
  #offsets: ByteOffsets | null = null;

  constructor(result: LazyResult, text: string, walks: Walks) {
    this.#result = result;
    this.#record = result.module;
    this.#text = text;
    this.#walks = walks;
  }

  get imports(): readonly ModuleImport[] {
    return readImports(this.#record, readName);
  }

  get exports(): readonly ModuleExport[] {
    return readExports(this.#record, (name) => readExportedName(name, this.#text));
  }

  get dynamicImports(): readonly DynamicImport[] {
    const { dynamicImports } = this.#record;
    if (dynamicImports.length === 0) return [];
    return Array.from(dynamicImports, ({ start, end, moduleRequest }) => ({
      start,
      end,
      argument: { start: moduleRequest.start, end: moduleRequest.end },
    }));
  }

  get hasImportMeta(): boolean {
    return this.#record.importMetas.length > 0;
  }

  get errors(): readonly ParseError[] {
    const { errors } = this.#result;
    return errors.length === 0 ? [] : readErrors(errors);
  }

  get isAbandoned(): boolean {
    return this.#result.program.body.length === 0;
  }

  listNonCode(): readonly Span[] {
    return this.#walks.listNonCode(this.#result);
  }

  findTypePlaces(): TypePlaces {
    return this.#walks.findTypePlaces(this.#result, this.#text);
  }

  listAmbientLinks(): readonly AmbientLink[] {
    const Visitor = experimentalGetLazyVisitor();
    return collectAmbientLinks((handlers) => this.#result.visit(new Visitor(handlers)));
  }

  visit(listener: SyntaxListener): void {
    this.#walks.report(this.#result, listener);
  }

  countParameters(node: FunctionNode): number {
    this.#offsets ??= new ByteOffsets(this.#text);
    return countParameters(node, this.#text, this.#offsets);
  }

  dispose(): void {
    this.#result.dispose();
  }
}

function readName(name: LazyName): string | null {
  if (typeof name === 'string') return name === 'null' ? null : '*';
  return 'value' in name ? name.value : 'default';
}

/**
 * Of `import Order from './order'; export { Order }` the record keeps the name `default` outside the memory that it
 * shares with us, and reading it gives whatever lies there. A name that does not stand in the text is that one.
 */
function readExportedName(name: LazyName, text: string): string | null {
  const read = readName(name);
  if (read === null || typeof name === 'string' || !('value' in name)) return read;
  const written = text.slice(name.start, name.end);
  return written === read || /^['"]|\\/.test(written) ? read : 'default';
}

/**
 * A parameter list is no node of an ESTree, so oxc leaves its span in bytes; each parameter is one. Most lists are empty or hold no
 * comma, and their text tells the number at a fraction of the cost. The lazy tree holds no rest parameter, so the text
 * behind the last other one tells whether there is one.
 */
function countParameters({ params }: FunctionNode, text: string, offsets: ByteOffsets): number {
  if (!isLazyParameters(params)) throw new Error('oxc-parser changed how it holds parameters');
  const start = offsets.toText(params.start);
  const end = offsets.toText(params.end);
  const written = text.slice(start, end);
  if (!UNPLAIN_LIST.test(written)) return NO_PARAMETER.test(written) ? 0 : 1;
  const { length } = params.items;
  const last = length === 0 ? undefined : params.items[length - 1];
  const behind = text.slice(last?.end ?? start, end).replace(COMMENTS, '');
  return behind.includes('...') ? length + 1 : length;
}

const UNPLAIN_LIST = /[,/]/;
const NO_PARAMETER = /^\(\s*\)$|^\(\s*this\s*[:)]/;
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;

function isLazyParameters(params: unknown): params is LazyParameters {
  return typeof params === 'object' && params !== null && 'items' in params;
}
