import type { RouteFact } from '../../model/facts.ts';
import { createMountTargets } from './mount-targets.ts';
import { readPathRoutes } from './path-routes.ts';
import { type WireSource, takesPart } from './wire-source.ts';

/** A route as it is reached from outside: prefixes of every file that mounts it are joined in. */
export interface ServedRoute {
  readonly node: number;
  readonly line: number;
  readonly method: string;
  readonly segments: readonly string[];
}

/** All routes but those of tests. */
export function listServedRoutes(sources: readonly WireSource[], ownerOf: readonly number[]): ServedRoute[] {
  const mounts = new MountTable(sources, ownerOf);
  return sources.flatMap((source, node): ServedRoute[] => {
    if (!takesPart(source.path)) return [];
    const routes = [...source.wires.routes.filter(({ method }) => method !== MOUNT), ...pathRoutes(source)];
    if (routes.length === 0) return [];
    const prefixes = mounts.prefixesOf(node);
    return routes.flatMap(({ method, path, line }) =>
      prefixes.map((prefix) => ({ node, line, method, segments: joinSegments(prefix, segmentsOf(path)) })),
    );
  });
}

/** The pseudo method of a fact that mounts what its handler names below its path. */
const MOUNT = 'MOUNT';

export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Several unknown prefixes in a row are one. */
function joinSegments(prefix: readonly string[], path: readonly string[]): string[] {
  return [...prefix, ...path].filter((segment, at, all) => segment !== '**' || all[at - 1] !== '**');
}

function pathRoutes({ path, language, exports }: WireSource): RouteFact[] {
  return language === 'typescript' ? readPathRoutes(path, exports) : [];
}

interface MountedBy {
  readonly node: number;
  readonly segments: readonly string[];
}

/** Routers nest a few deep; more is a circle. */
const MOST_LEVELS = 6;
/** A router mounted in more places than this is mounted for each of many tenants; the first tell enough. */
const MOST_PREFIXES = 8;

class MountTable {
  readonly #mountedBy = new Map<number, MountedBy[]>();
  /** Prefix of every route of an owner and language: Nest's `setGlobalPrefix`. */
  readonly #global = new Map<string, readonly string[]>();
  readonly #sources: readonly WireSource[];
  readonly #ownerOf: readonly number[];

  constructor(sources: readonly WireSource[], ownerOf: readonly number[]) {
    this.#sources = sources;
    this.#ownerOf = ownerOf;
    const nodes = new Map(sources.map(({ path }, node) => [path, node]));
    const targetOf = createMountTargets(sources.map(({ path }) => path));
    for (const [node, { path, wires }] of sources.entries()) {
      for (const mount of wires.routes) {
        if (mount.method !== MOUNT || mount.handler === null) continue;
        if (mount.handler === '*') this.#global.set(this.#key(node), segmentsOf(mount.path));
        else this.#add(nodes.get(targetOf(path, mount.handler) ?? ''), { node, segments: segmentsOf(mount.path) });
      }
    }
  }

  prefixesOf(node: number): readonly (readonly string[])[] {
    const global = this.#global.get(this.#key(node)) ?? [];
    return this.#climb(node, 0).map((prefix) => joinSegments(global, prefix));
  }

  #climb(node: number, level: number): readonly (readonly string[])[] {
    const mounted = level > MOST_LEVELS ? undefined : this.#mountedBy.get(node);
    if (mounted === undefined) return [[]];
    return mounted
      .flatMap((mount) => this.#climb(mount.node, level + 1).map((prefix) => joinSegments(prefix, mount.segments)))
      .slice(0, MOST_PREFIXES);
  }

  #add(node: number | undefined, mount: MountedBy): void {
    if (node === undefined || node === mount.node) return;
    const list = this.#mountedBy.get(node);
    if (list) list.push(mount);
    else this.#mountedBy.set(node, [mount]);
  }

  #key(node: number): string {
    return `${this.#ownerOf[node] ?? ''} ${this.#sources[node]?.language ?? ''}`;
  }
}
