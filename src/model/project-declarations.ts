import type { Codebase } from './codebase.ts';
import { graphAmong } from './graph.ts';
import { projectGraph } from './project-structure.ts';
import type { Structure } from './structure.ts';

/** Builds in which a dependency passes on its own: what is reached through a declared project needs no declaration. */
const PASSED_ON: ReadonlySet<string> = new Set(['csharp', 'java']);

/**
 * For each project those that its production code uses and its manifest does not declare, as ascending indexes into
 * `codebase.projects`. The other way round cannot be told from code: what is used through extension methods, plug-ins or
 * the settings of a container is declared and never named.
 */
export function undeclaredProjects({ codebase, roles, projects }: Structure): readonly (readonly number[])[] {
  const isProduction = Uint8Array.from(roles, (role) => (role === 'production' ? 1 : 0));
  const count = codebase.projects.length;
  const { offsets, targets } = projectGraph(graphAmong(codebase.graph, isProduction), projects.projectOf, count);
  return codebase.projects.map((_, project) => {
    const used = targets.subarray(offsets[project], offsets[project + 1]);
    const declared = declaredBy(codebase, project);
    return [...used].filter((each) => !declared.has(each));
  });
}

function declaredBy({ projects }: Codebase, project: number): ReadonlySet<number> {
  const { dependsOn, language } = projects[project]!;
  const reached = new Set(dependsOn);
  if (!PASSED_ON.has(language)) return reached;
  for (const at of reached) for (const next of projects[at]?.dependsOn ?? []) reached.add(next);
  return reached;
}
