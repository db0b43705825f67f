import { compareText } from '../base/ordering.ts';
import { edgesOf } from '../model/graph.ts';
import { scopeOf } from './scope.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { Wire } from '../model/wire.ts';
import type {
  CyclesResult,
  GraphLevel,
  GraphWire,
  GraphNode,
  GraphResult,
  NamedCycle,
  NamedEdge,
} from '../model/list-results.ts';
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
    wires: namedWires(codebase, names, by),
  };
}

/** Between components only those that lead from one to another, as with imports. */
function namedWires({ files, wires }: Codebase, names: readonly string[], by: GraphLevel): GraphWire[] {
  const nodeOf = (file: number): number => (by === 'file' ? file : (files[file]?.component ?? 0));
  const groups = Map.groupBy(
    wires.filter(({ from, to }) => nodeOf(from) !== nodeOf(to)),
    ({ from, to, kind }) => `${nodeOf(from)} ${nodeOf(to)} ${kind}`,
  );
  return [...groups.values()]
    .map((group) => {
      const [{ from, to, kind }] = group as [Wire, ...Wire[]];
      const labels = [...new Set(group.map(({ label }) => label))].toSorted(compareText);
      return { from: names[nodeOf(from)]!, to: names[nodeOf(to)]!, kind, labels };
    })
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind));
}

/** `paydown cycles`: file cycles at run time, file cycles through types, component cycles, in that order. */
export function cyclesResult(modelled: ModelledSnapshot): CyclesResult {
  const { structure } = modelled;
  const files = structure.codebase.files.map((file) => file.path);
  const components = structure.codebase.components.map((component) => component.name);
  return {
    schema: 'paydown/cycles/1',
    ...scopeOf(modelled),
    cycles: [
      ...structure.cycles.map((cycle) => namedCycle(cycle, files, { level: 'file', typeOnly: false })),
      ...structure.typeOnlyCycles.map((cycle) => namedCycle(cycle, files, { level: 'file', typeOnly: true })),
      ...structure.componentCycles.map((cycle) =>
        namedCycle(cycle, components, { level: 'component', typeOnly: false }),
      ),
    ],
  };
}

function namedCycle(cycle: Cycle, names: readonly string[], kind: Pick<NamedCycle, 'level' | 'typeOnly'>): NamedCycle {
  return {
    ...kind,
    members: cycle.members.map((node) => names[node]!),
    shortest: cycle.shortest.map((node) => names[node]!),
    cut: cycle.cut.map((edge) => namedEdge(edge, names)),
    cutIsMinimal: cycle.isCutMinimal,
  };
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
  return { from: names[edge.from]!, to: names[edge.to]!, references: edge.references, typeOnly: edge.isTypeOnly };
}
