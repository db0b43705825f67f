import { Visitor } from 'oxc-parser/src-js/raw-transfer/visitor.js';
import { collectAmbientLinks } from './ambient-links.ts';
import { ByteOffsets } from './byte-offsets.ts';
import { callParser } from './call-parser.ts';
import { LazyRecord } from './lazy-record.ts';
import { readErrors } from './module-record.ts';
import { type ListenerSlot, createNodeHandlers, listenDuring } from './node-handlers.ts';
import { type LazyTree, ParserMemory, type PlacedText } from './parser-memory.ts';
import { countParameters as countOfTree } from './parse-eager.ts';
import type { Span } from '../text/span.ts';
import type {
  AmbientLink,
  DynamicImport,
  FunctionNode,
  ModuleExport,
  ModuleImport,
  ParseError,
  ParsedModule,
  Parser,
  SyntaxListener,
  SyntaxNode,
  TypePlaces,
} from './syntax.ts';
import { TypePlaceCollector, type TypePlaceSlot, collectDuring, createTypePlaceHandlers } from './type-places.ts';
import { createUnitWalk } from './walk-program.ts';

interface LazyParameters extends Span {
  readonly items: ArrayLike<Span>;
}

/**
 * oxc's lazy mode reads the tree in place and makes an object only for a node that somebody looks at: five times the
 * speed and a third of the memory of the default mode. It leaves some children out (`extends` clauses, rest elements,
 * types of declared variables), so nothing may depend on those; the default mode skips the same. The memory is ours and
 * not oxc's pool of them, so that the module record can be read without its objects.
 */
export function createLazyParser(memory: ParserMemory = new ParserMemory()): Parser {
  const walks = createWalks();
  const encoder = new TextEncoder();
  const state = { isHeld: false };
  const release = (): void => {
    state.isHeld = false;
  };
  return (text, dialect) => {
    if (state.isHeld) throw new Error('a module is parsed while another is open');
    const startByte = memory.startOf(text.length * MOST_BYTES_A_CHARACTER);
    const { written: sizeBytes } = encoder.encodeInto(text, memory.bytes.subarray(startByte));
    const place = { startByte, sizeBytes };
    callParser(() => memory.parse(place, dialect));
    state.isHeld = true;
    return new LazyModule({ memory, place, text, walks, release });
  };
}

/** In UTF-8, of a character of a JavaScript string. */
const MOST_BYTES_A_CHARACTER = 3;

/** Making oxc's visitor costs as much as visiting a small file, so each kind of walk has one for all files. */
function createWalks(): Walks {
  const listening: ListenerSlot = { listener: null };
  const typing: TypePlaceSlot = { collector: null };
  const literals: { spans: Span[] } = { spans: [] };
  const keep = ({ start, end }: Span): number => literals.spans.push({ start, end });
  const handlers = createNodeHandlers(listening);
  const listener = new Visitor(handlers);
  const walkUnits = createUnitWalk(handlers);
  const typeFinder = new Visitor(createTypePlaceHandlers(typing));
  const literalFinder = new Visitor({ StringLiteral: keep, TemplateElement: keep, RegExpLiteral: keep, JSXText: keep });
  return {
    report: (tree, told) => listenDuring(listening, told, () => tree.visit(listener, null)),
    reportProgram: (program, told) => listenDuring(listening, told, () => walkUnits(program)),
    findTypePlaces: (tree, text, statement) =>
      collectDuring(typing, new TypePlaceCollector(text), () => tree.visit(typeFinder, statement)),
    listNonCode: (tree) => {
      const spans = Array.from(tree.comments, ({ start, end }) => ({ start, end }));
      literals.spans = spans;
      tree.visit(literalFinder, null);
      return spans;
    },
  };
}

interface Walks {
  report(tree: LazyTree, listener: SyntaxListener): void;
  reportProgram(program: SyntaxNode, listener: SyntaxListener): void;
  findTypePlaces(tree: LazyTree, text: string, statement: number | null): TypePlaces;
  listNonCode(tree: LazyTree): readonly Span[];
}

interface Opened {
  readonly memory: ParserMemory;
  readonly place: PlacedText;
  readonly text: string;
  readonly walks: Walks;
  readonly release: () => void;
}

/** A class for its lifetime: it must be disposed, and until then reads from the memory that the parser filled. */
class LazyModule implements ParsedModule {
  readonly #opened: Opened;
  readonly #record: LazyRecord;
  #tree: LazyTree | null = null;
  #program: SyntaxNode | null = null;
  #offsets: ByteOffsets | null = null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#record = new LazyRecord(opened.memory, opened.text, opened.place);
  }

  get imports(): readonly ModuleImport[] {
    return this.#record.readImports();
  }

  get exports(): readonly ModuleExport[] {
    return this.#record.readExports();
  }

  get dynamicImports(): readonly DynamicImport[] {
    return this.#record.readDynamicImports();
  }

  get hasImportMeta(): boolean {
    return this.#record.hasImportMeta;
  }

  get errors(): readonly ParseError[] {
    return this.#record.hasErrors ? readErrors(this.#open().errors) : [];
  }

  get isAbandoned(): boolean {
    return this.#opened.memory.statements === 0;
  }

  listNonCode(): readonly Span[] {
    return this.#opened.walks.listNonCode(this.#open());
  }

  findTypePlaces(around: number | null): TypePlaces {
    const { memory, walks, text } = this.#opened;
    const statement = around === null ? null : memory.findStatement(around);
    const places = walks.findTypePlaces(this.#open(), text, statement?.index ?? null);
    return statement === null ? places : { ...places, within: statement };
  }

  listAmbientLinks(): readonly AmbientLink[] {
    return collectAmbientLinks((handlers) => this.#open().visit(new Visitor(handlers), null));
  }

  readProgram(): SyntaxNode {
    const { memory, text, place } = this.#opened;
    this.#program ??= memory.readProgram(text, place);
    return this.#program;
  }

  /** What has been made of the tree for others already is gone through in half the time. */
  visit(listener: SyntaxListener): void {
    const { walks } = this.#opened;
    if (this.#program === null) walks.report(this.#open(), listener);
    else walks.reportProgram(this.#program, listener);
  }

  countParameters(node: FunctionNode): number {
    if (Array.isArray(node.params)) return countOfTree(node);
    const { text } = this.#opened;
    this.#offsets ??= new ByteOffsets(text);
    return countParameters(node, text, this.#offsets);
  }

  dispose(): void {
    this.#opened.release();
  }

  /** Most modules are read from their record alone. */
  #open(): LazyTree {
    const { memory, text, place } = this.#opened;
    this.#tree ??= memory.openTree(text, place);
    return this.#tree;
  }
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
