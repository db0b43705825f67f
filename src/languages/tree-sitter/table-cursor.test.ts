import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Node, TreeCursor } from 'web-tree-sitter';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from './open-grammar.ts';
import type { GrammarParser } from './open-grammar.ts';
import type { SyntaxCursor } from './syntax-cursor.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages');
const GRAMMARS = [
  { language: 'csharp', grammar: 'tree-sitter-c_sharp.wasm' },
  { language: 'java', grammar: 'tree-sitter-java.wasm' },
  { language: 'python', grammar: 'tree-sitter-python.wasm' },
  { language: 'go', grammar: 'tree-sitter-go.wasm' },
  { language: 'rust', grammar: 'tree-sitter-rust.wasm' },
];

const parsers: GrammarParser[] = [];
for (const { grammar } of GRAMMARS) parsers.push(await openGrammar(readGrammar, grammar));

describe.each(GRAMMARS.map((each, index) => ({ ...each, parser: parsers[index]! })))('$language', (each) => {
  const texts = readCases(each.language);

  test('the cursor stands where the one of the library stands, at every node', () => {
    const nodes = texts.map((text) => compareWalks(each.parser, text));
    expect(nodes.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(500);
  });

  test('the same in text that breaks off or misses something', () => {
    for (const text of texts) {
      compareWalks(each.parser, text.slice(0, Math.floor(text.length * 0.6)));
      compareWalks(each.parser, text.replaceAll(/[;)]/g, ''));
    }
  });

  test('the same in text beyond ASCII', () => {
    for (const text of texts) compareWalks(each.parser, text.replaceAll('"', '"é😀'));
  });

  test('the same in no text, and in text that is no code', () => {
    expect(compareWalks(each.parser, '')).toBe(1);
    compareWalks(each.parser, '\n\n  ');
    compareWalks(each.parser, '}{ ]]( order \u0000 "'.repeat(50));
  });
});

test('another tree is parsed while one is read', () => {
  const [parser] = parsers;
  const wide = `class Order { int[] lines = { ${'1 + 2, '.repeat(40_000)} }; }`;
  const narrow = 'class Order { int Total(int quantity) { return quantity; } }';
  const count = parser?.withTree(narrow, (tree) => {
    const cursor = tree.walk();
    cursor.gotoFirstChild();
    parser.withTree(wide.repeat(6), () => undefined);
    return 1 + countNodes(cursor);
  });
  expect(count).toBe(compareWalks(parsers[0]!, narrow));
});

function readCases(language: string): string[] {
  const folder = join(CASES, language);
  const files = readdirSync(folder).flatMap((name) => {
    const input = join(folder, name, 'input');
    return readdirSync(input).map((file) => join(input, file));
  });
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Walks with both cursors and returns how many nodes there are. */
function compareWalks(parser: GrammarParser, text: string): number {
  const count = parser.withTree(text, (tree) => {
    const known = tree.rootNode.tree.walk();
    try {
      return walkBoth(known, tree.walk());
    } finally {
      known.delete();
    }
  });
  return count ?? 0;
}

function walkBoth(known: TreeCursor, ours: SyntaxCursor): number {
  for (let nodes = 1; ; nodes += 1) {
    compare(known, ours);
    if (move(known, ours, 'gotoFirstChild')) continue;
    while (!move(known, ours, 'gotoNextSibling')) {
      if (!move(known, ours, 'gotoParent')) return nodes;
    }
  }
}

function move(
  known: TreeCursor,
  ours: SyntaxCursor,
  step: 'gotoFirstChild' | 'gotoNextSibling' | 'gotoParent',
): boolean {
  const hasMoved = known[step]();
  const isSame = ours[step]() === hasMoved && ours.nodeTypeId === known.nodeTypeId && ours.endIndex === known.endIndex;
  if (!isSame) expect.fail(`${step} from ${known.nodeType} at ${known.startIndex} differs`);
  return hasMoved;
}

/** One assertion a node: there are thousands. */
function compare(known: TreeCursor, ours: SyntaxCursor): void {
  const node = known.currentNode;
  const child = node.childForFieldName('name') ?? node.childForFieldName('body');
  const { row } = node.startPosition;
  const expected = describePlace(known, child, [node.type, node.text, row, node.parent?.type, node.lastChild?.type]);
  const our = ours.currentNode;
  const ourChild = ours.childFilling('name') ?? ours.childFilling('body');
  const found = [our.type, our.text, our.startRow, our.parent?.type, our.lastChild?.type];
  expect(describePlace(ours, ourChild, found)).toBe(expected);
}

function describePlace(
  cursor: TreeCursor | SyntaxCursor,
  child: Pick<Node, 'type' | 'text' | 'startIndex' | 'endIndex'> | null,
  asNode: readonly unknown[],
): string {
  const { nodeTypeId, nodeType, nodeIsMissing, startIndex, endIndex, currentFieldId, currentFieldName } = cursor;
  const own = [nodeTypeId, nodeType, nodeIsMissing, startIndex, endIndex, currentFieldId, currentFieldName];
  return JSON.stringify([own, asNode, child && [child.type, child.text, child.startIndex, child.endIndex]]);
}

function countNodes(cursor: SyntaxCursor): number {
  for (let nodes = 1; ; nodes += 1) {
    if (cursor.gotoFirstChild()) continue;
    while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return nodes;
  }
}
