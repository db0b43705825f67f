/**
 * Facts: what one blob says by itself. A fact is a pure function of the blob's content and its dialect (the file
 * extension), so it is computed once, ever, and kept under the blob's id. Nothing here knows a path.
 */

/** How one module names another: `static` import, `reexport`, dynamic `import()`, CommonJS `require`, or a worker/asset `url`. */
export type ImportKind = 'static' | 'reexport' | 'dynamic' | 'require' | 'url';

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
  /** Imported names as exported by the target; `default` and `*` are spelled so. Empty for a bare side-effect import. */
  readonly names: readonly string[];
  /** 1-based line in the original file. */
  readonly line: number;
}

export interface ExportFact {
  /** Exported name; `default`, or `*` for `export * from`. */
  readonly name: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** A component is a function that returns markup (JSX) and is named like one (leading capital). */
export type UnitKind = 'function' | 'method' | 'component';

/** A unit is a callable with a body: the smallest thing that complexity, copies and rules are told about. */
export interface UnitFact {
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

/** Why a blob was not read although its extension belongs to a language. */
export type LeftOutReason = 'binary' | 'generated' | 'minified' | 'too-large' | 'unreadable';

/** What a module links to and offers, kept apart from units so that `graph` loads only this. */
export interface LinkFacts {
  readonly leftOut: LeftOutReason | null;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Syntax errors met; facts hold what could be had in spite of them. */
  readonly problems: readonly SyntaxProblem[];
}

export interface FileFacts {
  readonly links: LinkFacts;
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
}

/** One room under `src/languages/` gives one of these to the table of languages. */
export interface Language {
  /** Key used in results (`typescript`), from docs/glossary.md. */
  readonly name: string;
  readonly title: string;
  readonly extensions: readonly string[];
  /** Raised whenever the facts of unchanged text would change; part of every cache key. */
  readonly version: number;
  /** Pure. Never throws on bad source: what could not be had is in `links.problems` or `links.leftOut`. */
  extract(source: SourceText, wanted: ReadonlySet<FactKind>): FileFacts;
}
