import type { ServedRoute } from './served-routes.ts';

/** Finds the routes that share a literal segment with a call. A class for the tables that it builds once. */
export class RouteIndex {
  readonly #byLiteral = new Map<string, ServedRoute[]>();

  constructor(routes: readonly ServedRoute[]) {
    for (const route of routes) {
      const literals = new Set(route.segments.filter(isLiteral).map((segment) => segment.toLowerCase()));
      for (const literal of literals) this.#add(literal, route);
    }
  }

  /** In the order in which the routes were given. */
  candidates(segments: readonly string[]): ServedRoute[] {
    const found = new Set<ServedRoute>();
    for (const segment of segments.filter((word) => isLiteral(word) && !isGeneric(word))) {
      for (const route of this.#byLiteral.get(segment.toLowerCase()) ?? []) found.add(route);
    }
    return [...found];
  }

  /** Routes that begin like this; a prefix that nobody knows counts as any beginning. */
  servedBelow(beginning: readonly string[]): ServedRoute[] {
    const last = beginning.at(-1);
    if (last === undefined) return [];
    const routes = this.#byLiteral.get(last.toLowerCase()) ?? [];
    return routes.filter(({ segments }) => {
      if (segments[0] === '**') return segments[1]?.toLowerCase() === last.toLowerCase();
      return beginning.every((segment, at) => segments[at]?.toLowerCase() === segment.toLowerCase());
    });
  }

  #add(literal: string, route: ServedRoute): void {
    const list = this.#byLiteral.get(literal);
    if (list) list.push(route);
    else this.#byLiteral.set(literal, [route]);
  }
}

function isLiteral(segment: string): boolean {
  return segment !== '{}' && segment !== '**';
}

/** Segments that half of all paths begin with. */
export function isGeneric(segment: string): boolean {
  return /^(?:api|apis|rest|internal|public|v\d+(?:\.\d+)?)$/i.test(segment);
}
