import type { Codebase } from './codebase.ts';
import { couplings } from './coupling.ts';
import { findCycles } from './find-cycles.ts';
import { type DependencyGraph, quotient, runtimeGraph } from './graph.ts';
import { modularity } from './modularity.ts';
import { pathRoles } from './path-role.ts';
import { productionGraph } from './production-graph.ts';
import { propagationCost } from './propagation.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';
import type { GraphMetrics, Structure } from './structure.ts';
import { typeOnlyCycles } from './type-only-cycles.ts';

/** Everything about the dependencies of a code base that rules and reports ask for. What few of them ask for is computed only then. */
export function examineStructure(codebase: Codebase): Structure {
  const { graph, componentGraph, components } = codebase;
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const files = examine(graph, runtimeGraph(graph));
  const parts = examine(componentGraph, quotient(files.runtime, componentOf, components.length));
  const roles = whenAsked(() => pathRoles(codebase.files.map((file) => file.path)));
  const production = whenAsked(() =>
    productionGraph(files.runtime, { roles: roles(), componentOf, componentCount: components.length }),
  );
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
    metrics: {
      files: files.metrics,
      components: parts.metrics,
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

interface Examined {
  readonly runtime: DependencyGraph;
  readonly strong: StrongComponents;
  readonly metrics: GraphMetrics;
}

function examine(graph: DependencyGraph, runtime: DependencyGraph): Examined {
  const strong = strongComponents(runtime);
  const { share, isExact } = propagationCost(runtime, strong);
  const metrics: GraphMetrics = {
    nodes: graph.nodeCount,
    edges: graph.targets.length,
    typeOnlyEdges: graph.targets.length - runtime.targets.length,
    propagationCost: share,
    isPropagationExact: isExact,
    ...cyclicShare(strong),
  };
  return { runtime, strong, metrics };
}

function cyclicShare({ componentOf, count }: StrongComponents): Pick<GraphMetrics, 'cyclicNodes' | 'coreSize'> {
  const sizes = new Uint32Array(count);
  for (let node = 0; node < componentOf.length; node += 1) sizes[componentOf[node]!]! += 1;
  let cyclicNodes = 0;
  let coreSize = 0;
  for (let component = 0; component < count; component += 1) {
    const size = sizes[component]!;
    if (size < 2) continue;
    cyclicNodes += size;
    if (size > coreSize) coreSize = size;
  }
  return { cyclicNodes, coreSize };
}
