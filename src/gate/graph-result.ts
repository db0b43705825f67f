import { compareText } from '../base/ordering.ts';
import { edgeBetween, edgesOf } from '../model/graph.ts';
import { projectNames } from '../model/project-names.ts';
import { scopeOf } from './scope.ts';
import { summariseProjects } from './summarise-projects.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { DependencyEdge, DependencyGraph } from '../model/graph.ts';
import type {
  CyclesResult,
  GraphLevel,
  GraphNode,
  GraphResult,
  GraphWire,
  NamedCycle,
  NamedEdge,
} from '../model/list-results.ts';
import type { Wire } from '../model/wire.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Structure } from '../model/structure.ts';

/** `paydown graph`: every node and edge of one level by name. */
export function graphResult(modelled: ModelledSnapshot, by: GraphLevel): GraphResult {
  const level = LEVELS[by](modelled);
  const { names, nodes, graph } = level;
  return {
    schema: 'paydown/graph/1',
    ...scopeOf(modelled),
    by,
    nodes,
    edges: inOrder(
      [...edgesOf(graph)].map((edge) => namedEdge(edge, names)),
      by,
    ),
    wires: namedWires(modelled.codebase.wires, level),
  };
}

/** Between components and projects only those that lead from one to another, as with imports. */
function namedWires(wires: readonly Wire[], { names, nodeOf }: Level): GraphWire[] {
  const groups = Map.groupBy(
    wires.filter(({ from, to }) => nodeOf(from) !== nodeOf(to) && nodeOf(from) >= 0 && nodeOf(to) >= 0),
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

/**
 * `paydown cycles`: file cycles when loaded, through deferred imports, through types, component cycles, project cycles, in
 * that order.
 */
export function cyclesResult(modelled: ModelledSnapshot, by: GraphLevel | null): CyclesResult {
  const { structure } = modelled;
  const { codebase } = structure;
  const files = codebase.files.map((file) => file.path);
  const components = codebase.components.map((component) => component.name);
  const projects = projectNames(codebase.projects);
  const namedFiles = (cycle: Cycle, kind: Partial<NamedCycle>): NamedCycle => {
    return { ...namedCycle(cycle, { level: 'file', names: files, graph: codebase.graph }), ...kind };
  };
  return {
    schema: 'paydown/cycles/1',
    ...scopeOf(modelled),
    by,
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
      ...structure.projects.cycles.map((cycle) =>
        namedCycle(cycle, { level: 'project', names: projects, graph: null }),
      ),
    ].filter(({ level }) => by === null || level === by),
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
  /** Below 0 for a file that belongs to none. */
  readonly nodeOf: (file: number) => number;
}

/** Only projects need more than the code base, and it takes time to find out. */
const LEVELS: Readonly<Record<GraphLevel, (modelled: ModelledSnapshot) => Level>> = {
  file: ({ codebase }) => fileLevel(codebase),
  component: ({ codebase }) => componentLevel(codebase),
  project: ({ structure }) => projectLevel(structure),
};

function fileLevel({ files, components, graph }: Codebase): Level {
  return {
    names: files.map((file) => file.path),
    nodes: files.map(({ path, component, language, lines }) => {
      return { name: path, component: components[component]!.name, language, lines };
    }),
    graph,
    nodeOf: (file) => file,
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
    nodeOf: (file) => files[file]!.component,
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
    nodeOf: (file) => structure.projects.projectOf[file]!,
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
