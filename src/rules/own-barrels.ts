import { buildGraph, type DependencyEdge, type DependencyGraph } from '../model/graph.ts';
import { strongComponents } from '../model/strong-components.ts';
import type { Structure } from '../model/structure.ts';

const BARREL = /(?:^|\/)index\.[cm]?[jt]sx?$/;

/** True of the name that a folder is imported by. */
export function isBarrelName(path: string): boolean {
  return BARREL.test(path);
}

/**
 * True where a file imports through the index file of a folder it lies in, and that index file only passes on what others
 * declare. One that declares functions itself is what the importer means, so there is no other file to import from.
 */
export function isThroughOwnBarrel({ codebase }: Structure, { from, to }: DependencyEdge): boolean {
  const { path, units } = codebase.files[to]!;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return isBarrelName(path) && units.length === 0 && codebase.files[from]!.path.startsWith(folder);
}

/**
 * The imports through own barrels, when they alone close every circle among `members`; else none. To write them to the
 * declaring file instead takes no redesign, so that is the better advice, also where fewer edges would do.
 */
export function closingBarrelImports(structure: Structure, members: readonly number[]): DependencyEdge[] {
  const position = new Map(members.map((member, index) => [member, index]));
  const inside = edgesAmong(structure.codebase.graph, position);
  const through = inside.filter((edge) => isThroughOwnBarrel(structure, edge));
  if (through.length === 0) return [];
  const rest = inside
    .filter((edge) => !isThroughOwnBarrel(structure, edge))
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
