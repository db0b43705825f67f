import type { FactKind, FileFacts, Language, SourceText } from '../../model/facts.ts';
import { chooseParser } from './choose-parser.ts';
import { createExtractor } from './extract.ts';

const extractFacts = createExtractor(chooseParser());

/** TypeScript and JavaScript, and the script blocks of Vue, Svelte and Astro components. */
export const typescript: Language = {
  name: 'typescript',
  title: 'TypeScript/JavaScript',
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro'],
  version: 2,
  extract(source: SourceText, wanted: ReadonlySet<FactKind>): FileFacts {
    return extractFacts(source, wanted);
  },
};
