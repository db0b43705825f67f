import type { Codebase } from './codebase.ts';
import { couplings } from './coupling.ts';
import { adviseCut } from './cut-advice.ts';
import { findCycles } from './find-cycles.ts';
import { type DependencyGraph, loadGraph, quotient, runtimeGraph } from './graph.ts';
import { looseCycles } from './loose-cycles.ts';
import { modularity } from './modularity.ts';
import { pathRoles } from './path-role.ts';
import { productionGraph } from './production-graph.ts';
import { propagationCost } from './propagation.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';
import type { GraphMetrics, Structure } from './structure.ts';

/** Everything about the dependencies of a code base that rules and reports ask for. What few of them ask for is computed only then. */
export function examineStructure(codebase: Codebase): Structure {
  const { graph, componentGraph, components } = codebase;
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const files = examine(graph, { runtime: runtimeGraph(graph), cyclic: loadGraph(graph) });
  const runtimeParts = quotient(files.runtime, componentOf, components.length);
  const parts = examine(componentGraph, { runtime: runtimeParts, cyclic: runtimeParts });
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
    metrics: {
      files: files.metrics,
      components: parts.metrics,
      modularity: modularity(files.runtime, componentOf, components.length),
    },
  };
}

function fileCycles(codebase: Codebase, { cyclic, runtime, strong, reached }: Examined) {
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

/** Of one graph the edges that exist at run time, and those among them whose circles are called cycles. */
interface Views {
  readonly runtime: DependencyGraph;
  readonly cyclic: DependencyGraph;
}

interface Examined extends Views {
  /** Of `cyclic`. */
  readonly strong: StrongComponents;
  /** Of `runtime`. */
  readonly reached: StrongComponents;
  readonly metrics: GraphMetrics;
}

function examine(graph: DependencyGraph, { runtime, cyclic }: Views): Examined {
  const strong = strongComponents(cyclic);
  const reached = cyclic === runtime ? strong : strongComponents(runtime);
  const { share, isExact } = propagationCost(runtime, reached);
  const metrics: GraphMetrics = {
    nodes: graph.nodeCount,
    edges: graph.targets.length,
    typeOnlyEdges: graph.targets.length - runtime.targets.length,
    propagationCost: share,
    isPropagationExact: isExact,
    ...cyclicShare(strong),
  };
  return { runtime, cyclic, strong, reached, metrics };
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
