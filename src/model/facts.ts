import type { CopyFacts } from './copy-facts.ts';
import type { DecisionFacts } from './decision-facts.ts';

/**
 * Facts: what one blob says by itself. A fact is a pure function of the blob's content and its dialect (the file
 * extension), so it is computed once, ever, and kept under the blob's id. Nothing here knows a path.
 */

/**
 * How one module names another: `static` import, `reexport`, `dynamic` (`import()`, or an import inside a function),
 * CommonJS `require`, `lazy-require` (one inside a function, or `require.resolve`), or a worker/asset `url`. `namespace` opens a namespace or package as a whole (C# `using`, Java `import a.b.*`, Python `from a import *`);
 * what of it is used is told by `SymbolFacts.references`.
 */
export type ImportKind = 'static' | 'reexport' | 'dynamic' | 'require' | 'lazy-require' | 'url' | 'namespace';

export interface ImportFact {
  /** As written, without quotes: `./price`, `@shop/pricing`, `node:fs`. */
  readonly specifier: string;
  readonly kind: ImportKind;
  /** True when nothing of it exists at run time (`import type`, `export type … from`, only `type` specifiers). */
  readonly isTypeOnly: boolean;
  /**
   * True when TypeScript drops it at run time although it says no `type`, because its names stand in types only or
   * nowhere: of `static` imports of TypeScript code, and unless the project keeps them (`verbatimModuleSyntax`). Never
   * true in doubt, nor where `isTypeOnly` is.
   */
  readonly usesOnlyTypes: boolean;
  /** There where the code goes on without it, because it catches the failure (`try: import orjson / except ImportError:`). */
  readonly isOptional?: true;
  /** Imported names as exported by the target; `default` and `*` are spelled so. Empty for a bare side-effect import. */
  readonly names: readonly string[];
  /** 1-based line in the original file. */
  readonly line: number;
}

const DEFERRED: ReadonlySet<ImportKind> = new Set(['dynamic', 'lazy-require', 'url']);

/** True where the importer is loaded without what it names: that follows later, or elsewhere (decision 0009). */
export function isDeferred({ kind }: ImportFact): boolean {
  return DEFERRED.has(kind);
}

