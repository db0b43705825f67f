import { findCopies } from '../families/copies/find-copies.ts';
import { findRuleFamilies, type FoundRules } from '../families/find-rule-families.ts';
import { mergeFamilies } from '../families/merge-families.ts';
import { languages } from '../languages/index.ts';
import { noFamilies } from '../model/found-families.ts';
import { groupNotAnalysed } from '../model/not-analysed.ts';
import { pathRoles } from '../model/path-role.ts';
import { asksCopies } from '../families/copies/asks-copies.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadFacts } from './read-facts.ts';
import type { FileFamilyFacts } from './read-family-facts.ts';
import type { ReadSource } from './read-outcome.ts';
import type { RuleSource } from '../families/rule-source.ts';
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
  const searched: Searched = { sources, files: known.files, linkage };
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

interface Searched {
  readonly sources: readonly ReadSource[];
  /** Parallel to `sources`. */
  readonly files: readonly FileFamilyFacts[];
  readonly linkage: Linkage;
}

function rulesIn({ sources, files, linkage }: Searched): FoundRules {
  const componentOf = componentsByFile(linkage, sources.length);
  const { offsets, targets } = linkage.graph;
  const ruleSources = sources.map(
    ({ path, language }, file): RuleSource => ({
      file,
      path,
      language,
      component: componentOf[file] ?? 0,
      decisions: files[file]!.decisions,
      dependencies: [...targets.subarray(offsets[file], offsets[file + 1])],
    }),
  );
  return findRuleFamilies(ruleSources.filter((source) => hasDecisions(source)));
}

function hasDecisions({ decisions }: RuleSource): boolean {
  return decisions.units.length + decisions.constants.length > 0;
}

function copiesIn(searched: Searched): FoundFamilies {
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
function unsearchedLanguages({ sources, files, linkage }: Searched): NotAnalysed[] {
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

function componentsByFile(linkage: Linkage, count: number): Uint32Array {
  const componentOf = new Uint32Array(count);
  linkage.components.forEach(({ files }, component) => {
    for (const file of files) componentOf[file] = component;
  });
  return componentOf;
}
