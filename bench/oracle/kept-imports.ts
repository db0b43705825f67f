import type { Compiler, SyntaxNode } from './compiler.ts';

/** An import declaration of the source that the compiler wrote into its JavaScript, by the line it begins on. */
export interface KeptImport {
  readonly line: number;
  readonly specifier: string;
}

/**
 * Has the compiler emit one file by itself and reads off which import declarations it kept. A module that cannot be
 * seen may hold anything, so the compiler then drops an import for its uses alone; seeing the modules it could only
 * drop more. Metadata of decorators and the classic JSX factory are switched on, because either keeps more imports.
 */
export function keptImports(compiler: Compiler, path: string, text: string): readonly KeptImport[] {
  const kept: KeptImport[] = [];
  const collect = (tree: SyntaxNode): SyntaxNode => {
    for (const statement of tree.statements ?? []) {
      if (statement.kind !== compiler.SyntaxKind['ImportDeclaration'] || !statement.importClause) continue;
      const original = compiler.getOriginalNode(statement);
      // The compiler adds imports of its own: what JSX and decorators need.
      if (original.pos < 0) continue;
      kept.push({ line: lineOf(text, original), specifier: original.moduleSpecifier?.text ?? '' });
    }
    return tree;
  };
  compiler.transpileModule(text, {
    fileName: path,
    compilerOptions: OPTIONS,
    transformers: { after: [() => collect] },
  });
  return kept;
}

const ES_NEXT = 99;
const CLASSIC_REACT = 2;

const OPTIONS = {
  module: ES_NEXT,
  target: ES_NEXT,
  jsx: CLASSIC_REACT,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  verbatimModuleSyntax: false,
};

/** `pos` is where the comments before a node begin. */
function lineOf(text: string, node: SyntaxNode): number {
  const start = node.getStart?.() ?? node.pos;
  return text.slice(0, start).split('\n').length;
}
