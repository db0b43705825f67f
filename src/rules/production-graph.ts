import { edgesOf } from '../model/graph.ts';
import { pathRole } from '../model/path-role.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { Coupling } from '../model/component.ts';
import type { Structure } from '../model/structure.ts';

/** A dependency of one component on another, with the file edges behind it, heaviest first. */
export interface ComponentEdge {
  readonly from: number;
  readonly to: number;
  readonly references: number;
  readonly files: readonly DependencyEdge[];
}

/**
 * Coupling among production files only, at run time. Tests, examples and scripts lean on everything and nothing leans on
 * them; counting them makes every well-tested part look overloaded.
 */
export interface ProductionGraph {
  /** Parallel to `codebase.files`. */
  readonly isProduction: readonly boolean[];
  /** Parallel to `codebase.files`; zeros where the file is no production code. */
  readonly fileCoupling: readonly Coupling[];
  /** Parallel to `codebase.components`. */
  readonly componentCoupling: readonly Coupling[];
  /** By (from, to). */
  readonly componentEdges: readonly ComponentEdge[];
}

export function productionGraph(structure: Structure): ProductionGraph {
  const { files, components, graph } = structure.codebase;
  const isProduction = files.map((file) => pathRole(file.path) === 'production');
  const edges = [...edgesOf(graph)].filter(
    ({ from, to, isTypeOnly }) => !isTypeOnly && isProduction[from] && isProduction[to],
  );
  const componentEdges = componentEdgesOf(edges, (file) => files[file]!.component);
  return {
    isProduction,
    fileCoupling: couplingOf(files.length, edges),
    componentCoupling: couplingOf(components.length, componentEdges),
    componentEdges,
  };
}

function componentEdgesOf(edges: readonly DependencyEdge[], componentOf: (file: number) => number): ComponentEdge[] {
  const groups = new Map<string, { from: number; to: number; files: DependencyEdge[] }>();
  for (const edge of edges) {
    const [from, to] = [componentOf(edge.from), componentOf(edge.to)];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const group = groups.get(key);
    if (group) group.files.push(edge);
    else groups.set(key, { from, to, files: [edge] });
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      references: group.files.reduce((sum, edge) => sum + edge.references, 0),
      files: group.files.toSorted((a, b) => b.references - a.references || a.from - b.from || a.to - b.to),
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Expects no edge twice. */
function couplingOf(nodeCount: number, edges: readonly { readonly from: number; readonly to: number }[]): Coupling[] {
  const fanIn = new Uint32Array(nodeCount);
  const fanOut = new Uint32Array(nodeCount);
  for (const { from, to } of edges) {
    fanOut[from]! += 1;
    fanIn[to]! += 1;
  }
  return Array.from(fanIn, (incoming, node) => {
    const outgoing = fanOut[node]!;
    const both = incoming + outgoing;
    return { fanIn: incoming, fanOut: outgoing, instability: both === 0 ? null : outgoing / both };
  });
}
