import { findRuleFamilies } from '../families/find-rule-families.ts';
import type { FactTables } from './fact-tables.ts';
import type { ReadFacts } from './read-facts.ts';
import type { Linkage } from '../model/codebase.ts';
import type { Family } from '../model/family.ts';
import type { RuleSource } from '../families/rule-source.ts';

/** The families of a snapshot: remembered, or found in what its sources decide and remembered. None where nobody asks. */
export function findFamilies(
  { decisions, sources }: ReadFacts,
  linkage: Linkage,
  tables: FactTables,
): readonly Family[] {
  if (decisions === null) return [];
  if (decisions.families !== null) return decisions.families;
  const componentOf = componentsByFile(linkage, sources.length);
  const { offsets, targets } = linkage.graph;
  const ruleSources = sources.map(
    ({ path, language }, file): RuleSource => ({
      file,
      path,
      language,
      component: componentOf[file] ?? 0,
      decisions: decisions.decisions[file]!,
      dependencies: [...targets.subarray(offsets[file], offsets[file + 1])],
    }),
  );
  const families = findRuleFamilies(ruleSources.filter((source) => hasDecisions(source)));
  tables.families?.remember(decisions.facts, families);
  return families;
}

function hasDecisions({ decisions }: RuleSource): boolean {
  return decisions.units.length + decisions.constants.length > 0;
}

function componentsByFile({ components }: Linkage, count: number): Uint32Array {
  const componentOf = new Uint32Array(count);
  components.forEach(({ files }, component) => {
    for (const file of files) componentOf[file] = component;
  });
  return componentOf;
}
