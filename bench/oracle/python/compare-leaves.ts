import { readFileSync } from 'node:fs';
import type { Tree, TreeCursor } from 'web-tree-sitter';
import { openGrammar } from '../../../src/languages/tree-sitter/open-grammar.ts';
import * as kinds from '../../../src/languages/python/token-kinds.ts';
import { readTokens } from '../../../src/languages/python/tokens.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { pythonFiles } from './python-files.ts';

/** Tokens that the grammar gives without a leaf of their own. */
const WITHOUT_LEAF: ReadonlySet<number> = new Set([kinds.NEWLINE, kinds.INDENT, kinds.DEDENT]);

/**
 * Compares the lexer with the leaves of the grammar: `node bench/oracle/python/compare-leaves.ts FOLDER…`. Compared are
 * extents, strings as a whole but for the code in their holes; files in which the grammar meets an error are skipped.
 */
async function main(): Promise<void> {
  const parser = await openGrammar(readGrammar, 'tree-sitter-python.wasm');
  const total = { files: 0, skipped: 0, bytes: 0, leaves: 0, differing: 0, shown: 0 };
  for (const path of pythonFiles(process.argv.slice(2))) {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const leaves = parser.withTree(text, (tree) =>
      tree.rootNode.hasError ? null : leavesOf(tree.rootNode.tree, text),
    );
    if (!leaves) {
      total.skipped += 1;
      continue;
    }
    const tokens = tokensOf(text);
    const found = new Set(tokens);
    const missing = leaves.filter((leaf) => !found.has(leaf));
    total.files += 1;
    total.bytes += text.length;
    total.leaves += leaves.length;
    total.differing += Math.max(missing.length, tokens.length - leaves.length + missing.length);
    for (const leaf of missing.slice(0, 2)) {
      const [start, end] = leaf.split('-').map(Number);
      if (total.shown++ < 30) print(`${path} ${leaf} ${JSON.stringify(text.slice(start, end))}`);
    }
  }
  print(`files ${total.files}, skipped ${total.skipped}, ${(total.bytes / 1e6).toFixed(2)} MB`);
  const share = (100 * (total.leaves - total.differing)) / Math.max(1, total.leaves);
  print(`leaves ${total.leaves}, differing ${total.differing}, agreement ${share.toFixed(4)} %`);
}

function tokensOf(text: string): string[] {
  const { count, kinds: kindOf, starts, ends } = readTokens(text);
  const tokens: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const kind = kindOf[at] ?? 0;
    if (!WITHOUT_LEAF.has(kind) && kind !== kinds.TEXT) tokens.push(...cut(text, starts[at] ?? 0, ends[at] ?? 0));
  }
  return tokens;
}

/** The grammar has `...` in parts where it begins a relative import: both sides are cut. */
function cut(text: string, start: number, end: number): string[] {
  if (text.slice(start, end) !== '...') return [`${start}-${end}`];
  return [start, start + 1, start + 2].map((dot) => `${dot}-${dot + 1}`);
}

function leavesOf(tree: Tree, text: string): string[] {
  const leaves: string[] = [];
  const cursor = tree.walk();
  let isDone = false;
  while (!isDone) {
    if (!addLeaf(leaves, text, cursor) && cursor.gotoFirstChild()) continue;
    while (!isDone && !cursor.gotoNextSibling()) isDone = !cursor.gotoParent();
  }
  cursor.delete();
  return leaves;
}

/** Not compared: what is no token, and the text in strings with holes. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'comment',
  'line_continuation',
  'string_content',
  'escape_interpolation',
]);

/** True where the node is taken as a whole or is none to compare. */
function addLeaf(leaves: string[], text: string, cursor: TreeCursor): boolean {
  const { nodeType, startIndex: start, endIndex: end } = cursor;
  if (PASSED_OVER.has(nodeType) || start === end) return true;
  if (nodeType === 'string') return addString(leaves, text, cursor);
  if (nodeType === 'format_specifier') return addSpecification(leaves, cursor);
  if (nodeType === 'type_conversion') return leaves.push(`${start}-${start + 1}`, `${start + 1}-${end}`) > 0;
  if (cursor.currentNode.childCount > 0) return false;
  // `is not` is one leaf of two words.
  for (const { index, 0: word } of text.slice(start, end).matchAll(/[^\s\\]+/g)) {
    leaves.push(...cut(text, start + index, start + index + word.length));
  }
  return true;
}

/** A string without holes is one token. */
function addString(leaves: string[], text: string, cursor: TreeCursor): boolean {
  const { startIndex: start, endIndex: end } = cursor;
  if (/^[^'"]*[ftFT]/.test(text.slice(start, start + 3))) return false;
  leaves.push(`${start}-${end}`);
  return true;
}

/** Its colon is a token; its text is not compared, its holes are. */
function addSpecification(leaves: string[], cursor: TreeCursor): boolean {
  const { startIndex: start } = cursor;
  const node = cursor.currentNode;
  leaves.push(`${start}-${start + 1}`);
  const hasHoles = node.namedChildren.some(
    (child) => child?.type === 'interpolation' || child?.type === 'format_expression',
  );
  return !hasHoles;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
