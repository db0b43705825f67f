import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Node, TreeCursor } from 'web-tree-sitter';
import type { TokenStream } from '../../../src/languages/text/token-columns.ts';
import * as tokens from '../../../src/languages/go/tokens.ts';
import { openGrammar } from '../../../src/languages/tree-sitter/open-grammar.ts';
import { readGrammar } from '../../../src/sources/grammars/read-grammar.ts';
import { listGoFiles } from './go-files.ts';

/** Compares the lexer with the leaves of the grammar: `node bench/oracle/go/compare-tokens.ts FOLDER…`. */
async function main(): Promise<void> {
  const parser = await openGrammar(readGrammar, 'tree-sitter-go.wasm');
  const total: Total = { files: 0, bytes: 0, tokens: 0, differences: 0, broken: 0, lexMilliseconds: 0 };
  for (const file of process.argv.slice(2).flatMap((folder) => listGoFiles(resolve(folder)))) {
    const text = readFileSync(file, 'utf8');
    const expected = parser.withTree(text, ({ rootNode }) => listLeaves(rootNode));
    if (expected === null) total.broken += 1;
    else compareFile({ file, text, expected, total });
  }
  const agreement = 100 * (1 - total.differences / Math.max(1, total.tokens));
  print(`${total.files} files, ${(total.bytes / 1e6).toFixed(1)} MB, ${total.tokens} tokens`);
  print(`agreement ${agreement.toFixed(5)} %, ${total.differences} differences, ${total.broken} files not parsed`);
  print(`lexer ${(total.bytes / 1e3 / total.lexMilliseconds).toFixed(0)} MB/s`);
}

interface Total {
  files: number;
  bytes: number;
  tokens: number;
  differences: number;
  broken: number;
  lexMilliseconds: number;
}

interface Comparison {
  readonly file: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly total: Total;
}

function compareFile({ file, text, expected, total }: Comparison): void {
  const before = performance.now();
  const stream = tokens.readTokens(text);
  total.lexMilliseconds += performance.now() - before;
  total.files += 1;
  total.bytes += text.length;
  total.tokens += expected.length;
  const found = Array.from({ length: stream.count }, (_, index) => describeToken(text, stream, index));
  total.differences += Math.max(countMissing(expected, found, file), countMissing(found, expected, null));
}

function countMissing(from: readonly string[], among: readonly string[], file: string | null): number {
  const known = new Set(among);
  const missing = from.filter((token) => !known.has(token));
  if (file !== null && missing.length > 0) print(`${file}: ${missing.slice(0, 3).join(' | ')}`);
  return missing.length;
}

const GROUPS: readonly string[] = ['', 'name', 'keyword', 'number', 'string', 'raw string', 'rune', 'mark'];

function describeToken(text: string, stream: TokenStream, index: number): string {
  const start = stream.starts[index] ?? 0;
  const end = stream.ends[index] ?? 0;
  return `${start}-${end} ${GROUPS[stream.kinds[index] ?? 0]} ${text.slice(start, Math.min(end, start + 20))}`;
}

const LITERALS: ReadonlyMap<string, string> = new Map([
  ['interpreted_string_literal', 'string'],
  ['raw_string_literal', 'raw string'],
  ['int_literal', 'number'],
  ['float_literal', 'number'],
  ['imaginary_literal', 'number'],
  ['rune_literal', 'rune'],
  ['dot', 'mark'],
  ['empty_statement', 'mark'],
  ['fallthrough_statement', 'keyword'],
]);

/** Null for a file that the grammar cannot read. Line ends that stand for semicolons are leaves of the grammar only. */
function listLeaves(rootNode: Node): string[] | null {
  if (rootNode.hasError) return null;
  const leaves: string[] = [];
  const cursor = rootNode.walk();
  for (let isDone = false; !isDone; ) {
    if (!LITERALS.has(cursor.nodeType) && cursor.gotoFirstChild()) continue;
    if (!/^(?:comment|\s*|\0)$/.test(cursor.nodeType)) leaves.push(describeLeaf(cursor));
    while (!isDone && !cursor.gotoNextSibling()) isDone = !cursor.gotoParent();
  }
  cursor.delete();
  return leaves;
}

function describeLeaf({ nodeType, nodeIsNamed, nodeText, startIndex, endIndex }: TreeCursor): string {
  const kind = LITERALS.get(nodeType) ?? groupOfLeaf(nodeType, nodeIsNamed);
  return `${startIndex}-${endIndex} ${kind} ${nodeText.slice(0, 20)}`;
}

function groupOfLeaf(type: string, isNamed: boolean): string {
  if (isNamed) return 'name';
  return /^[a-z]+$/.test(type) ? 'keyword' : 'mark';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
