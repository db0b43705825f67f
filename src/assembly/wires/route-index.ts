import type { ServedRoute } from './served-routes.ts';

/** So many routes with a word in common are made by a machine; each call is compared with no more. */
export const MOST_CANDIDATES = 200;

export interface Candidates {
  readonly routes: readonly ServedRoute[];
  /** True where there are more. */
  readonly isCut: boolean;
}

/** How many segments more than a call a route may have, the likeliest first; a base or a gateway makes the difference. */
const OFFSETS = [0, 1, -1, 2, -2, 3] as const;
/** Where routes are kept that take any number of segments. */
const ANY_LENGTH = -1;

type ByLength = Map<number, ServedRoute[]>;

/** Finds the routes that share a literal segment with a call. A class for the tables that it builds once. */
export class RouteIndex {
  readonly #byLiteral = new Map<string, ByLength>();
  readonly #below = new Map<string, readonly ServedRoute[]>();

  constructor(routes: readonly ServedRoute[]) {
    for (const route of routes) {
      const literals = new Set(route.segments.filter(isLiteral).map((segment) => segment.toLowerCase()));
      for (const literal of literals) this.#add(literal, route);
    }
  }

  /** Those that share the rarest word and have as many segments first. */
  candidates(segments: readonly string[]): Candidates {
    const tables = segments
      .filter((word) => isLiteral(word) && !isGeneric(word))
      .flatMap((word) => this.#byLiteral.get(word.toLowerCase()) ?? [])
      .toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const lengths = [...OFFSETS.map((offset) => segments.length + offset), ANY_LENGTH];
    const found = new Set<ServedRoute>();
    for (const list of lengths.flatMap((length) => tables.map((table) => table.get(length) ?? []))) {
      for (const route of list) {
        if (found.size >= MOST_CANDIDATES && !found.has(route)) return { routes: [...found], isCut: true };
        found.add(route);
      }
    }
    return { routes: [...found], isCut: false };
  }

  /** Routes that begin like this; a prefix that nobody knows counts as any beginning. */
  servedBelow(beginning: readonly string[]): readonly ServedRoute[] {
    const key = beginning.join('/').toLowerCase();
    const known = this.#below.get(key);
    if (known !== undefined) return known;
    const found = this.#findBelow(beginning);
    this.#below.set(key, found);
    return found;
  }

  #findBelow(beginning: readonly string[]): ServedRoute[] {
    const last = beginning.at(-1)?.toLowerCase();
    const tables = last === undefined ? undefined : this.#byLiteral.get(last);
    return [...(tables?.values() ?? [])].flat().filter(({ segments }) => {
      if (segments[0] === '**') return segments[1]?.toLowerCase() === last;
      return beginning.every((segment, at) => segments[at]?.toLowerCase() === segment.toLowerCase());
    });
  }

  #add(literal: string, route: ServedRoute): void {
    const table: ByLength = this.#byLiteral.get(literal) ?? new Map();
    this.#byLiteral.set(literal, table);
    const length = route.segments.includes('**') ? ANY_LENGTH : route.segments.length;
    const list = table.get(length);
    if (list) list.push(route);
    else table.set(length, [route]);
  }
}

function sizeOf(table: ByLength): number {
  let size = 0;
  for (const list of table.values()) size += list.length;
  return size;
}

function isLiteral(segment: string): boolean {
  return segment !== '{}' && segment !== '**';
}

/** Segments that half of all paths begin with. */
export function isGeneric(segment: string): boolean {
  return /^(?:api|apis|rest|internal|public|v\d+(?:\.\d+)?)$/i.test(segment);
}
