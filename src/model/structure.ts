import type { Codebase } from './codebase.ts';
import type { Coupling } from './component.ts';
import type { CutAdvice } from './cut-advice.ts';
import type { Cycle } from './cycle.ts';
import type { PathRole } from './path-role.ts';
import type { ProductionGraph } from './production-graph.ts';
import type { ProjectStructure } from './project-structure.ts';

/** Numbers about a whole graph. Shares are between 0 and 1. */
export interface GraphMetrics {
  readonly nodes: number;
  /** All of them, those of types included; the figures below look at run-time edges. */
  readonly edges: number;
  /** Edges among them that vanish at run time. */
  readonly typeOnlyEdges: number;
  /** Nodes in cycles; of files, in cycles of loading. */
  readonly cyclicNodes: number;
  /** Share of (node, node) pairs where the second is reached from the first, itself included (MacCormack, Rusnak, Baldwin 2006). */
  readonly propagationCost: number;
  /** True where the pairs were counted, false where they were estimated because the graph is too large. */
  readonly isPropagationExact: boolean;
  /** Nodes in the largest group of nodes that all reach one another (the core of MacCormack, Baldwin, Rusnak 2012); 0 without cycles. */
  readonly coreSize: number;
}

export interface StructureMetrics {
  readonly files: GraphMetrics;
  readonly components: GraphMetrics;
  readonly projects: GraphMetrics;
  /** Directed modularity of the components over file edges (Leicht and Newman 2008), -0.5 … 1; null without edges. */
  readonly modularity: number | null;
}

/** What is asked of a code base again and again, computed once: rules and reports read this. Run-time edges only, unless said. */
export interface Structure {
  readonly codebase: Codebase;
  /** Parallel to `codebase.files`. Computed when first asked for. */
  readonly roles: readonly PathRole[];
  /** Computed when first asked for. */
  readonly production: ProductionGraph;
  /** File cycles over the edges that bind when a file is loaded (decision 0009). Largest first, then by first member. */
  readonly cycles: readonly Cycle[];
  /** Parallel to `cycles`. Computed when first asked for. */
  readonly cutAdvice: readonly CutAdvice[];
  /** File cycles that exist only when deferred edges count, as `typeOnlyCycles` do for types. Computed when first asked for. */
  readonly deferredCycles: readonly Cycle[];
  /** File cycles that exist only when type-only edges count: members not all inside one of those before. Their `shortest`
   * has a type-only edge; their `cut` leaves no cycle but those of run-time edges. Computed when first asked for. */
  readonly typeOnlyCycles: readonly Cycle[];
  /** Over run-time edges, deferred ones included: what needs another component cannot be released before it, however late it asks. */
  readonly componentCycles: readonly Cycle[];
  /** Parallel to `codebase.files`. */
  readonly fileCoupling: readonly Coupling[];
  /** Parallel to `codebase.components`. */
  readonly componentCoupling: readonly Coupling[];
  readonly projects: ProjectStructure;
  readonly metrics: StructureMetrics;
}
