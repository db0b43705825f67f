import type { CallFact } from '../../model/facts.ts';
import { type PathFit, fitPath } from './match-path.ts';
import { isGeneric } from './route-index.ts';
import type { ServedRoute } from './served-routes.ts';
import { type BaseClue, isSameWord, wordsOf } from './deployable-names.ts';
import type { WireInput } from './wire-source.ts';

/** A route that may serve a call, with what speaks for it. */
export interface RatedRoute {
  readonly route: ServedRoute;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

export interface AskedCall {
  readonly node: number;
  readonly call: CallFact;
  readonly segments: readonly string[];
  readonly clue: BaseClue;
}

/** Rates the routes that can serve a call, the best first; equals in other services take confidence from each other. */
export function createRater(
  input: WireInput,
  owners: readonly number[],
): (asked: AskedCall, candidates: readonly ServedRoute[]) => RatedRoute[] {
  const context: Context = { input, owners };
  return (asked, candidates) => {
    const drafts = candidates.flatMap((route) => rate(asked, route, context)).toSorted(compareDrafts);
    const [best] = drafts;
    if (best === undefined) return [];
    const rivals = new Set(
      drafts.filter((draft) => compareDrafts(draft, best) === 0).map(({ route }) => owners[route.node] ?? -1),
    );
    rivals.delete(owners[best.route.node] ?? -1);
    return [rivals.size === 0 ? best : disputed(best, rivals.size), ...drafts.slice(1)];
  };
}

interface Context {
  readonly input: WireInput;
  readonly owners: readonly number[];
}

interface Draft extends RatedRoute {
  readonly fit: PathFit;
}

/** What each doubt takes from certainty; calibrated on the tuning halves under bench/wires. */
const COST = {
  anyMethod: 0.1,
  filled: 0.05,
  guessed: 0.3,
  oneLiteral: 0.1,
  missing: 0.12,
  strippedByName: 0.15,
  stripped: 0.5,
  wild: 0.08,
  otherName: 0.4,
  unnamed: 0.25,
  rival: 0.25,
} as const;
const CERTAIN = 0.98;

function rate(asked: AskedCall, route: ServedRoute, context: Context): Draft[] {
  const { call, segments } = asked;
  if (!isMethodServed(call.method, route.method)) return [];
  const hasBase = call.base !== null && !/^(?:[a-z]+:)?\/\//i.test(call.base);
  const fit = fitPath(route.segments, segments, { mostMissing: hasBase ? 3 : 0, mostExtra: 2 });
  if (fit === null || fit.literals === 0 || !hasOwnWord(route, fit)) return [];
  const served: Served = { route, fit, context };
  const doubts = [
    ...pathDoubts(fit),
    ...methodDoubts(call, route),
    ...(isNamedByPath(served) ? [] : nameDoubts(asked, served)),
    ...stripDoubts(served),
  ];
  const cost = doubts.reduce((sum, doubt) => sum + doubt.cost, 0);
  return cost >= CERTAIN
    ? []
    : [{ route, fit, confidence: CERTAIN - cost, evidence: evidenceOf(asked, served, doubts) }];
}

function evidenceOf({ call, clue }: AskedCall, { route, context }: Served, doubts: readonly Doubt[]): string[] {
  const isNamed = clue.kind === 'named' && clue.owners.has(context.owners[route.node] ?? -1);
  return [
    `${call.client || 'The call'} asks for ${call.method} ${call.path}${call.base === null ? '' : ` at ${call.base}`}.`,
    `The route serves ${route.method} /${route.segments.join('/')}.`,
    ...doubts.map(({ sentence }) => sentence).filter((sentence) => sentence !== ''),
    ...(isNamed ? [`The ${clue.isByFile ? 'file' : 'base'} names the service.`] : []),
  ];
}

interface Doubt {
  readonly cost: number;
  readonly sentence: string;
}

function isMethodServed(asked: string, served: string): boolean {
  return asked === 'ANY' || served === 'ANY' || asked === served;
}

/** `/api/v1/{}` alone says nothing about what is served. */
function hasOwnWord({ segments }: ServedRoute, { missing }: PathFit): boolean {
  return segments.slice(missing.length).some((segment) => segment !== '{}' && segment !== '**' && !isGeneric(segment));
}

function pathDoubts(fit: PathFit): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (count: number, cost: number, sentence: string): void => {
    if (count > 0) doubts.push({ cost: count * cost, sentence });
  };
  add(fit.filled, COST.filled, 'A literal of the call stands where the route takes a parameter.');
  add(fit.guessed, COST.guessed, 'A variable of the call stands where the route has a literal.');
  add(fit.literals === 1 ? 1 : 0, COST.oneLiteral, '');
  add(fit.missing.length > 0 ? 1 : 0, COST.missing, `The base is taken to hold /${fit.missing.join('/')}.`);
  add(fit.wild > 0 ? 1 : 0, COST.wild, 'Part of the path stands in a setting.');
  return doubts;
}

function methodDoubts({ method }: CallFact, route: ServedRoute): Doubt[] {
  const isOpen = method === 'ANY' || route.method === 'ANY';
  return isOpen ? [{ cost: COST.anyMethod, sentence: 'The method is not told on one side.' }] : [];
}

interface Served {
  readonly route: ServedRoute;
  readonly fit: PathFit;
  readonly context: Context;
}

function nameDoubts({ clue }: AskedCall, { route, context }: Served): Doubt[] {
  if (clue.kind === 'unnamed') return [{ cost: COST.unnamed, sentence: 'Nothing names the service that is called.' }];
  if (clue.kind !== 'named' || clue.owners.has(context.owners[route.node] ?? -1)) return [];
  return clue.isByFile
    ? [{ cost: COST.unnamed, sentence: 'The file names another service.' }]
    : [{ cost: COST.otherName, sentence: 'The base names another service.' }];
}

/** A gateway takes away segments, most often those that name the service behind it. */
function stripDoubts(served: Served): Doubt[] {
  const { fit } = served;
  if (fit.extra.length === 0) return [];
  const isNamed = isNamedByPath(served);
  const cost = isNamed ? COST.strippedByName : COST.stripped;
  const why = isNamed ? ', which names the service' : '';
  return [{ cost, sentence: `A gateway is taken to strip /${fit.extra.join('/')}${why}.` }];
}

/** Whether what a gateway strips names the service behind it. */
function isNamedByPath({ route, fit, context }: Served): boolean {
  const name = context.input.services[context.owners[route.node] ?? -1]?.name ?? '';
  return fit.extra.some((segment) => !isGeneric(segment) && namesService(segment, name));
}

function namesService(segment: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(segment).some((given) => words.some((word) => isSameWord(word, given)));
}

/** Surest first; of equals the one with more literals, which frameworks prefer too. */
function compareDrafts(a: Draft, b: Draft): number {
  return (
    Math.round((b.confidence - a.confidence) * 1000) || b.fit.literals - a.fit.literals || a.fit.guessed - b.fit.guessed
  );
}

function disputed(best: Draft, rivals: number): RatedRoute {
  return {
    route: best.route,
    confidence: best.confidence - COST.rival * Math.min(rivals, 3),
    evidence: [
      ...best.evidence,
      `${rivals === 1 ? 'Another service serves' : `${rivals} other services serve`} the same.`,
    ],
  };
}
