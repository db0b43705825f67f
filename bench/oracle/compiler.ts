import { createRequire } from 'node:module';
import { UsageError } from '../../src/base/usage-error.ts';

/** The release whose resolution is the reference. TypeScript 7 has no such interface. */
const VERSION = '5.9.3';

export interface CompilerOptions {
  readonly [name: string]: unknown;
}

export interface ResolutionHost {
  fileExists(path: string): boolean;
  readFile(path: string): string | undefined;
  directoryExists(path: string): boolean;
  realpath(path: string): string;
  getCurrentDirectory(): string;
  useCaseSensitiveFileNames: boolean;
}

export interface ParsedConfig {
  readonly options: CompilerOptions;
  readonly fileNames: readonly string[];
  readonly projectReferences?: readonly { readonly path: string }[];
}

export interface SyntaxNode {
  readonly kind: number;
  readonly text?: string;
  readonly pos: number;
  readonly moduleSpecifier?: SyntaxNode;
  readonly moduleReference?: SyntaxNode;
  readonly expression?: SyntaxNode;
  readonly argument?: SyntaxNode;
  readonly literal?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
  readonly statements?: readonly SyntaxNode[];
  readonly importClause?: SyntaxNode;
  getStart?(): number;
}

export interface Transpilation {
  readonly fileName: string;
  readonly compilerOptions: CompilerOptions;
  readonly transformers: { readonly after: readonly (() => (tree: SyntaxNode) => SyntaxNode)[] };
}

/** The few functions of the compiler that the oracle calls, typed here so that the product's types need no compiler. */
export interface Compiler {
  readonly version: string;
  readonly sys: object;
  readonly SyntaxKind: Readonly<Record<string, number>>;
  readonly ScriptKind: Readonly<Record<string, number>>;
  createSourceFile(path: string, text: string, target: number, setParents?: boolean, kind?: number): SyntaxNode;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void;
  getOriginalNode(node: SyntaxNode): SyntaxNode;
  transpileModule(text: string, request: Transpilation): { readonly outputText: string };
  resolveModuleName(
    ...request: readonly [string, string, CompilerOptions, ResolutionHost, unknown, undefined, number | undefined]
  ): { readonly resolvedModule?: { readonly resolvedFileName: string } };
  createModuleResolutionCache(folder: string, canonical: (name: string) => string, options?: CompilerOptions): unknown;
  getImpliedNodeFormatForFile(
    path: string,
    cache: unknown,
    host: ResolutionHost,
    options: CompilerOptions,
  ): number | undefined;
  getParsedCommandLineOfConfigFile(
    ...request: readonly [string, CompilerOptions, object, undefined, undefined, readonly object[]]
  ): ParsedConfig | undefined;
  getOutputFileNames(config: ParsedConfig, input: string, ignoreCase: boolean): readonly string[];
  resolveProjectReferencePath(reference: { readonly path: string }): string;
}

/** Loads the pinned compiler that `npm ci --prefix bench/oracle` installs. */
export function loadCompiler(): Compiler {
  const loaded: unknown = createRequire(import.meta.url)('typescript');
  if (isCompiler(loaded)) return loaded;
  throw new UsageError(`the oracle needs typescript ${VERSION}`, 'Run `npm ci --prefix bench/oracle` first.');
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION;
}
