import type { SymbolFacts, WireFacts } from '../../model/facts.ts';
import type { Manifest } from '../../model/manifest.ts';
import { pathRole } from '../../model/path-role.ts';

/** What is asked of a source file. */
export interface ServiceSource {
  readonly path: string;
  readonly language: string;
  readonly symbols: SymbolFacts;
  readonly wires: WireFacts;
}

export interface ServiceInput {
  /** Every path of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; the index is the node. */
  readonly sources: readonly ServiceSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** Something that shows that a folder is deployed. */
export interface ServiceSign {
  readonly folder: string;
  readonly evidence: string;
  readonly strength: number;
  /** What the deployment calls it; null where it goes by its folder. */
  readonly alias: string | null;
}

/** Code that starts a process says more than a file that packs one. */
export const STRENGTH = { dependency: 1, container: 2, code: 3 } as const;

/** Folders that hold a Dockerfile on behalf of another. */
export const PACKING_FOLDERS =
  /(?:^|\/)(?:docker|\.docker|deploy|deployment|build|ci|scripts|\.devcontainer|infra)(?:\/|$)/i;

/** Tests start processes that nobody deploys. */
export function isTestPath(path: string): boolean {
  const role = pathRole(path);
  return role === 'test' || role === 'fixture';
}
