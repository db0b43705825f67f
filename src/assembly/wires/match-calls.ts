import { baseNameOf } from '../../base/paths.ts';
import type { CallFact } from '../../model/facts.ts';
import type { UnmatchedCall, Wire, WireLimit } from '../../model/wire.ts';
import { MOST_CANDIDATES, RouteIndex, isGeneric } from './route-index.ts';
import { type ServedRoute, listServedRoutes, segmentsOf } from './served-routes.ts';
import { type BaseClue, createBaseReader } from './deployable-names.ts';
import { type RatedRoute, createRater } from './rate-routes.ts';
import { type WireInput, takesPart } from './wire-source.ts';

export interface MatchedCalls {
  readonly wires: readonly Wire[];
  readonly unmatchedCalls: readonly UnmatchedCall[];
  readonly limits: readonly WireLimit[];
}

/** Below this a match is a guess, and nothing is said. */
const LEAST_CONFIDENCE = 0.5;

/** Matches each call to the route that serves it. Calls of a service to itself in one language are no wires. */
export function matchCalls(input: WireInput, owners: readonly number[]): MatchedCalls {
  const { routes, limits } = listServedRoutes(input, owners);
  const matching: Matching = {
    input,
    owners,
    index: new RouteIndex(routes),
    readBase: createBaseReader(input.services),
    rate: createRater(input, owners),
    crowded: new Set(),
  };
  const wires: Wire[] = [];
  const unmatchedCalls: UnmatchedCall[] = [];
  for (const [node, { path, wires: facts }] of input.sources.entries()) {
    if (facts.calls.length === 0 || !takesPart(path)) continue;
    for (const call of facts.calls) {
      const answer = matchCall(node, call, matching);
      if (answer?.kind === 'wire') wires.push(answer.wire);
      else if (answer?.kind === 'unmatched') unmatchedCalls.push(answer.call);
    }
  }
  const crowded = [...matching.crowded].map((node) => ({ path: input.sources[node]?.path ?? '', reason: CROWDED }));
  return { wires, unmatchedCalls, limits: [...limits, ...crowded] };
}

interface Matching {
  readonly input: WireInput;
  readonly owners: readonly number[];
  readonly index: RouteIndex;
  readonly readBase: (base: string | null) => BaseClue;
  readonly rate: ReturnType<typeof createRater>;
  /** Takes the nodes with a call that was not compared with all routes. */
  readonly crowded: Set<number>;
}

const CROWDED = `a call was compared with ${MOST_CANDIDATES} of the routes that share its words`;

type Answer =
  | { readonly kind: 'wire'; readonly wire: Wire }
  | { readonly kind: 'unmatched'; readonly call: UnmatchedCall }
  | null;

function matchCall(node: number, call: CallFact, matching: Matching): Answer {
  const { owners, index, rate, input } = matching;
  const clue = clueOf(node, call, matching);
  const segments = segmentsOf(call.path);
  if (clue.kind === 'foreign' || !segments.some((segment) => segment !== '{}' && segment !== '**')) return null;
  const { routes, isCut } = index.candidates(segments);
  if (isCut) matching.crowded.add(node);
  const rated = rate({ node, call, segments, clue }, routes);
  const [best] = rated;
  if (best === undefined) return unmatched(node, call, { segments, clue, matching });
  const isOwn = owners[best.route.node] === owners[node];
  const isSameLanguage = input.sources[best.route.node]?.language === input.sources[node]?.language;
  if (isOwn && isSameLanguage) return null;
  const confidence = Math.round(best.confidence * 100) / 100;
  return confidence < LEAST_CONFIDENCE ? null : { kind: 'wire', wire: toWire(node, call, { ...best, confidence }) };
}

/** What the base says; where it says nothing, what a client is called: `CreditScoringClient` asks credit-scoring. */
function clueOf(node: number, call: CallFact, { input, readBase }: Matching): BaseClue {
  const clue = readBase(call.base);
  const { path = '', language = '' } = input.sources[node] ?? {};
  if (clue.kind !== 'open' || language === 'typescript') return clue;
  const named = readBase(baseNameOf(path).replace(/\.\w+$/, ''));
  return named.kind === 'named' ? { ...named, isByFile: true } : { kind: 'unnamed' };
}

function toWire(node: number, call: CallFact, { route, confidence, evidence }: RatedRoute): Wire {
  return {
    kind: 'http',
    from: node,
    to: route.node,
    label: `${methodOf(call, route)} ${labelPath(call, route)}`,
    fromLine: call.line,
    toLine: route.line,
    confidence,
    evidence,
  };
}

function methodOf(call: CallFact, route: ServedRoute): string {
  return route.method === 'ANY' ? call.method : route.method;
}

/** The route's template, but where a setting hides its beginning. */
function labelPath(call: CallFact, route: ServedRoute): string {
  return route.segments.includes('**') ? call.path : `/${route.segments.join('/')}`;
}

interface Unserved {
  readonly segments: readonly string[];
  readonly clue: BaseClue;
  readonly matching: Matching;
}

/** Only where the snapshot serves others under the same beginning: else whoever serves it is simply not here. */
function unmatched(node: number, call: CallFact, { segments, clue, matching }: Unserved): Answer {
  const first = segments.findIndex((segment) => !isGeneric(segment));
  const beginning = segments.slice(0, first + 1);
  // A server that calls without a name may call anybody.
  if (clue.kind === 'unnamed' || (clue.kind === 'named' && clue.isByFile)) return null;
  const isHidden = first < 0 || beginning.includes('{}') || segments.length <= beginning.length;
  if (isHidden && clue.kind !== 'named') return null;
  const others = matching.index
    .servedBelow(beginning)
    .filter((route) => clue.kind !== 'named' || isOwnedBy(route, clue, matching));
  if (others.length === 0) return null;
  const label = `${call.method} ${call.path}`;
  return { kind: 'unmatched', call: { file: node, line: call.line, label, client: call.client } };
}

function isOwnedBy(route: ServedRoute, clue: BaseClue, { owners }: Matching): boolean {
  return clue.kind === 'named' && clue.owners.has(owners[route.node] ?? -1);
}
