import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from './open-grammar.ts';

test('grammars opened at the same time all parse', async () => {
  const names = ['tree-sitter-c_sharp.wasm', 'tree-sitter-java.wasm', 'tree-sitter-python.wasm', 'tree-sitter-go.wasm'];
  const parsers = await Promise.all(names.map((name) => openGrammar(readGrammar, name)));
  const roots = parsers.map((parser) => parser.withTree('class Order {}', ({ rootNode }) => rootNode.type));
  expect(roots).toEqual(['compilation_unit', 'program', 'module', 'source_file']);
});
