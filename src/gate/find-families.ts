import { findCopies } from '../families/copies/find-copies.ts';
import { findCapabilities } from '../families/capabilities/find-capabilities.ts';
import { joinCapabilities } from '../families/capabilities/join-capabilities.ts';
import { findRuleFamilies, type FoundRules } from '../families/find-rule-families.ts';
import { mergeFamilies } from '../families/merge-families.ts';
import { languages } from '../languages/index.ts';
import { noFamilies } from '../model/found-families.ts';
import { groupNotAnalysed } from '../model/not-analysed.ts';
import { pathRoles } from '../model/path-role.ts';
import { asksCopies } from '../families/copies/asks-copies.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadFacts } from './read-facts.ts';
import { ruleSourcesOf, type SearchedFiles } from './rule-sources.ts';
import type { Linkage } from '../model/codebase.ts';
import type { FoundFamilies } from '../model/found-families.ts';
import type { NotAnalysed } from '../model/not-analysed.ts';

/** The families of a snapshot: remembered, or found in its facts and remembered. None where nobody asks. */
export function findFamilies(
  { families: known, sources }: ReadFacts,
  linkage: Linkage,
  tables: FactTables,
): FoundFamilies {
  if (known === null) return noFamilies;
  if (known.found !== null) return known.found;
  const searched: SearchedFiles = { sources, files: known.files, linkage };
  const rules = rulesIn(searched);
  const copies = tables.copies === null ? noFamilies : copiesIn(searched);
  const found = {
    ...copies,
    families: mergeFamilies(rules.families, copies.families),
    notAnalysed: [...rules.limits, ...copies.notAnalysed],
  };
  tables.families?.remember(known.facts, found);
  return found;
}

function rulesIn(searched: SearchedFiles): FoundRules {
  const sources = ruleSourcesOf(searched);
  const roles = pathRoles(searched.sources.map(({ path }) => path));
  const capabilities = findCapabilities(sources, ({ file }) => roles[file] === 'production');
  const rules = findRuleFamilies(sources);
  return { ...rules, families: joinCapabilities(rules.families, capabilities) };
}

function copiesIn(searched: SearchedFiles): FoundFamilies {
  const { sources, files } = searched;
  const { families, limits } = findCopies(
    sources.map(({ path, language, units }, file) => ({ path, language, units, facts: files[file]!.copies })),
  );
  const roles = pathRoles(sources.map(({ path }) => path));
  const unitsCompared = sources.reduce(
    (sum, { units }, file) => sum + (files[file]!.copies !== null && roles[file] === 'production' ? units.length : 0),
    0,
  );
  return { families, notAnalysed: [...limits, ...unsearchedLanguages(searched)], unitsCompared };
}

/** Files of languages whose tokens nobody reads for copies: without a word about them, they would seem to have none. */
function unsearchedLanguages({ sources, files, linkage }: SearchedFiles): NotAnalysed[] {
  const wiresOnly = new Set(linkage.wiresOnly);
  const unsearched = sources.filter(
    (source, file) => files[file]!.copies === null && !wiresOnly.has(file) && asksCopies(source),
  );
  return groupNotAnalysed(
    unsearched.map(({ path, language }) => ({
      what: 'file not searched for copies',
      reason: `paydown looks for no copies in ${languages.find(({ name }) => name === language)?.title ?? language} yet`,
      path,
    })),
  );
}
