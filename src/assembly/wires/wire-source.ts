import type { WireFacts } from '../../model/facts.ts';
import { pathRole } from '../../model/path-role.ts';
import type { Service } from '../../model/wire.ts';

/** What matching asks of a source file. */
export interface WireSource {
  readonly path: string;
  readonly language: string;
  /** Names that the file exports. */
  readonly exports: readonly string[];
  readonly wires: WireFacts;
}

export interface WireInput {
  /** Sorted by path; the index is the node. */
  readonly sources: readonly WireSource[];
  readonly services: readonly Service[];
  /** For each node the index of its component. */
  readonly componentOf: ArrayLike<number>;
  /** What settings put before every route of a service, by its index. */
  readonly basePaths: ReadonlyMap<number, string>;
}

/** For each node who owns it: its service, else its component, as one number that is equal for one owner only. */
export function listOwners({ sources, services, componentOf }: WireInput): number[] {
  const owners = sources.map((_, node) => services.length + (componentOf[node] ?? 0));
  for (const [index, { files }] of services.entries()) {
    for (const node of files) owners[node] = index;
  }
  return owners;
}

/** Tests call what they please; examples, scripts and migrations run against the real thing. */
export function takesPart(path: string): boolean {
  const role = pathRole(path);
  return role !== 'test' && role !== 'fixture';
}
