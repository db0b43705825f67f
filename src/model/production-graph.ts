import { couplings } from './coupling.ts';
import { type DependencyGraph, graphAmong, quotient } from './graph.ts';
import type { Coupling } from './component.ts';
import type { PathRole } from './path-role.ts';

/**
 * Run-time dependencies among production files only. Tests, examples and scripts lean on everything and nothing leans on
 * them; counting them makes every well-tested part look overloaded.
 */
export interface ProductionGraph {
  /** Nodes are `codebase.files`; a file that is no production code has no edges. */
  readonly files: DependencyGraph;
  /** Nodes are `codebase.components`. */
  readonly components: DependencyGraph;
  readonly fileCoupling: readonly Coupling[];
  readonly componentCoupling: readonly Coupling[];
}

export interface Owners {
  readonly roles: readonly PathRole[];
  readonly componentOf: Uint32Array;
  readonly componentCount: number;
}

/** `runtime` has a node a file, and only edges that exist at run time. */
export function productionGraph(
  runtime: DependencyGraph,
  { roles, componentOf, componentCount }: Owners,
): ProductionGraph {
  const isProduction = new Uint8Array(roles.length);
  for (let file = 0; file < roles.length; file += 1) isProduction[file] = roles[file] === 'production' ? 1 : 0;
  const files = graphAmong(runtime, isProduction);
  const components = quotient(files, componentOf, componentCount);
  return { files, components, fileCoupling: couplings(files), componentCoupling: couplings(components) };
}
