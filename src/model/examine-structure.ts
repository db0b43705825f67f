import type { Codebase } from './codebase.ts';
import { couplings } from './coupling.ts';
import { adviseCut } from './cut-advice.ts';
import { type ExaminedGraph, examineGraph } from './examine-graph.ts';
import { findCycles } from './find-cycles.ts';
import { loadGraph, quotient, runtimeGraph } from './graph.ts';
import { hasDependencies } from './known-languages.ts';
import { looseCycles } from './loose-cycles.ts';
import { modularity } from './modularity.ts';
import { pathRoles } from './path-role.ts';
import { productionGraph } from './production-graph.ts';
import { examineProjects } from './project-structure.ts';
import type { Structure } from './structure.ts';

/** Everything about the dependencies of a code base that rules and reports ask for. What few of them ask for is computed only then. */
export function examineStructure(codebase: Codebase): Structure {
  const { components } = codebase;
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const { files, parts, projects } = examineLevels(codebase, componentOf);
  const roles = whenAsked(() => pathRoles(codebase.files.map((file) => file.path)));
  const production = whenAsked(() =>
    productionGraph(files.runtime, { roles: roles(), componentOf, componentCount: components.length }),
  );
  const cyclesOf = fileCycles(codebase, files);
  return {
    codebase,
    get roles() {
      return roles();
    },
    get production() {
      return production();
    },
    cycles: cyclesOf.loading,
    get cutAdvice() {
      return cyclesOf.advice();
    },
    get deferredCycles() {
      return cyclesOf.deferred();
    },
    get typeOnlyCycles() {
      return cyclesOf.types();
    },
    componentCycles: findCycles(parts.cyclic, parts.strong),
    fileCoupling: couplings(files.runtime),
    componentCoupling: couplings(parts.runtime),
    projects,
    metrics: {
      files: files.metrics,
      components: parts.metrics,
      projects: projects.metrics,
      modularity: modularity(files.runtime, componentOf, components.length),
    },
  };
}

/** Files, components and projects: each level's own graph, and what of it counts. */
function examineLevels(codebase: Codebase, componentOf: Uint32Array) {
  const { graph, componentGraph, components } = codebase;
  const bystanders = codebase.files.filter(({ language }) => !hasDependencies(language)).length;
  const files = examineGraph(graph, { runtime: runtimeGraph(graph), cyclic: loadGraph(graph), bystanders });
  const runtimeParts = quotient(files.runtime, componentOf, components.length);
  const parts = examineGraph(componentGraph, { runtime: runtimeParts, cyclic: runtimeParts, bystanders: 0 });
  return { files, parts, projects: examineProjects(codebase, files.runtime) };
}

function fileCycles(codebase: Codebase, { cyclic, runtime, strong, reached }: ExaminedGraph) {
  const loading = findCycles(cyclic, strong);
  return {
    loading,
    advice: whenAsked(() => loading.map((cycle) => adviseCut(codebase, cycle))),
    // With more edges components only merge: as many as before are the same ones.
    deferred: whenAsked(() =>
      strong.count === reached.count ? [] : looseCycles(runtime, strong.componentOf, 'deferred'),
    ),
    types: whenAsked(() => looseCycles(codebase.graph, reached.componentOf, 'typeOnly')),
  };
}

/** The answer, computed at the first question. */
function whenAsked<Answer>(compute: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | null = null;
  return () => {
    found ??= { answer: compute() };
    return found.answer;
  };
}
