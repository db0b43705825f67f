import { edgeBetween, edgesOf } from '../model/graph.ts';
import { scopeOf } from './scope.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { DependencyEdge, DependencyGraph } from '../model/graph.ts';
import type { CyclesResult, GraphLevel, GraphNode, GraphResult, NamedCycle, NamedEdge } from '../model/list-results.ts';
import type { Cycle } from '../model/cycle.ts';

/** `paydown graph`: every node and edge of one level by name. */
export function graphResult(modelled: ModelledSnapshot, by: GraphLevel): GraphResult {
  const { codebase } = modelled.structure;
  const { names, nodes } = by === 'file' ? fileNodes(codebase) : componentNodes(codebase);
  const graph = by === 'file' ? codebase.graph : codebase.componentGraph;
  return {
    schema: 'paydown/graph/1',
    ...scopeOf(modelled),
    by,
    nodes,
    edges: [...edgesOf(graph)].map((edge) => namedEdge(edge, names)),
  };
}

/** `paydown cycles`: file cycles when loaded, through deferred imports, through types, component cycles, in that order. */
export function cyclesResult(modelled: ModelledSnapshot): CyclesResult {
  const { structure } = modelled;
  const { codebase } = structure;
  const files = codebase.files.map((file) => file.path);
  const components = codebase.components.map((component) => component.name);
  const namedFiles = (cycle: Cycle, kind: Partial<NamedCycle>): NamedCycle => {
    return { ...namedCycle(cycle, { level: 'file', names: files, graph: codebase.graph }), ...kind };
  };
  return {
    schema: 'paydown/cycles/1',
    ...scopeOf(modelled),
    cycles: [
      ...structure.cycles.map((cycle, at) => {
        const { redirect, cut, isCutMinimal } = structure.cutAdvice[at]!;
        const indexImports = redirect.map((edge) => namedEdge(edge, files));
        return namedFiles({ ...cycle, cut, isCutMinimal }, { indexImports });
      }),
      ...structure.deferredCycles.map((cycle) => namedFiles(cycle, { isDeferred: true })),
      ...structure.typeOnlyCycles.map((cycle) => namedFiles(cycle, { typeOnly: true })),
      ...structure.componentCycles.map((cycle) =>
        namedCycle(cycle, { level: 'component', names: components, graph: null }),
      ),
    ],
  };
}

interface Naming {
  readonly level: GraphLevel;
  readonly names: readonly string[];
  /** Null where edges have no line. */
  readonly graph: DependencyGraph | null;
}

function namedCycle(cycle: Cycle, { level, names, graph }: Naming): NamedCycle {
  const { shortest } = cycle;
  return {
    level,
    typeOnly: false,
    isDeferred: false,
    members: cycle.members.map((node) => names[node]!),
    shortest: shortest.map((node) => names[node]!),
    lines: shortest.map((from, at) => lineBetween(graph, from, shortest[(at + 1) % shortest.length]!)),
    indexImports: [],
    cut: cycle.cut.map((edge) => namedEdge(edge, names)),
    cutIsMinimal: cycle.isCutMinimal,
  };
}

function lineBetween(graph: DependencyGraph | null, from: number, to: number): number | null {
  if (graph === null) return null;
  const at = edgeBetween(graph, from, to);
  return at === null ? null : lineOf(graph.lines[at]!);
}

function lineOf(line: number): number | null {
  return line === 0 ? null : line;
}

function fileNodes(codebase: Codebase): { names: string[]; nodes: GraphNode[] } {
  return {
    names: codebase.files.map((file) => file.path),
    nodes: codebase.files.map((file) => ({
      name: file.path,
      component: codebase.components[file.component]!.name,
      language: file.language,
      lines: file.lines,
    })),
  };
}

function componentNodes(codebase: Codebase): { names: string[]; nodes: GraphNode[] } {
  return {
    names: codebase.components.map((component) => component.name),
    nodes: codebase.components.map((component) => ({
      name: component.name,
      component: component.name,
      language: null,
      lines: component.files.reduce((sum, file) => sum + codebase.files[file]!.lines, 0),
    })),
  };
}

function namedEdge(edge: DependencyEdge, names: readonly string[]): NamedEdge {
  const { references, isTypeOnly, isDeferred, line } = edge;
  return {
    from: names[edge.from]!,
    to: names[edge.to]!,
    references,
    typeOnly: isTypeOnly,
    isDeferred,
    line: lineOf(line),
  };
}
