import { NO_PROJECT } from '../model/project-structure.ts';
import { undeclaredProjects } from '../model/project-declarations.ts';
import { projectNames } from '../model/project-names.ts';
import type { ProjectSummary } from '../model/list-results.ts';
import type { Structure } from '../model/structure.ts';

/** One line a project, in order of `codebase.projects`. */
export function summariseProjects(structure: Structure): ProjectSummary[] {
  const { codebase, projects } = structure;
  const names = projectNames(codebase.projects);
  const named = (indexes: readonly number[]): string[] => indexes.map((index) => names[index]!);
  const files = Map.groupBy(codebase.files.keys(), (file) => projects.projectOf[file] ?? NO_PROJECT);
  const undeclared = undeclaredProjects(structure);
  return codebase.projects.map(({ manifest, language, dependsOn }, index) => {
    const own = (files.get(index) ?? []).map((file) => codebase.files[file]!);
    const { fanIn, fanOut, instability } = projects.coupling[index]!;
    return {
      name: names[index]!,
      manifest,
      language,
      files: own.length,
      lines: own.reduce((sum, { lines }) => sum + lines, 0),
      fanIn,
      fanOut,
      instability,
      complexity: own.reduce((sum, { units }) => sum + units.reduce((all, { cognitive }) => all + cognitive, 0), 0),
      declared: named(dependsOn),
      undeclared: named(undeclared[index]!),
    };
  });
}
