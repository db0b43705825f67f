import type { Codebase } from './codebase.ts';
import type { Cycle } from './cycle.ts';
import { findCycles } from './find-cycles.ts';
import { buildGraph, type DependencyEdge, type DependencyGraph, edgeAt } from './graph.ts';

/** What to do about a cycle of files: the one piece of advice that the rule, the lists and the reports give. */
export interface CutAdvice {
  /**
   * Imports through the index file of a folder that the importer lies in, to be written to the declaring file instead:
   * that takes no redesign, so it comes first. Empty where it spares no cut.
   */
  readonly redirect: readonly DependencyEdge[];
  /** What is left to cut then; without both no cycle is left among the members. Cheapest first. */
  readonly cut: readonly DependencyEdge[];
  /** True when no cheaper cut is left once the others are redirected. */
  readonly isCutMinimal: boolean;
}

/**
 * For cycles of what is loaded together. Where the code base was modelled without units every index file counts as one
 * that only passes things on.
 */
export function adviseCut(codebase: Codebase, cycle: Cycle): CutAdvice {
  const hasIndex = cycle.members.some((file) => isIndexName(codebase.files[file]!.path));
  const advice = hasIndex ? adviseRedirect(codebase, cycle) : null;
  return advice ?? { redirect: [], cut: cycle.cut, isCutMinimal: cycle.isCutMinimal };
}

/** Null where to redirect spares no cut. */
function adviseRedirect(codebase: Codebase, { members, cut }: Cycle): CutAdvice | null {
  const inside = edgesAmong(codebase.graph, members);
  const redirect = inside.filter((edge) => isThroughOwnIndex(codebase, edge));
  if (redirect.length === 0) return null;
  const rest = cutOfRest(members, inside, new Set(redirect));
  return costOf(rest.cut) < costOf(cut) ? { redirect, ...rest } : null;
}

/** The import to start with. */
export function firstOf({ redirect, cut }: CutAdvice): DependencyEdge | undefined {
  return redirect[0] ?? cut[0];
}

/** Imported names behind all the edges. */
export function costOf(edges: readonly DependencyEdge[]): number {
  return edges.reduce((sum, { references }) => sum + references, 0);
}

const INDEX_FILE = /(?:^|\/)index\.[cm]?[jt]sx?$/;

/** True of the name that a folder is imported by. */
export function isIndexName(path: string): boolean {
  return INDEX_FILE.test(path);
}

/**
 * True where a file imports through the index file of a folder it lies in, and that index file only passes on what others
 * declare. One that declares functions itself is what the importer means, so there is no other file to import from.
 */
function isThroughOwnIndex({ files }: Codebase, { from, to }: DependencyEdge): boolean {
  const { path, units } = files[to]!;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return isIndexName(path) && units.length === 0 && files[from]!.path.startsWith(folder);
}

function cutOfRest(
  members: readonly number[],
  inside: readonly DependencyEdge[],
  redirected: ReadonlySet<DependencyEdge>,
): Pick<CutAdvice, 'cut' | 'isCutMinimal'> {
  const position = new Map(members.map((member, index) => [member, index]));
  const rest = inside
    .filter((edge) => !redirected.has(edge))
    .map((edge) => ({ ...edge, from: position.get(edge.from)!, to: position.get(edge.to)! }));
  const left = findCycles(buildGraph(members.length, rest));
  const cut = left.flatMap((cycle) => cycle.cut).toSorted((a, b) => a.references - b.references);
  return {
    cut: cut.map((edge) => ({ ...edge, from: members[edge.from]!, to: members[edge.to]! })),
    isCutMinimal: left.every(({ isCutMinimal }) => isCutMinimal),
  };
}

/** Those that bind when a file is loaded. */
function edgesAmong(graph: DependencyGraph, members: readonly number[]): DependencyEdge[] {
  const isMember = new Set(members);
  const found: DependencyEdge[] = [];
  for (const from of members) {
    for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at += 1) {
      const edge = edgeAt(graph, from, at);
      if (isMember.has(edge.to) && !edge.isTypeOnly && !edge.isDeferred) found.push(edge);
    }
  }
  return found;
}
