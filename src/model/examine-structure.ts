import type { Codebase } from './codebase.ts';
import { couplings } from './coupling.ts';
import { findCycles } from './find-cycles.ts';
import { type DependencyGraph, quotient, runtimeGraph } from './graph.ts';
import { modularity } from './modularity.ts';
import { propagationCost } from './propagation.ts';
import { type StrongComponents, strongComponents } from './strong-components.ts';
import type { GraphMetrics, Structure } from './structure.ts';
import { typeOnlyCycles } from './type-only-cycles.ts';

/** Everything about the dependencies of a code base that rules and reports ask for. */
export function examineStructure(codebase: Codebase): Structure {
  const { graph, componentGraph, components } = codebase;
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const files = examine(graph, runtimeGraph(graph));
  const parts = examine(componentGraph, quotient(files.runtime, componentOf, components.length));
  return {
    codebase,
    cycles: findCycles(files.runtime, files.strong),
    typeOnlyCycles: typeOnlyCycles(graph, files.strong.componentOf),
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

interface Examined {
  readonly runtime: DependencyGraph;
  readonly strong: StrongComponents;
  readonly metrics: GraphMetrics;
}

function examine(graph: DependencyGraph, runtime: DependencyGraph): Examined {
  const strong = strongComponents(runtime);
  const sizes = new Uint32Array(strong.count);
  for (const component of strong.componentOf) sizes[component]! += 1;
  const cyclic = sizes.filter((size) => size > 1);
  const { share, isExact } = propagationCost(runtime, strong);
  const metrics: GraphMetrics = {
    nodes: graph.nodeCount,
    edges: graph.targets.length,
    typeOnlyEdges: graph.targets.length - runtime.targets.length,
    cyclicNodes: cyclic.reduce((sum, size) => sum + size, 0),
    propagationCost: share,
    isPropagationExact: isExact,
    coreSize: cyclic.reduce((largest, size) => Math.max(largest, size), 0),
  };
  return { runtime, strong, metrics };
}
