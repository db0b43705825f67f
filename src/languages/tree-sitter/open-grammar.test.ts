import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from './open-grammar.ts';
import type { GrammarParser } from './open-grammar.ts';

test('grammars opened one after another all parse', async () => {
  const names = ['tree-sitter-c_sharp.wasm', 'tree-sitter-java.wasm', 'tree-sitter-python.wasm', 'tree-sitter-go.wasm'];
  const parsers: GrammarParser[] = [];
  for (const name of names) parsers.push(await openGrammar(readGrammar, name));
  const roots = parsers.map((parser) => parser.withTree('class Order {}', ({ rootNode }) => rootNode.type));
  expect(roots).toEqual(['compilation_unit', 'program', 'module', 'source_file']);
});
