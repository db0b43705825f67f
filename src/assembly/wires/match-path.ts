/** How a call's path fits a route's template. */
export interface PathFit {
  /** Equal literal segments. */
  readonly literals: number;
  /** Literal segments of the call where the route takes a parameter. */
  readonly filled: number;
  /** Variable segments of the call where the route has a literal. */
  readonly guessed: number;
  /** Leading segments of the route that the call does not spell out. */
  readonly missing: readonly string[];
  /** Leading segments of the call that the route does not have. */
  readonly extra: readonly string[];
  /** Segments that a `**` stands for. */
  readonly wild: number;
}

export interface FitLimits {
  /** Segments of the route that a base may hold. */
  readonly mostMissing: number;
  /** Segments of the call that a gateway may take away. */
  readonly mostExtra: number;
}

/** The best fit of a call's segments to a route's; null where none is possible. */
export function fitPath(route: readonly string[], call: readonly string[], limits: FitLimits): PathFit | null {
  const begins = route[0] === '**' ? Math.min(limits.mostExtra + WILD_PREFIX, call.length) : limits.mostExtra;
  for (let skip = 0; skip <= begins; skip += 1) {
    const fit =
      route[0] === '**' ? fitBehindWild(route, call, skip) : fitFrom(route, call, { extra: skip, missing: 0 });
    if (fit !== null) return fit;
  }
  for (let missing = 1; missing <= Math.min(limits.mostMissing, route.length - 1); missing += 1) {
    const fit = fitFrom(route, call, { extra: 0, missing });
    if (fit !== null) return fit;
  }
  return null;
}

/** A prefix that stands in a setting is `/api` or `/api/v1` and hardly longer. */
const WILD_PREFIX = 3;

function fitBehindWild(route: readonly string[], call: readonly string[], wild: number): PathFit | null {
  const fit = fitFrom(route.slice(1), call, { extra: wild, missing: 0 });
  return fit === null ? null : { ...fit, extra: [], wild };
}

interface Shift {
  readonly extra: number;
  readonly missing: number;
}

function fitFrom(route: readonly string[], call: readonly string[], { extra, missing }: Shift): PathFit | null {
  const asked = call.slice(extra);
  const takesRest = route.at(-1) === '**';
  const served = route.slice(missing, takesRest ? -1 : undefined);
  if (takesRest ? asked.length < served.length : asked.length !== served.length) return null;
  const count = { literals: 0, filled: 0, guessed: 0 };
  for (const [at, segment] of served.entries()) {
    const kind = fitSegment(segment, asked[at] ?? '');
    if (kind === null) return null;
    if (kind !== 'same') count[kind] += 1;
  }
  const wild = asked.length - served.length;
  return { ...count, missing: route.slice(0, missing), extra: call.slice(0, extra), wild };
}

function fitSegment(route: string, call: string): 'literals' | 'filled' | 'guessed' | 'same' | null {
  if (route === '{}') return call === '{}' ? 'same' : 'filled';
  if (call === '{}') return 'guessed';
  return route.toLowerCase() === call.toLowerCase() ? 'literals' : null;
}
