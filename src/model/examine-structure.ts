import type { Codebase } from './codebase.ts';
import { couplings } from './coupling.ts';
import { examineGraph } from './examine-graph.ts';
import { findCycles } from './find-cycles.ts';
import { quotient, runtimeGraph } from './graph.ts';
import { modularity } from './modularity.ts';
import { pathRoles } from './path-role.ts';
import { productionGraph } from './production-graph.ts';
import { examineProjects } from './project-structure.ts';
import type { Structure } from './structure.ts';
import { typeOnlyCycles } from './type-only-cycles.ts';

/** Everything about the dependencies of a code base that rules and reports ask for. What few of them ask for is computed only then. */
export function examineStructure(codebase: Codebase): Structure {
  const { graph, componentGraph, components } = codebase;
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const files = examineGraph(graph, runtimeGraph(graph));
  const parts = examineGraph(componentGraph, quotient(files.runtime, componentOf, components.length));
  const roles = whenAsked(() => pathRoles(codebase.files.map((file) => file.path)));
  const production = whenAsked(() =>
    productionGraph(files.runtime, { roles: roles(), componentOf, componentCount: components.length }),
  );
  const projects = examineProjects(codebase, files.runtime);
  const cyclesOfTypes = whenAsked(() => typeOnlyCycles(graph, files.strong.componentOf));
  return {
    codebase,
    get roles() {
      return roles();
    },
    get production() {
      return production();
    },
    cycles: findCycles(files.runtime, files.strong),
    get typeOnlyCycles() {
      return cyclesOfTypes();
    },
    componentCycles: findCycles(parts.runtime, parts.strong),
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

/** The answer, computed at the first question. */
function whenAsked<Answer>(compute: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | null = null;
  return () => {
    found ??= { answer: compute() };
    return found.answer;
  };
}
