import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { type GrammarParser, openGrammar } from './open-grammar.ts';
import type { SyntaxNode } from './syntax-node.ts';

const CASES = join(import.meta.dirname, '../../../cases/languages');
const GRAMMARS = [
  { language: 'csharp', grammar: 'tree-sitter-c_sharp.wasm' },
  { language: 'java', grammar: 'tree-sitter-java.wasm' },
  { language: 'python', grammar: 'tree-sitter-python.wasm' },
  { language: 'go', grammar: 'tree-sitter-go.wasm' },
];

const parsers: GrammarParser[] = [];
for (const { grammar } of GRAMMARS) parsers.push(await openGrammar(readGrammar, grammar));

describe.each(GRAMMARS.map((each, index) => ({ ...each, parser: parsers[index]! })))('$language', (each) => {
  const texts = readCases(each.language);

  test('the copy of a tree answers as the nodes of the library do', () => {
    expect(texts.reduce((sum, text) => sum + compareTrees(each.parser, text), 0)).toBeGreaterThan(200);
  });

  test('the same where text breaks off, misses something or is beyond ASCII', () => {
    for (const text of texts) {
      compareTrees(each.parser, text.slice(0, Math.floor(text.length * 0.6)));
      compareTrees(each.parser, text.replaceAll(/[;)]/g, ''));
      compareTrees(each.parser, text.replaceAll('"', '"é😀'));
    }
    expect(compareTrees(each.parser, '')).toBe(1);
  });
});

test('a tree larger than the first memory for it', () => {
  const [parser] = parsers;
  expect(compareTrees(parser!, `class Order { int[] lines = { ${'1 + 2, '.repeat(3000)} }; }`)).toBeGreaterThan(9000);
});

function readCases(language: string): string[] {
  const folder = join(CASES, language);
  const files = readdirSync(folder).flatMap((name) => {
    const input = join(folder, name, 'input');
    return readdirSync(input).map((file) => join(input, file));
  });
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Compares all named nodes and returns how many there are. */
function compareTrees(parser: GrammarParser, text: string): number {
  const count = parser.withTree(text, ({ rootNode, copiedRoot }) => {
    const names = rootNode.tree.language.fields.filter((field) => field !== null);
    const open: { readonly known: Node; readonly ours: SyntaxNode }[] = [{ known: rootNode, ours: copiedRoot }];
    let nodes = 0;
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      nodes += 1;
      // The library takes the first case of a `match` for its alternative: it looks into the body, which hides under a name.
      const fields = names.filter((field) => pair.known.type !== 'match_statement' || field !== 'alternative');
      const expected = describeKnown(pair.known, fields);
      if (describeOurs(pair.ours, fields) !== expected) expect(describeOurs(pair.ours, fields)).toBe(expected);
      const children = pair.ours.namedChildren;
      pair.known.namedChildren.forEach((child, at) => {
        const ours = children[at];
        if (child !== null && ours !== undefined) open.push({ known: child, ours });
      });
    }
    return nodes;
  });
  return count ?? 0;
}

function describeKnown(node: Node, fields: readonly string[]): string {
  const { firstNamedChild, lastNamedChild, parent, namedChildren } = node;
  return JSON.stringify([
    place(node, node.startPosition.row, node.endPosition.row),
    [firstNamedChild, lastNamedChild, parent].map((other) => other && [other.type, other.text]),
    namedChildren.map((child) => child?.type),
    fields.map((field) => [node.childForFieldName(field)?.text, node.childForFieldName(field)?.type]),
    fields.map((field) => node.childrenForFieldName(field).map((child) => child?.text)),
    node.namedChildCount < 9 ? node.descendantsOfType(['identifier', 'block']).map((inner) => inner?.text) : [],
  ]);
}

function describeOurs(node: SyntaxNode, fields: readonly string[]): string {
  const { firstNamedChild, lastNamedChild, parent, namedChildren } = node;
  return JSON.stringify([
    place(node, node.startRow, node.endRow),
    [firstNamedChild, lastNamedChild, parent].map((other) => other && [other.type, other.text]),
    namedChildren.map((child) => child.type),
    fields.map((field) => [node.childForFieldName(field)?.text, node.childForFieldName(field)?.type]),
    fields.map((field) => node.childrenForFieldName(field).map((child) => child.text)),
    namedChildren.length < 9 ? node.descendantsOfType(['identifier', 'block']).map((inner) => inner.text) : [],
  ]);
}

function place(
  { type, text, startIndex, endIndex }: Pick<SyntaxNode, 'type' | 'text' | 'startIndex' | 'endIndex'>,
  startRow: number,
  endRow: number,
): unknown[] {
  return [type, text, startIndex, endIndex, startRow, endRow];
}
