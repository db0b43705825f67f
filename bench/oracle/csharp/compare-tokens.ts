import { extname } from 'node:path';
import type { Tree, TreeCursor } from 'web-tree-sitter';
import { readTokens } from '../../../src/languages/csharp/tokens.ts';
import { openGrammar } from '../../../src/languages/tree-sitter/open-grammar.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { openRepository, readText } from '../repository.ts';

/** Compares the product's C# tokens with the leaves of the grammar's tree: `node compare-tokens.ts FOLDER…`. */
const parser = await openGrammar(readGrammar, 'tree-sitter-c_sharp.wasm');
const totals = { files: 0, broken: 0, bytes: 0, tokens: 0, different: 0 };

function compareFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    const repository = openRepository(folder);
    for (const path of repository.paths.filter((each) => extname(each) === '.cs')) {
      compareFile(path, readText(repository.root, path));
    }
  }
  const agreement = (100 * (totals.tokens - totals.different)) / totals.tokens;
  process.stdout.write(`${JSON.stringify(totals)} agreement ${agreement.toFixed(4)} %\n`);
}

/** Files that the grammar cannot read without errors say nothing about tokens. */
function compareFile(path: string, text: string): void {
  const expected = parser.withTree(text, (tree) =>
    tree.rootNode.hasError ? null : leavesOf(tree.rootNode.tree, text),
  );
  if (!expected) {
    totals.broken += 1;
    return;
  }
  const { count, starts, ends } = readTokens(text);
  const found = new Set<number>();
  for (let token = 0; token < count; token += 1) found.add(keyOf(starts[token] ?? 0, ends[token] ?? 0));
  const wanted = new Set(expected);
  const missing = [...wanted].filter((key) => !found.has(key));
  const surplus = [...found].filter((key) => !wanted.has(key));
  totals.files += 1;
  totals.bytes += text.length;
  totals.tokens += wanted.size;
  totals.different += Math.max(missing.length, surplus.length);
  for (const [sign, keys] of [
    ['grammar', missing],
    ['lexer', surplus],
  ] as const) {
    for (const key of keys.slice(0, 3)) {
      const start = Math.floor(key / LONGEST);
      const shown = text.slice(start, start + (key % LONGEST)).slice(0, 60);
      process.stdout.write(
        `${path}:${text.slice(0, start).split('\n').length} only ${sign}: ${JSON.stringify(shown)}\n`,
      );
    }
  }
}

/** Longer than any token. */
const LONGEST = 2 ** 24;

function keyOf(start: number, end: number): number {
  return start * LONGEST + (end - start);
}

const LITERALS = new Set(['string_literal', 'verbatim_string_literal', 'raw_string_literal', 'character_literal']);
const INTERPOLATED = 'interpolated_string_expression';

/** The leaves as the lexer counts them: a literal is one, so is the text of an interpolated string between two holes, and every `>`. */
function leavesOf(tree: Tree, text: string): number[] {
  const leaves: number[] = [];
  const cursor = tree.walk();
  const around: string[] = [];
  let piece = -1;
  for (;;) {
    const type = cursor.nodeType;
    const step = stepAt(cursor, type, around.at(-1) ?? '');
    if (step === 'piece') piece = goOnWithPiece({ cursor, type, text, leaves }, piece);
    if (step === 'leaf') leaves.push(...leafOutsideDirective(cursor, text));
    if (step === 'inner' && cursor.gotoFirstChild()) {
      around.push(type);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return leaves;
      }
      if (around.pop() === INTERPOLATED) piece = endPiece(leaves, piece, cursor.endIndex);
    }
  }
}

function leafOutsideDirective(cursor: TreeCursor, text: string): number[] {
  return isInDirective(text, cursor.startIndex) ? [] : splitLeaf(cursor, text);
}

interface PieceStep {
  readonly cursor: TreeCursor;
  readonly type: string;
  readonly text: string;
  readonly leaves: number[];
}

function goOnWithPiece({ cursor, type, text, leaves }: PieceStep, piece: number): number {
  const start = piece < 0 ? cursor.startIndex : piece;
  const opensHole = type === 'interpolation_brace' && text.startsWith('{', cursor.startIndex);
  return opensHole ? endPiece(leaves, start, cursor.endIndex) : start;
}

function endPiece(leaves: number[], start: number, end: number): number {
  leaves.push(keyOf(start, end));
  return -1;
}

function stepAt(cursor: TreeCursor, type: string, around: string): 'piece' | 'leaf' | 'inner' | 'nothing' {
  if (around === INTERPOLATED && type !== 'interpolation') return 'piece';
  if (type === 'interpolation_brace' || type === 'interpolation_format_clause') return 'piece';
  if (type === 'comment' || type === 'shebang_directive' || /^preproc_(?!if|elif|else)/.test(type)) return 'nothing';
  return LITERALS.has(type) || cursor.currentNode.childCount === 0 ? 'leaf' : 'inner';
}

function isInDirective(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start + 1);
  return /^[ \t]*#/.test(line);
}

function splitLeaf({ startIndex, endIndex }: TreeCursor, text: string): number[] {
  if (startIndex === endIndex) return [];
  const word = text.slice(startIndex, endIndex);
  if (!/^>[>=]+$/.test(word) || word === '>=') return [keyOf(startIndex, endIndex)];
  const last = word.endsWith('>=') ? endIndex - 2 : endIndex - 1;
  const single = Array.from({ length: last - startIndex }, (_, at) => keyOf(startIndex + at, startIndex + at + 1));
  return [...single, keyOf(last, endIndex)];
}

compareFolders(process.argv.slice(2));
