import type { Span } from '../text/span.ts';

/**
 * What this room needs of a parser, in words that both modes of oxc can answer. Nothing outside the `parse-*` files
 * knows which mode is at work.
 */
export interface ParsedModule {
  readonly imports: readonly ModuleImport[];
  readonly exports: readonly ModuleExport[];
  readonly dynamicImports: readonly DynamicImport[];
  readonly hasImportMeta: boolean;
  readonly errors: readonly ParseError[];
  /** True when the parser gave up and kept no statement. */
  readonly isAbandoned: boolean;
  /** Comments, strings, template text, regular expressions and JSX text, in no order. */
  listNonCode(): readonly Span[];
  /** Of the module, or at least of the statement around an offset. Without the types of `this`, of rest parameters and of what a class extends, which one of the modes cannot give. */
  findTypePlaces(around: number | null): TypePlaces;
  /** Imports and re-exports inside `declare module 'x' {}`, which no module record holds. */
  listAmbientLinks(): readonly AmbientLink[];
  /** The whole program as an ESTree, made when it is first asked for; it outlives the module. */
  readProgram(): SyntaxNode;
  /** Walks the tree in source order. */
  visit(listener: SyntaxListener): void;
  /** Declared parameters, a rest parameter included, TypeScript's `this` not. */
  countParameters(node: FunctionNode): number;
  /** Must be called once, after which nothing of the module may be read. */
  dispose(): void;
}

/** Where TypeScript reads types, which are gone at run time. */
export interface TypePlaces {
  /** Null where all of the module was looked at. */
  readonly within: Span | null;
  readonly types: readonly Span[];
  /** The part of `types` that no metadata of a decorator holds: of `Promise<Order>` only `Promise` is kept. */
  readonly typeArguments: readonly Span[];
  /** Signatures of class members whose types `emitDecoratorMetadata` may turn into values. */
  readonly keptSignatures: readonly Span[];
  /** True between the name of a declared variable and its value. */
  isDeclaredType(offset: number): boolean;
}

export interface ModuleImport extends Span {
  readonly specifier: string;
  readonly entries: readonly ImportedName[];
  /** What the importing module calls the names that it does not import as types. */
  readLocalNames(): readonly string[];
}

export interface AmbientLink {
  readonly start: number;
  readonly specifier: string;
  readonly kind: 'static' | 'reexport';
  /** As in the other links. */
  readonly names: readonly string[];
}

export interface ImportedName {
  readonly name: string;
  readonly isTypeOnly: boolean;
}

export interface ModuleExport {
  readonly start: number;
  readonly statementStart: number;
  /** Null for `export * from`. */
  readonly name: string | null;
  readonly isTypeOnly: boolean;
  readonly specifier: string | null;
  /** The name in the module that `specifier` names; `*` for all. */
  readonly importedName: string | null;
}

export interface DynamicImport extends Span {
  readonly argument: Span;
}

export interface ParseError {
  readonly message: string;
  readonly offset: number;
}

/** Any node; only `type` and the span are common to all. */
export interface SyntaxNode extends Span {
  readonly type: string;
}

export interface NameNode extends SyntaxNode {
  readonly name?: string;
}

export interface FunctionNode extends SyntaxNode {
  readonly id?: NameNode | null;
  readonly params: unknown;
  /** Null for a signature without implementation. */
  readonly body: SyntaxNode | null;
}

export interface ClassNode extends SyntaxNode {
  readonly id: NameNode | null;
}

export interface DeclaratorNode extends SyntaxNode {
  readonly id: NameNode;
  readonly init: SyntaxNode | null;
}

export interface AssignmentNode extends SyntaxNode {
  readonly operator: string;
  readonly left: SyntaxNode;
  readonly right: SyntaxNode;
}

/** A property of an object literal, a method or a field of a class. */
export interface MemberNode extends SyntaxNode {
  readonly key: SyntaxNode;
  readonly value: SyntaxNode | null;
  readonly method?: boolean;
  readonly kind?: string;
}

export interface DefaultExportNode extends SyntaxNode {
  readonly declaration: SyntaxNode;
}

export interface IfNode extends SyntaxNode {
  readonly consequent: Span;
  readonly alternate: SyntaxNode | null;
}

export interface LogicalNode extends SyntaxNode {
  readonly operator: string;
  readonly left: SyntaxNode;
  readonly right: SyntaxNode;
}

export interface WrapperNode extends SyntaxNode {
  readonly expression: SyntaxNode;
}

export interface CallNode extends SyntaxNode {
  readonly callee: NameNode;
  readonly arguments: Iterable<SyntaxNode>;
}

/**
 * Told about the nodes that units and their complexity depend on, in source order. There is no word when a node is left:
 * it is left when a later one begins behind its end, and half the calls are spared.
 */
export interface SyntaxListener {
  enterFunction(node: FunctionNode): void;
  enterClass(node: ClassNode): void;
  enterDeclarator(node: DeclaratorNode): void;
  enterAssignment(node: AssignmentNode): void;
  enterProperty(node: MemberNode): void;
  enterMember(node: MemberNode): void;
  enterDefaultExport(node: DefaultExportNode): void;
  enterIf(node: IfNode): void;
  /** A loop, `switch`, `catch` or `?:`; what stands at or behind `nestedFrom` is nested in it. */
  enterStructure(node: SyntaxNode, nestedFrom: number, decisions: number): void;
  enterLogical(node: LogicalNode): void;
  /** A `case` with a test. */
  meetCase(node: Span): void;
  /** A jump to a label. */
  meetJump(node: Span): void;
  /** JSX. */
  meetMarkup(node: Span): void;
}

export interface Dialect {
  readonly lang: 'jsx' | 'ts' | 'tsx' | 'dts';
  /** `unambiguous` takes a text for a module as soon as it has module syntax, else for a script. */
  readonly sourceType: 'unambiguous' | 'commonjs';
}

export type Parser = (text: string, dialect: Dialect) => ParsedModule;

/** The parser itself failed on a text: it threw instead of reporting errors. */
export class ParserFailure extends Error {}
