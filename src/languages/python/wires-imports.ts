import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import { childOfType, childrenOf, textOfField } from '../wiring/tree-outline.ts';

/**
 * Local names to what they were imported as: `credit.routes#scores` for `from credit.routes import scores`, `credit.routes`
 * for `import credit.routes`. Relative imports keep their leading dots.
 */
export function listImports(root: SyntaxNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of root.descendantsOfType(['import_statement', 'import_from_statement'])) {
    if (node.type === 'import_from_statement') addFrom(node, found);
    else addPlain(node, found);
  }
  return found;
}

function addFrom(node: SyntaxNode, found: Map<string, string>): void {
  const module = textOfField(node, 'module_name');
  const names = node.childrenForFieldName('name');
  for (const name of names) found.set(localName(name), `${module}#${textOfField(name, 'name') || name.text}`);
}

function addPlain(node: SyntaxNode, found: Map<string, string>): void {
  for (const name of childrenOf(node)) {
    const dotted = textOfField(name, 'name') || name.text;
    found.set(localName(name), dotted);
  }
}

function localName(node: SyntaxNode): string {
  return textOfField(node, 'alias') || (childOfType(node, 'dotted_name') ?? node).text;
}
