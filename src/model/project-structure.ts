import { folderOf } from '../base/paths.ts';
import type { Codebase, Project } from './codebase.ts';
import type { Coupling } from './component.ts';
import { couplings } from './coupling.ts';
import type { Cycle } from './cycle.ts';
import { examineGraph } from './examine-graph.ts';
import { findCycles } from './find-cycles.ts';
import { buildGraph, type DependencyGraph, edgesOf, quotient, runtimeGraph } from './graph.ts';
import type { GraphMetrics } from './structure.ts';

/** What the code of one project uses of another; nodes are `codebase.projects`. */
export interface ProjectStructure {
  /** For each file the project that builds it, NO_PROJECT for none. */
  readonly projectOf: Int32Array;
  readonly graph: DependencyGraph;
  /** Over run-time edges, as the coupling. */
  readonly cycles: readonly Cycle[];
  readonly coupling: readonly Coupling[];
  readonly metrics: GraphMetrics;
}

export const NO_PROJECT = -1;

/** `runtimeFiles` has the edges between files that exist at run time. */
export function examineProjects(
  { files, graph, projects }: Codebase,
  runtimeFiles: DependencyGraph = runtimeGraph(graph),
): ProjectStructure {
  const projectOf = projectOfFiles(files, projects);
  const between = projectGraph(graph, projectOf, projects.length);
  const runtime = projectGraph(runtimeFiles, projectOf, projects.length);
  const { strong, metrics } = examineGraph(between, { runtime, cyclic: runtime, bystanders: 0 });
  return {
    projectOf,
    graph: between,
    cycles: findCycles(runtime, strong),
    coupling: couplings(runtime),
    metrics,
  };
}

/** The edges between files of different projects, merged. */
export function projectGraph(graph: DependencyGraph, projectOf: Int32Array, projectCount: number): DependencyGraph {
  // Files of no project are taken for one more, which is dropped from the few edges that are left.
  const groups = Uint32Array.from(projectOf, (project) => (project === NO_PROJECT ? projectCount : project));
  const between = [...edgesOf(quotient(graph, groups, projectCount + 1))];
  return buildGraph(
    projectCount,
    between.filter(({ from, to }) => from < projectCount && to < projectCount),
  );
}

/** The project of the file's language whose manifest is nearest above it; of several in one folder the first. */
function projectOfFiles(files: Codebase['files'], projects: readonly Project[]): Int32Array {
  const byPlace = new Map<string, number>();
  for (const [index, { language, folder }] of projects.entries()) {
    const place = `${language}:${folder}`;
    if (!byPlace.has(place)) byPlace.set(place, index);
  }
  return Int32Array.from(files, ({ path, language }) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const found = byPlace.get(`${language}:${folder}`);
      if (found !== undefined || folder === '') return found ?? NO_PROJECT;
    }
  });
}
