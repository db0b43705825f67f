import type { Project } from './codebase.ts';

/** One name for each project that no other has: its own, or with its manifest where that is not enough. */
export function projectNames(projects: readonly Project[]): string[] {
  const namesakes = Map.groupBy(projects, ({ name }) => name);
  return projects.map(({ name, manifest }) => (namesakes.get(name)?.length === 1 ? name : `${name} (${manifest})`));
}
