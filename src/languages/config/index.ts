import type { Language } from '../../model/facts.ts';

/** JSON and YAML that may hold what a rule reads. Only files whose path says so are read; see `mayHoldRules`. */
export const config: Language = {
  name: 'config',
  title: 'Configuration',
  extensions: ['.json', '.yaml', '.yml'],
  isLinkedBySymbols: false,
  byteCost: 4,
  version: 4,
  async open() {
    const { extract } = await import('./extract.ts');
    return extract;
  },
};
