import type { Language } from '../../model/facts.ts';

/** TypeScript and JavaScript, and the script blocks of Vue, Svelte and Astro components. */
export const typescript: Language = {
  name: 'typescript',
  title: 'TypeScript/JavaScript',
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro'],
  isLinkedBySymbols: false,
  byteCost: 1,
  version: 10,
  async open() {
    // Loaded here: a run that finds all its facts in the cache needs no parser.
    const [{ chooseParser }, { createExtractor }] = await Promise.all([
      import('./choose-parser.ts'),
      import('./extract.ts'),
    ]);
    return createExtractor(chooseParser());
  },
};
