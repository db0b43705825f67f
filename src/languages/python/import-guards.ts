import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';

/**
 * True for a `try` that catches the failure of an import, and for `with suppress(ImportError)`. What stands in its
 * `except` is the other choice, and may be missing as well.
 */
export function catchesImports(guard: SyntaxNode, text: string): boolean {
  if (guard.type === 'with_statement') {
    const body = guard.childForFieldName('body');
    return SUPPRESSING.test(text.slice(guard.startIndex, body?.startIndex ?? guard.startIndex));
  }
  return guard.namedChildren.some((clause) => clause.type.startsWith('except') && CATCHING.test(headOf(clause, text)));
}

const IMPORT_FAILURE = '(?:ImportError|ModuleNotFoundError)';
const SUPPRESSING = new RegExp(`\\bsuppress\\b[^:]*\\b${IMPORT_FAILURE}\\b`);
/** Also one that catches everything. */
const CATCHING = new RegExp(`^except\\*?\\s*(?:$|.*\\b(?:${IMPORT_FAILURE}|Exception|BaseException)\\b)`, 's');

/** Without the colon and what it catches to do. */
function headOf(clause: SyntaxNode, text: string): string {
  const block = clause.namedChildren.find(({ type }) => type === 'block');
  return text.slice(clause.startIndex, block?.startIndex ?? clause.endIndex).replace(/:.*$/s, '');
}
