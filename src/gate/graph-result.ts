import { compareText } from '../base/ordering.ts';
import { edgesOf } from '../model/graph.ts';
import { projectNames } from '../model/project-names.ts';
import { scopeOf } from './scope.ts';
import { summariseProjects } from './summarise-projects.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { DependencyEdge, DependencyGraph } from '../model/graph.ts';
import type { CyclesResult, GraphLevel, GraphNode, GraphResult, NamedCycle, NamedEdge } from '../model/list-results.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Structure } from '../model/structure.ts';

/** `paydown graph`: every node and edge of one level by name. */
export function graphResult(modelled: ModelledSnapshot, by: GraphLevel): GraphResult {
  const { names, nodes, graph } = LEVELS[by](modelled.structure);
  return {
    schema: 'paydown/graph/1',
    ...scopeOf(modelled),
    by,
    nodes,
    edges: inOrder(
      [...edgesOf(graph)].map((edge) => namedEdge(edge, names)),
      by,
    ),
  };
}

/** `paydown cycles`: file cycles at run time, file cycles through types, component cycles, project cycles, in that order. */
export function cyclesResult(modelled: ModelledSnapshot, by: GraphLevel | null): CyclesResult {
  const { structure } = modelled;
  const files = structure.codebase.files.map((file) => file.path);
  const components = structure.codebase.components.map((component) => component.name);
  const projects = projectNames(structure.codebase.projects);
  return {
    schema: 'paydown/cycles/1',
    ...scopeOf(modelled),
    by,
    cycles: [
      ...structure.cycles.map((cycle) => namedCycle(cycle, files, { level: 'file', typeOnly: false })),
      ...structure.typeOnlyCycles.map((cycle) => namedCycle(cycle, files, { level: 'file', typeOnly: true })),
      ...structure.componentCycles.map((cycle) =>
        namedCycle(cycle, components, { level: 'component', typeOnly: false }),
      ),
      ...structure.projects.cycles.map((cycle) => namedCycle(cycle, projects, { level: 'project', typeOnly: false })),
    ].filter(({ level }) => by === null || level === by),
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

/** Files and components are numbered in order of their names, projects are not. */
function inOrder(edges: readonly NamedEdge[], by: GraphLevel): readonly NamedEdge[] {
  if (by !== 'project') return edges;
  return edges.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

interface Level {
  readonly names: readonly string[];
  /** Sorted by name. */
  readonly nodes: readonly GraphNode[];
  readonly graph: DependencyGraph;
}

const LEVELS: Readonly<Record<GraphLevel, (structure: Structure) => Level>> = {
  file: ({ codebase }) => fileLevel(codebase),
  component: ({ codebase }) => componentLevel(codebase),
  project: projectLevel,
};

function fileLevel({ files, components, graph }: Codebase): Level {
  return {
    names: files.map((file) => file.path),
    nodes: files.map(({ path, component, language, lines }) => {
      return { name: path, component: components[component]!.name, language, lines };
    }),
    graph,
  };
}

function componentLevel({ files, components, componentGraph }: Codebase): Level {
  return {
    names: components.map((component) => component.name),
    nodes: components.map((component) => ({
      name: component.name,
      component: component.name,
      language: null,
      lines: component.files.reduce((sum, file) => sum + files[file]!.lines, 0),
    })),
    graph: componentGraph,
  };
}

function projectLevel(structure: Structure): Level {
  const nodes = summariseProjects(structure).map(({ name, language, lines }): GraphNode => {
    return { name, component: name, language, lines };
  });
  return {
    names: nodes.map(({ name }) => name),
    nodes: nodes.toSorted((a, b) => compareText(a.name, b.name)),
    graph: structure.projects.graph,
  };
}

function namedEdge(edge: DependencyEdge, names: readonly string[]): NamedEdge {
  return { from: names[edge.from]!, to: names[edge.to]!, references: edge.references, typeOnly: edge.isTypeOnly };
}
