import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree, TreeCursor } from 'web-tree-sitter';
import { decodeText } from '../../../src/base/decode-text.ts';
import { CHARACTER, KEYWORD, MARK, NAME, NUMBER, readTokens, STRING } from '../../../src/languages/java/tokens.ts';
import { openGrammar } from '../../../src/languages/tree-sitter/open-grammar.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';

/**
 * Compares the product's tokens with the leaves of the grammar's trees, kinds included:
 * `node bench/oracle/java/compare-tokens.ts FOLDER…`. Files that the grammar itself cannot read are counted and skipped.
 */
async function main(): Promise<void> {
  const parser = await openGrammar(readGrammar, 'tree-sitter-java.wasm');
  const total = { files: 0, characters: 0, tokens: 0, differing: 0, unreadable: 0 };
  for (const path of process.argv.slice(2).flatMap(listFiles)) {
    const text = decodeText(readFileSync(path))?.text;
    if (text === undefined) continue;
    const expected = parser.withTree(text, (tree) => (tree.rootNode.hasError ? null : leavesOf(tree.rootNode.tree)));
    if (expected === null) {
      total.unreadable += 1;
      continue;
    }
    const found = describeTokens(text);
    const differing = countDifferences(expected, found);
    total.files += 1;
    total.characters += text.length;
    total.tokens += expected.length;
    total.differing += differing;
    if (differing > 0)
      print(`${path}: ${differing} of ${expected.length}; first: ${firstDifference(text, expected, found)}`);
  }
  const share = ((100 * (total.tokens - total.differing)) / total.tokens).toFixed(4);
  print(`${JSON.stringify(total)}\nagreement ${share} %`);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** `start:end:kind` of each token. */
function describeTokens(text: string): string[] {
  const { count, kinds, starts, ends } = readTokens(text);
  return Array.from({ length: count }, (_, index) => `${starts[index]}:${ends[index]}:${kinds[index]}`);
}

/** Literals are one token whatever the grammar finds inside; a run of `>` is as many. */
function leavesOf(tree: Tree): string[] {
  const leaves: string[] = [];
  const cursor = tree.walk();
  for (;;) {
    if (!WHOLE.has(cursor.nodeType) && cursor.gotoFirstChild()) continue;
    addLeaf(cursor, leaves);
    if (moveOn(cursor)) continue;
    cursor.delete();
    return leaves;
  }
}

function moveOn(cursor: TreeCursor): boolean {
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) return false;
  }
  return true;
}

function addLeaf({ nodeType, startIndex, endIndex, nodeIsNamed }: TreeCursor, leaves: string[]): void {
  if (nodeType === 'line_comment' || nodeType === 'block_comment' || startIndex === endIndex) return;
  if (/^>>+$/.test(nodeType)) {
    for (let at = startIndex; at < endIndex; at += 1) leaves.push(`${at}:${at + 1}:${MARK}`);
  } else if (nodeType === '@interface') {
    leaves.push(`${startIndex}:${startIndex + 1}:${MARK}`, `${endIndex - 9}:${endIndex}:${KEYWORD}`);
  } else leaves.push(`${startIndex}:${endIndex}:${kindOf(nodeType, nodeIsNamed)}`);
}

const WHOLE: ReadonlySet<string> = new Set(['string_literal', 'character_literal']);

function kindOf(type: string, isNamed: boolean): number {
  if (type === 'string_literal') return STRING;
  if (type === 'character_literal') return CHARACTER;
  if (type.endsWith('_literal') && type !== 'null_literal') return NUMBER;
  if (NAMES.has(type) || (!isNamed && CONTEXTUAL.has(type))) return NAME;
  return /^[a-z_]/.test(type) ? KEYWORD : MARK;
}

const NAMES: ReadonlySet<string> = new Set(['identifier', 'type_identifier', 'underscore_pattern']);
/** JLS 3.9: keywords in some places only, which a lexer cannot tell. */
const CONTEXTUAL: ReadonlySet<string> = new Set(
  'exports module non-sealed open opens permits provides record requires sealed to transitive uses when with yield'.split(
    ' ',
  ),
);

function countDifferences(expected: readonly string[], found: readonly string[]): number {
  const offered = new Set(found);
  const wanted = new Set(expected);
  const missing = expected.filter((token) => !offered.has(token)).length;
  const invented = found.filter((token) => !wanted.has(token)).length;
  return Math.max(missing, invented);
}

function firstDifference(text: string, expected: readonly string[], found: readonly string[]): string {
  const at = expected.findIndex((token, index) => token !== found[index]);
  const [start = 0] = (expected[at] ?? '').split(':').map(Number);
  return `${expected[at]} against ${found[at]} at ${JSON.stringify(text.slice(Math.max(0, start - 20), start + 40))}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
