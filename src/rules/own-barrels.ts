import { buildGraph, type DependencyEdge, type DependencyGraph } from '../model/graph.ts';
import { strongComponents } from '../model/strong-components.ts';
import type { Structure } from '../model/structure.ts';

const BARREL = /(?:^|\/)index\.[cm]?[jt]sx?$/;

/** True where a file imports through the index file of the folder it lies in. */
export function isOwnBarrel(from: string, to: string): boolean {
  return BARREL.test(to) && from.startsWith(to.slice(0, to.lastIndexOf('/') + 1));
}

/**
 * The imports through own barrels, when they alone close every circle among `members`; else none. To write them to the
 * declaring file instead takes no redesign, so that is the better advice, also where fewer edges would do.
 */
export function closingBarrelImports(structure: Structure, members: readonly number[]): DependencyEdge[] {
  const { files, graph } = structure.codebase;
  const position = new Map(members.map((member, index) => [member, index]));
  const inside = edgesAmong(graph, position);
  const isThroughBarrel = ({ from, to }: DependencyEdge): boolean => isOwnBarrel(files[from]!.path, files[to]!.path);
  const through = inside.filter(isThroughBarrel);
  if (through.length === 0) return [];
  const rest = inside
    .filter((edge) => !isThroughBarrel(edge))
    .map((edge) => ({ ...edge, from: position.get(edge.from)!, to: position.get(edge.to)! }));
  return strongComponents(buildGraph(members.length, rest)).count === members.length ? through : [];
}

function edgesAmong(graph: DependencyGraph, nodes: ReadonlyMap<number, number>): DependencyEdge[] {
  const found: DependencyEdge[] = [];
  for (const from of nodes.keys()) {
    for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at += 1) {
      const to = graph.targets[at]!;
      if (!nodes.has(to) || graph.typeOnly[at] === 1) continue;
      found.push({ from, to, references: graph.references[at]!, isTypeOnly: false });
    }
  }
  return found;
}