export interface ExportFact {
  /** Exported name; `default`, or `*` for `export * from`. */
  readonly name: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** A component is a function that returns markup (JSX) and is named like one (leading capital). */
export type UnitKind = 'function' | 'method' | 'component';

/** What the text of a unit says without layout and comments: the same before and after moving or reformatting it. */
export interface UnitContent {
  /** A hash of 53 bits, good enough to tell findings apart and no proof of equality. */
  readonly content: number;
  /** Characters that count. */
  readonly codeLength: number;
}

/** A unit is a callable with a body: the smallest thing that complexity, copies and rules are told about. */
export interface UnitFact extends UnitContent {
  /** Qualified by what encloses it: `OrderService.place`, `CartPage.renderLine`; `<anonymous>` where nothing names it. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly startLine: number;
  readonly endLine: number;
  readonly parameters: number;
  /** Deepest nesting of control flow inside the unit; 0 for straight-line code. */
  readonly nesting: number;
  /** McCabe: 1 + decision points, nested units not counted (they are units of their own). */
  readonly cyclomatic: number;
  /** Cognitive complexity after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term. */
  readonly cognitive: number;
}

export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Why a blob was not read although its extension belongs to a language. `wires-only` is generated code that calls or
 * serves others: nothing else of it is read, and it links to nothing. `rules-only` is configuration, read only for the
 * tables in it.
 */
export type LeftOutReason =
  | 'binary'
  | 'wires-only'
  | 'rules-only'
  | 'generated'
  | 'minified'
  | 'too-large'
  | 'unreadable';

/** What a module links to and offers, kept apart from units so that `graph` loads only this. */
export interface LinkFacts {
  readonly leftOut: LeftOutReason | null;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Syntax errors met; facts hold what could be had in spite of them. */
  readonly problems: readonly SyntaxProblem[];
}

/** A type or a top-level callable that other files can name. */
export interface DeclarationFact {
  /** Qualified by namespace or package and enclosing types: `Tallyho.Pricing.TierDiscountPolicy`. */
  readonly name: string;
  readonly kind: 'type' | 'function' | 'value';
  /** Visible outside its file's project or package as far as the file itself says. */
  readonly isPublic: boolean;
  readonly line: number;
}

/** A name in a place where only a type, namespace or package member can stand, as written. */
export interface ReferenceFact {
  /** `TierDiscountPolicy`, `Pricing.TierDiscountPolicy`, without type arguments. */
  readonly name: string;
  /** First line that mentions it. */
  readonly line: number;
  /** How often the file mentions it, at least 1. */
  readonly count: number;
}

/**
 * What a file declares and mentions by name, for languages whose imports open namespaces instead of naming files.
 * Languages that import files (TypeScript) leave it empty.
 */
export interface SymbolFacts {
  /** Namespaces (C#), package (Java, Go) or none, in order of appearance; '' for the global namespace. */
  readonly namespaces: readonly string[];
  readonly declarations: readonly DeclarationFact[];
  readonly references: readonly ReferenceFact[];
}

/** An HTTP route that a file serves. */
export interface RouteFact {
  /** Upper case; `ANY` where the code accepts every method. */
  readonly method: string;
  /** Template as a path with `{}` for each variable part: `/api/orders/{}`; prefixes of the same file are joined in. */
  readonly path: string;
  readonly line: number;
  /** Qualified name of the handler, or null. */
  readonly handler: string | null;
}

/** An HTTP call that a file makes. */
export interface CallFact {
  /** Upper case; `ANY` where it is not written in the code. */
  readonly method: string;
  /** Path template like `RouteFact.path`; a base that is not a literal is dropped. */
  readonly path: string;
  /** Host and scheme if written as a literal, the expression's name (`baseUrl`, `PRICING_API`) otherwise, or null. */
  readonly base: string | null;
  readonly line: number;
  /** What makes the call: `fetch`, `axios`, `HttpClient`, `requests` … */
  readonly client: string;
}

/** A message that a file sends to or takes from a topic or queue with a literal name. */
export interface MessageFact {
  readonly channel: string;
  readonly direction: 'send' | 'receive';
  readonly line: number;
}

/** A table that a file reads or writes through SQL text or an ORM mapping. */
export interface TableFact {
  /** Lower case, without schema and quotes. */
  readonly table: string;
  readonly access: 'read' | 'write' | 'define';
  readonly line: number;
}

/** What a file hangs below a path: a router of another module, or what comes from a module as a whole. It serves nothing itself. */
export interface MountFact {
  /** Template like `RouteFact.path`; `**` where a setting holds a part of it. */
  readonly path: string;
  /**
   * `module` or `module#name` in the words of the file's own imports (`credit.routes.scores#router`,
   * `./routes/orders#default`), `#name` for the same file, `*` for every route of the service (Nest's global prefix).
   */
  readonly target: string;
  readonly line: number;
}

/** Where a file touches other services: the raw material of wires. */
export interface WireFacts {
  readonly routes: readonly RouteFact[];
  readonly mounts: readonly MountFact[];
  readonly calls: readonly CallFact[];
  readonly messages: readonly MessageFact[];
  readonly tables: readonly TableFact[];
}

export interface FileFacts {
  readonly links: LinkFacts;
  readonly symbols: SymbolFacts;
  readonly wires: WireFacts;
  readonly decisions: DecisionFacts;
  /** Null for a language that is not read for copies, and for a file that is left out. */
  readonly copies: CopyFacts | null;
  /** In order of start line, then of nesting. */
  readonly units: readonly UnitFact[];
  /** Parallel to `units`: the distinct lower-case words of the unit's identifiers, in order of first use. */
  readonly words: readonly (readonly string[])[];
}

/** The kinds of fact that are stored and loaded apart. */
export type FactKind = keyof FileFacts;

export interface SourceText {
  /** Decoded text, without a byte-order mark. Lines are counted in it. */
  readonly text: string;
  /** Lower-case extension with its dot (`.tsx`): the dialect. */
  readonly extension: string;
  /** True where the path says that the text is generated; else the text itself may say so. */
  readonly isGenerated?: boolean;
}

/** What a file without any of it says. */
export const noSymbols: SymbolFacts = { namespaces: [], declarations: [], references: [] };
export const noWires: WireFacts = { routes: [], mounts: [], calls: [], messages: [], tables: [] };

/** One room under `src/languages/` gives one of these to the table of languages. */
export interface Language {
  /** Key used in results (`typescript`), from docs/glossary.md. */
  readonly name: string;
  readonly title: string;
  readonly extensions: readonly string[];
  /** True where what a file links to depends on the names that other files declare; false where imports name files. */
  readonly isLinkedBySymbols: boolean;
  /** What it costs to read a byte of it, a byte of TypeScript being 1: it decides from how much code on a second thread pays. */
  readonly byteCost: number;
  /** Raised whenever the facts of unchanged text would change; part of every cache key. */
  readonly version: number;
  /** Makes it ready to read; called once, and only when there is something to read. Pure but for what `readGrammar` does. */
  open(readGrammar: ReadGrammar): Promise<Extractor>;
}

/** Pure. Never throws on bad source: what could not be had is in `links.problems` or `links.leftOut`. */
export type Extractor = (source: SourceText, wanted: ReadonlySet<FactKind>) => FileFacts;

/** Gives the bytes of a grammar that ships with paydown, by file name (`tree-sitter-java.wasm`): rooms of this floor open no files. */
export type ReadGrammar = (name: string) => Promise<Uint8Array>;
