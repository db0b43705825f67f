import type { FamilyResult } from './family-result.ts';
import type { Coupling } from './component.ts';
import type { NotAnalysed } from './not-analysed.ts';
import type { ComponentSummary, LanguageShare, ScanResult } from './scan-result.ts';
import type { Wire } from './wire.ts';
import type { StructureMetrics } from './structure.ts';

/**
 * What the commands that list one thing answer. The JSON that others rely on, published as schemas/<command>.schema.json;
 * change both together.
 */
export type ListResult = GraphResult | CyclesResult | MetricsResult | FamiliesResult;

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
export type GraphLevel = 'file' | 'component' | 'project';

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
  /** Path of a file, or name of a component or project: what edges refer to. */
  readonly name: string;
  /** Name of the component it belongs to; its own name for a component and for a project. */
  readonly component: string;
  /** Key of its language, for a project of the one that it builds; null for a component, which may hold several. */
  readonly language: string | null;
  readonly lines: number;
}

export interface NamedEdge {
  readonly from: string;
  readonly to: string;
  /** Imported names behind the edge, at least 1: the cost of cutting it. */
  readonly references: number;
  readonly typeOnly: boolean;
  /** True where it exists at run time, but nothing of it is loaded along with the file it starts from. */
  readonly isDeferred: boolean;
  /** Of the import, in the file it starts from; null between components and between projects. */
  readonly line: number | null;
}

export interface CyclesResult extends ListScope {
  readonly schema: 'paydown/cycles/1';
  /** The level that was asked for; null for all. */
  readonly by: GraphLevel | null;
  /**
   * Files when loaded, files only through deferred imports, files only through types, components, projects; within each
   * the largest first.
   */
  readonly cycles: readonly NamedCycle[];
}

/** Nodes that all depend on one another, by name. */
export interface NamedCycle {
  readonly level: GraphLevel;
  /** True when it exists only because of imports that vanish at run time. */
  readonly typeOnly: boolean;
  /** True when it exists at run time, but only because of imports that are deferred. */
  readonly isDeferred: boolean;
  /** Sorted. */
  readonly members: readonly string[];
  /** A shortest cycle inside it, in order; the last depends on the first. */
  readonly shortest: readonly string[];
  /** Parallel to `shortest`: the line of the import that leads to the next; null between components and between projects. */
  readonly lines: readonly (number | null)[];
  /**
   * Imports through the index file of a folder that the importer lies in, to be written to the declaring file instead
   * before anything is cut; empty where that spares no cut.
   */
  readonly indexImports: readonly NamedEdge[];
  /** Edges whose removal leaves no cycle among the members, once those are redirected. */
  readonly cut: readonly NamedEdge[];
  /** True when no cheaper cut (by references) exists; false where that was too expensive to prove. */
  readonly cutIsMinimal: boolean;
}

export interface FamiliesResult extends ListScope {
  readonly schema: 'paydown/families/1';
  /** The most important first. */
  readonly families: readonly FamilyResult[];
}

export interface MetricsResult extends Omit<ListScope, 'analysed'> {
  readonly schema: 'paydown/metrics/1';
  readonly analysed: ScanResult['analysed'];
  /** The level that was asked for: the lists of the others are then empty; null for all. */
  readonly by: GraphLevel | null;
  readonly metrics: StructureMetrics;
  readonly components: readonly ComponentSummary[];
  readonly projects: readonly ProjectSummary[];
  /** The most complex first, then the most depended on; as many as were asked for. */
  readonly files: readonly FileSummary[];
  /** Files that were measured and are not listed. */
  readonly filesNotListed: number;
}

/** A project as its manifest declares it, with what its code does. */
export interface ProjectSummary extends Coupling {
  /** Unique: its own name, with the manifest where another has the same. */
  readonly name: string;
  readonly manifest: string;
  readonly language: string;
  readonly files: number;
  readonly lines: number;
  /** Sum of cognitive complexity of its units. */
  readonly complexity: number;
  /** Names of projects that it declares to depend on. */
  readonly declared: readonly string[];
  /** Names of projects that its production code uses and its manifest does not declare (where builds pass dependencies on: nor reach). */
  readonly undeclared: readonly string[];
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
