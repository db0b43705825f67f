import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';

/** The identifiers that a statement assigns to, unpacked ones too: `GOLD, SILVER = tiers`, `first = second = 0`. */
export function boundNames(statement: SyntaxNode): SyntaxNode[] {
  const names: SyntaxNode[] = [];
  let assignment = statement.firstNamedChild;
  while (assignment?.type === 'assignment') {
    const target = assignment.childForFieldName('left');
    if (target?.type === 'identifier') names.push(target);
    else if (target && /^(?:pattern_list|tuple_pattern|list_pattern)$/.test(target.type)) {
      names.push(...target.namedChildren.filter((child) => child.type === 'identifier'));
    }
    assignment = assignment.childForFieldName('right');
  }
  return names;
}

/** The names that a statement puts into `__all__`: assigned, added, or handed to `extend` or `append`. */
export function listedNames(statement: SyntaxNode, text: string): string[] {
  if (!text.startsWith('__all__', statement.startIndex)) return [];
  const strings = statement.descendantsOfType(['string']);
  return strings.flatMap(({ startIndex, endIndex }) => PLAIN_STRING.exec(text.slice(startIndex, endIndex))?.[2] ?? []);
}

const PLAIN_STRING = /^[ubUB]?(["']|"""|''')(\w+)\1$/u;
