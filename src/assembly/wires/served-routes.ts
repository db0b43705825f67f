import type { RouteFact } from '../../model/facts.ts';
import type { WireLimit } from '../../model/wire.ts';
import { createMountTargets } from './mount-targets.ts';
import { readPathRoutes } from './path-routes.ts';
import { type WireInput, type WireSource, takesPart } from './wire-source.ts';

/** A route as it is reached from outside: prefixes of every file that mounts it are joined in. */
export interface ServedRoute {
  readonly node: number;
  readonly line: number;
  readonly method: string;
  readonly segments: readonly string[];
}

/** What a snapshot serves. */
export interface ServedRoutes {
  readonly routes: readonly ServedRoute[];
  readonly limits: readonly WireLimit[];
}

/** All routes but those of tests. */
export function listServedRoutes({ sources, basePaths }: WireInput, ownerOf: readonly number[]): ServedRoutes {
  const mounts = new MountTable(sources, ownerOf);
  const routes = sources.flatMap((source, node): ServedRoute[] => {
    const own = [...source.wires.routes, ...pathRoutes(source)];
    if (own.length === 0 || !takesPart(source.path)) return [];
    const base = HAS_BASE_PATH.test(source.language) ? segmentsOf(basePaths.get(ownerOf[node] ?? -1) ?? '') : [];
    const prefixes = mounts.prefixesOf(node).map((prefix) => [...base, ...prefix]);
    return own.flatMap(({ method, path, line }) =>
      prefixes.map((prefix) => ({ node, line, method, segments: joinSegments(prefix, segmentsOf(path)) })),
    );
  });
  const limits = [...mounts.cut].map((node) => ({ path: sources[node]?.path ?? '', reason: CUT }));
  return { routes, limits };
}

/** Languages whose frameworks read such settings. */
const HAS_BASE_PATH = /^(?:java|kotlin)$/;

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
const CUT = `a router is mounted in more than ${MOST_PREFIXES} ways or in a circle; the first were followed`;

class MountTable {
  /** Nodes of which not all prefixes were followed. */
  readonly cut = new Set<number>();
  readonly #mountedBy = new Map<number, MountedBy[]>();
  /** Prefix of every route of an owner and language: Nest's `setGlobalPrefix`. */
  readonly #global = new Map<string, readonly string[]>();
  readonly #sources: readonly WireSource[];
  readonly #ownerOf: readonly number[];

  constructor(sources: readonly WireSource[], ownerOf: readonly number[]) {
    this.#sources = sources;
    this.#ownerOf = ownerOf;
    if (sources.every(({ wires }) => wires.mounts.length === 0)) return;
    const nodes = new Map(sources.map(({ path }, node) => [path, node]));
    const targetOf = createMountTargets(sources.map(({ path }) => path));
    for (const [node, { path, wires }] of sources.entries()) {
      for (const mount of wires.mounts) {
        if (mount.target === '*') this.#global.set(this.#key(node), segmentsOf(mount.path));
        else this.#add(nodes.get(targetOf(path, mount.target) ?? ''), { node, segments: segmentsOf(mount.path) });
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
    const found: (readonly string[])[] = [];
    for (const mount of mounted) {
      if (found.length >= MOST_PREFIXES || level === MOST_LEVELS) this.cut.add(node);
      if (found.length >= MOST_PREFIXES) break;
      found.push(...this.#climb(mount.node, level + 1).map((prefix) => joinSegments(prefix, mount.segments)));
    }
    return found.slice(0, MOST_PREFIXES);
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
