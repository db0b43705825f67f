import type { RuleSource } from '../families/rule-source.ts';
import type { Linkage } from '../model/codebase.ts';
import type { FileFamilyFacts } from './read-family-facts.ts';
import type { ReadSource } from './read-outcome.ts';

export interface SearchedFiles {
  readonly sources: readonly ReadSource[];
  /** Parallel to `sources`. */
  readonly files: readonly FileFamilyFacts[];
  readonly linkage: Linkage;
}

/** What rule families are looked for in: the files that decide something, with what they depend on. */
export function ruleSourcesOf({ sources, files, linkage }: SearchedFiles): RuleSource[] {
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
  return ruleSources.filter((source) => hasDecisions(source));
}

function hasDecisions({ decisions }: RuleSource): boolean {
  return decisions.units.length + decisions.constants.length + decisions.mechanisms.length > 0;
}

function componentsByFile(linkage: Linkage, count: number): Uint32Array {
  const componentOf = new Uint32Array(count);
  linkage.components.forEach(({ files }, component) => {
    for (const file of files) componentOf[file] = component;
  });
  return componentOf;
}
