import type { NotAnalysed } from './not-analysed.ts';
import type { ComponentSummary, LanguageShare, ScanResult } from './scan-result.ts';
import type { Wire } from './wire.ts';
import type { StructureMetrics } from './structure.ts';

/**
 * What `paydown graph`, `cycles` and `metrics` answer. The JSON that others rely on, published as schemas/graph.schema.json,
 * schemas/cycles.schema.json and schemas/metrics.schema.json; change both together.
 */
export type ListResult = GraphResult | CyclesResult | MetricsResult;

/** What a list was made from. Lists of dependencies do not read units, so they do not count any. */
export interface ListScope {
  readonly repository: ScanResult['repository'];
  readonly analysed: {
    readonly files: number;
    readonly bytes: number;
    readonly lines: number;
    readonly byLanguage: Readonly<Record<string, LanguageShare>>;
  };
  readonly notAnalysed: readonly NotAnalysed[];
}

/** What the nodes of a graph are. */
export type GraphLevel = 'file' | 'component';

export interface GraphResult extends ListScope {
  readonly schema: 'paydown/graph/1';
  readonly by: GraphLevel;
  /** Sorted by name. */
  readonly nodes: readonly GraphNode[];
  /** Sorted by from, then to. */
  readonly edges: readonly NamedEdge[];
  /** Sorted by from, to, kind; empty where wires were not asked for. */
  readonly wires: readonly GraphWire[];
}

/** All wires of one kind from one node to another. */
export interface GraphWire {
  readonly from: string;
  readonly to: string;
  readonly kind: Wire['kind'];
  /** Sorted, each once. */
  readonly labels: readonly string[];
}

export interface GraphNode {
  /** Path of a file, or name of a component: what edges refer to. */
  readonly name: string;
  /** Name of the component it belongs to; its own name for a component. */
  readonly component: string;
  /** Key of its language; null for a component, which may hold several. */
  readonly language: string | null;
  readonly lines: number;
}

export interface NamedEdge {
  readonly from: string;
  readonly to: string;
  /** Imported names behind the edge, at least 1: the cost of cutting it. */
  readonly references: number;
  readonly typeOnly: boolean;
}

export interface CyclesResult extends ListScope {
  readonly schema: 'paydown/cycles/1';
  /** Files at run time first, then files joined only by types, then components; within each the largest first. */
  readonly cycles: readonly NamedCycle[];
}

/** Nodes that all depend on one another, by name. */
export interface NamedCycle {
  readonly level: GraphLevel;
  /** True when it exists only because of imports that vanish at run time. */
  readonly typeOnly: boolean;
  /** Sorted. */
  readonly members: readonly string[];
  /** A shortest cycle inside it, in order; the last depends on the first. */
  readonly shortest: readonly string[];
  /** Edges whose removal leaves no cycle among the members. */
  readonly cut: readonly NamedEdge[];
  /** True when no cheaper cut (by references) exists; false where that was too expensive to prove. */
  readonly cutIsMinimal: boolean;
}

export interface MetricsResult extends Omit<ListScope, 'analysed'> {
  readonly schema: 'paydown/metrics/1';
  readonly analysed: ScanResult['analysed'];
  readonly metrics: StructureMetrics;
  readonly components: readonly ComponentSummary[];
  /** The most complex first, then the most depended on; as many as were asked for. */
  readonly files: readonly FileSummary[];
  /** Files that were measured and are not listed. */
  readonly filesNotListed: number;
}

export interface FileSummary {
  readonly path: string;
  readonly component: string;
  readonly language: string;
  readonly lines: number;
  readonly fanIn: number;
  readonly fanOut: number;
  readonly instability: number | null;
  /** Sum of cognitive complexity of its units. */
  readonly complexity: number;
}
