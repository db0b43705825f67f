import type { NodeHandlers } from './node-handlers.ts';
import type { Span } from '../text/span.ts';
import type { AmbientLink, SyntaxNode } from './syntax.ts';

interface ModuleName {
  readonly name?: string;
  readonly value?: string;
}

interface SpecifierNode extends SyntaxNode {
  readonly imported?: ModuleName;
  readonly local?: ModuleName;
}

interface LinkNode extends SyntaxNode {
  readonly source: { readonly value: string };
  readonly specifiers: Iterable<SpecifierNode>;
}

/**
 * Reads what `declare module 'shop' {}` imports and hands on, from one walk. Such links are in no module record, since
 * the block is another module than the file.
 */
export function collectAmbientLinks(walk: (handlers: NodeHandlers) => void): readonly AmbientLink[] {
  const links: AmbientLink[] = [];
  let end = 0;
  const isInside = ({ start }: Span): boolean => start < end;
  walk({
    TSExternalModuleDeclaration: (block: Span): void => {
      end = Math.max(end, block.end);
    },
    ImportDeclaration: (node: LinkNode): void => {
      if (isInside(node)) links.push(linkOf(node, 'static', Array.from(node.specifiers, importedName)));
    },
    ExportFromDeclaration: (node: LinkNode): void => {
      if (isInside(node)) links.push(linkOf(node, 'reexport', Array.from(node.specifiers, exportedName)));
    },
    ExportAllDeclaration: (node: LinkNode): void => {
      if (isInside(node)) links.push(linkOf(node, 'reexport', ['*']));
    },
  });
  return links;
}

function linkOf({ start, source }: LinkNode, kind: AmbientLink['kind'], names: readonly string[]): AmbientLink {
  return { start, specifier: source.value, kind, names };
}

function importedName({ type, imported }: SpecifierNode): string {
  if (type === 'ImportDefaultSpecifier') return 'default';
  return nameOf(imported);
}

function exportedName({ local }: SpecifierNode): string {
  return nameOf(local);
}

function nameOf(name: ModuleName | undefined): string {
  return name?.name ?? name?.value ?? '*';
}
