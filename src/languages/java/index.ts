import type { Language } from '../../model/facts.ts';

export const java: Language = {
  name: 'java',
  title: 'Java',
  extensions: ['.java'],
  isLinkedBySymbols: true,
  byteCost: 7,
  version: 10,
  async open(readGrammar) {
    // Loaded here: a run that finds all its facts in the cache needs no parser.
    const [{ openGrammar }, { createExtractor }] = await Promise.all([
      import('../tree-sitter/open-grammar.ts'),
      import('./extract.ts'),
    ]);
    return createExtractor(await openGrammar(readGrammar, 'tree-sitter-java.wasm'));
  },
};
