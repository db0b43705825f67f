import type { Compiler, SyntaxNode } from './compiler.ts';

/** One place where the compiler's own syntax tree names another module. */
export interface ImportSite {
  readonly specifier: string;
  readonly kind: 'import' | 'dynamic' | 'require' | 'url' | 'type';
}

const SCRIPT_BLOCK = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** Finds the imports of a file by walking the compiler's tree: a reference for the product's facts too. */
export function importSites(compiler: Compiler, path: string, text: string): readonly ImportSite[] {
  return scriptsOf(path, text).flatMap((script) => {
    const kind = scriptKind(compiler, path);
    return sitesOf(compiler, compiler.createSourceFile(script.path, script.text, 99, false, kind));
  });
}

function scriptsOf(path: string, text: string): readonly { path: string; text: string }[] {
  if (!/\.(?:vue|svelte|astro)$/.test(path)) return [{ path, text }];
  const blocks = [...text.matchAll(SCRIPT_BLOCK)].map((match) => match[1] ?? '');
  const front = path.endsWith('.astro') ? (FRONT_MATTER.exec(text)?.[1] ?? '') : '';
  return [front, ...blocks].map((block) => ({ path: `${path}.tsx`, text: block }));
}

function scriptKind(compiler: Compiler, path: string): number | undefined {
  // JSX in plain .js is common, and so are type annotations in script blocks.
  if (/\.[cm]?js$/.test(path)) return compiler.ScriptKind['JSX'];
  return /\.(?:vue|svelte|astro)$/.test(path) ? compiler.ScriptKind['TS'] : undefined;
}

function sitesOf(compiler: Compiler, tree: SyntaxNode): readonly ImportSite[] {
  const sites: ImportSite[] = [];
  const visit = (node: SyntaxNode): void => {
    const site = siteOf(compiler, node);
    if (site) sites.push(site);
    compiler.forEachChild(node, visit);
  };
  visit(tree);
  return sites;
}

function siteOf(compiler: Compiler, node: SyntaxNode): ImportSite | null {
  const { SyntaxKind } = compiler;
  const site = (literal: SyntaxNode | undefined, kind: ImportSite['kind']): ImportSite | null =>
    literal && [SyntaxKind['StringLiteral'], SyntaxKind['NoSubstitutionTemplateLiteral']].includes(literal.kind)
      ? { specifier: literal.text ?? '', kind }
      : null;
  if (node.kind === SyntaxKind['ImportDeclaration'] || node.kind === SyntaxKind['ExportDeclaration']) {
    return site(node.moduleSpecifier, 'import');
  }
  if (node.kind === SyntaxKind['ExternalModuleReference']) return site(node.expression, 'require');
  if (node.kind === SyntaxKind['ImportType']) return site(node.argument?.literal, 'type');
  if (node.kind === SyntaxKind['CallExpression']) return callSite(compiler, node, site);
  return null;
}

function callSite(
  compiler: Compiler,
  node: SyntaxNode,
  site: (literal: SyntaxNode | undefined, kind: ImportSite['kind']) => ImportSite | null,
): ImportSite | null {
  const called = node.expression;
  if (called?.kind === compiler.SyntaxKind['ImportKeyword']) return site(node.arguments?.[0], 'dynamic');
  return called?.text === 'require' && node.arguments?.length === 1 ? site(node.arguments[0], 'require') : null;
}
