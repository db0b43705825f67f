import type { Language } from '../../model/facts.ts';

/** Read for what it decides: scripts neither import one another nor have units that a reader would call so. */
export const sql: Language = {
  name: 'sql',
  title: 'SQL',
  extensions: ['.sql'],
  isLinkedBySymbols: false,
  byteCost: 1,
  version: 5,
  async open() {
    const { extract } = await import('./extract.ts');
    return extract;
  },
};
