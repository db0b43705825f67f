import type { DeclarationFact, ExportFact, ImportFact, ReferenceFact, SymbolFacts } from '../../model/facts.ts';
import { type SyntaxTree, directChildren } from '../tree-sitter/syntax-tree.ts';
import { lineAt } from '../text/text-survey.ts';
import * as kinds from './node-kinds.ts';
import { readUsePaths } from './use-paths.ts';

export interface FileItems {
  /** Paths as seen from the file's own module: a path inside of an inline module is brought out of it. */
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
  readonly symbols: SymbolFacts;
}

/** What a file opens with `use`, what it declares, and the paths that it names in its code. */
export function readItems(tree: SyntaxTree, text: string, lineStarts: readonly number[]): FileItems {
  const reader = new ItemReader(tree, text, lineStarts);
  for (let node = 1; node < tree.length; node += 1) reader.meet(node);
  const exports = reader.declarations.filter(({ isPublic }) => isPublic);
  return {
    imports: reader.imports,
    exports: exports.map(({ name, line }) => ({ name, isTypeOnly: false, usesOnlyTypes: false, line })),
    symbols: { namespaces: [], declarations: reader.declarations, references: [...reader.references.values()] },
  };
}

const DECLARING: ReadonlyMap<number, DeclarationFact['kind']> = new Map([
  [kinds.FUNCTION, 'function'],
  [kinds.MACRO, 'function'],
  [kinds.TYPE, 'type'],
  [kinds.VALUE, 'value'],
]);

class ItemReader {
  readonly imports: ImportFact[] = [];
  readonly declarations: DeclarationFact[] = [];
  readonly references = new Map<string, ReferenceFact>();
  readonly #tree: SyntaxTree;
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  /** Inline modules around, with where they end. */
  readonly #modules: { readonly name: string; readonly end: number }[] = [];

  constructor(tree: SyntaxTree, text: string, lineStarts: readonly number[]) {
    this.#tree = tree;
    this.#text = text;
    this.#lineStarts = lineStarts;
  }

  meet(node: number): void {
    while ((this.#modules.at(-1)?.end ?? Infinity) <= node) this.#modules.pop();
    const kind = this.#tree.kind[node] ?? 0;
    if (kind === kinds.USE) this.#meetUse(node);
    else if (kind === kinds.EXTERN_CRATE) this.#meetExternCrate(node);
    else if (kind === kinds.MODULE) this.#meetModule(node);
    else if (kind === kinds.PATH) this.#meetPath(node);
    const declares = DECLARING.get(kind);
    if (declares !== undefined) this.#declare(node, declares);
  }

  #meetUse(node: number): void {
    const written = this.#textOf(node);
    const kind = /^pub\b/.test(written) ? 'reexport' : 'static';
    for (const { path, isGlob } of readUsePaths(written)) {
      const specifier = this.#fromFile(path);
      const names = isGlob ? ['*'] : [path.slice(path.lastIndexOf(':') + 1)];
      this.#addImport(node, { specifier, kind: isGlob && kind === 'static' ? 'namespace' : kind, names });
    }
  }

  #meetExternCrate(node: number): void {
    const name = /\bcrate\s+(\w+)/.exec(this.#textOf(node))?.[1];
    if (name !== undefined && name !== 'self') this.#addImport(node, { specifier: name, kind: 'static', names: [] });
  }

  /** `mod pricing;` is a file, `mod pricing { … }` is not. */
  #meetModule(node: number): void {
    const [name] = directChildren(this.#tree, node, kinds.NAME);
    if (name === undefined) return;
    const own = this.#textOf(name);
    const isInline = directChildren(this.#tree, node, kinds.ITEMS).length > 0;
    if (isInline) this.#modules.push({ name: own, end: this.#tree.next[node] ?? 0 });
    else this.#addImport(name, { specifier: this.#fromFile(`self::${own}`), kind: 'static', names: [] });
  }

  #addImport(node: number, fact: Pick<ImportFact, 'specifier' | 'kind' | 'names'>): void {
    this.imports.push({
      ...fact,
      isTypeOnly: false,
      usesOnlyTypes: false,
      line: lineAt(this.#lineStarts, this.#tree.start[node] ?? 0),
    });
  }

  /** The outermost path of `crate::pricing::Tier::Gold`; type arguments end it. */
  #meetPath(node: number): void {
    if (this.#tree.kind[this.#tree.parent[node] ?? 0] === kinds.PATH) return;
    const written = /^(?:\w+\s*::\s*)+\w+/.exec(this.#textOf(node))?.[0].replace(/\s+/g, '');
    if (written === undefined) return;
    const name = this.#fromFile(written);
    const known = this.references.get(name);
    const line = known?.line ?? lineAt(this.#lineStarts, this.#tree.start[node] ?? 0);
    this.references.set(name, { name, line, count: (known?.count ?? 0) + 1 });
  }

  /** `super` and `self` inside of inline modules, as the file itself would write them. */
  #fromFile(path: string): string {
    if (this.#modules.length === 0) return path;
    const around = this.#modules.map(({ name }) => name);
    const parts = path.split('::');
    if (parts[0] !== 'super' && parts[0] !== 'self') return path;
    if (parts[0] === 'self') parts.shift();
    while (parts[0] === 'super' && around.length > 0) {
      parts.shift();
      around.pop();
    }
    return [...(parts[0] === 'super' ? [] : ['self']), ...around, ...parts].join('::');
  }

  #declare(node: number, kind: DeclarationFact['kind']): void {
    if (this.#tree.parent[node] !== 0 || this.#tree.isDirect[node] !== 1) return;
    const name =
      directChildren(this.#tree, node, kinds.NAME)[0] ?? directChildren(this.#tree, node, kinds.TYPE_NAME)[0];
    if (name === undefined) return;
    const isPublic = directChildren(this.#tree, node, kinds.VISIBILITY).length > 0;
    const line = lineAt(this.#lineStarts, this.#tree.start[name] ?? 0);
    this.declarations.push({ name: this.#textOf(name), kind, isPublic, line });
  }

  #textOf(node: number): string {
    return this.#text.slice(this.#tree.start[node], this.#tree.end[node]);
  }
}
