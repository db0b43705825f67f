import type { DecisionRecord } from './decision-record.ts';
import type { Severity } from './finding.ts';
import type { ExternalFunction, FitnessFunction, LayersFunction, OwnerFunction } from './fitness-function.ts';
import type { Loosening } from './compare-intent.ts';

type Records = readonly DecisionRecord<string>[];
type Written = FitnessFunction<string>;

/**
 * What accepted records asked before and no accepted record asks any more. A function that moves to another record, as when
 * one supersedes the other, is not lost: it is held against all that are there now.
 */
export function looserFunctions(base: Records, head: Records): Loosening[] {
  const after = head.filter(isAccepted).flatMap(({ functions }) => functions);
  const unchanged = new Set(after.map(wording));
  const byKind = Map.groupBy(after, ({ kind }) => kind);
  return base.filter(isAccepted).flatMap((record) => {
    const lost = record.functions.filter((given) => !unchanged.has(wording(given)));
    const is = head.find(({ id }) => id === record.id) ?? head.find(({ at }) => at.path === record.at.path);
    return lost.flatMap((given) => looserThan(given, byKind.get(given.kind) ?? [], { record, is }));
  });
}

function isAccepted({ status }: DecisionRecord<string>): boolean {
  return status === 'accepted';
}

/** All that matters of a function; reasons and lines may change. */
function wording({ line: _line, because: _because, ...given }: Written): string {
  return JSON.stringify(given);
}

interface Succession {
  readonly record: DecisionRecord<string>;
  readonly is: DecisionRecord<string> | undefined;
}

function looserThan(given: Written, candidates: readonly Written[], { record, is }: Succession): Loosening[] {
  const name = `${given.kind} of decision ${record.id}`;
  const ranked = candidates
    .map((other) => ({ other, what: differencesOf(given, other) }))
    .toSorted((a, b) => a.what.length - b.what.length);
  if (ranked[0]?.what.length === 0) return [];
  if (is === undefined) return [{ what: `${name} is gone with its record`, at: record.at }];
  const { path } = is.at;
  if (!isAccepted(is)) {
    const line = is.statusLine ?? is.at.line;
    return [{ what: `${name} holds nobody any more: the record is ${is.status}`, at: { path, line } }];
  }
  const own = ranked.find(({ other }) => is.functions.includes(other));
  if (own === undefined) return [{ what: `${name} is gone`, at: { path, line: is.functionsLine ?? is.at.line } }];
  return own.what.map((what) => ({ what: `${name} ${what}`, at: { path, line: own.other.line } }));
}

function differencesOf(given: Written, other: Written): string[] {
  const asks = new Set(askedBy(other));
  const left = new Set(leftBy(given));
  return [
    ...askedBy(given)
      .filter((each) => !asks.has(each))
      .map((each) => `does not ask ${each} any more`),
    ...leftBy(other)
      .filter((each) => !left.has(each))
      .map((each) => `lets ${each} pass`),
    ...(isReordered(given, other) ? ['has its floors in another order'] : []),
    ...higherLimit(given, other),
    ...lowerSeverity(given, other),
  ];
}

function lowerSeverity(given: Written, other: Written): string[] {
  const [was, is] = [severityOf(given), severityOf(other)];
  return STRENGTH[was] > STRENGTH[is] ? [`is a ${is} now`] : [];
}

/** Without a severity of its own a function takes that of its rule, which no word in the record lowers. */
function severityOf({ severity }: Written): Severity {
  return severity ?? 'block';
}

const STRENGTH: Readonly<Record<Severity, number>> = { note: 0, review: 1, block: 2 };

function higherLimit(given: Written, other: Written): string[] {
  if (given.kind !== 'limit' || other.kind !== 'limit' || other.max <= given.max) return [];
  return [`allows ${other.max} and allowed ${given.max}`];
}

/** What must not be taken out of a function without loosening it. */
function askedBy(given: Written): string[] {
  return [
    ...(given.countsTypes ? ['that types count'] : []),
    ...(given.holdsTests ? ['that tests are held'] : []),
    ...heldBy(given),
  ];
}

function heldBy(given: Written): readonly string[] {
  if ('floors' in given) return heldByFloors(given);
  if ('from' in given) return given.kind === 'allow-only' ? given.from : pairTexts(given);
  if ('groups' in given) return given.groups;
  if ('terms' in given) return given.by.flatMap((by) => termTexts(given.terms).held.map((text) => `${text} by ${by}`));
  if ('parts' in given) return heldByPackages(given);
  if ('entry' in given) return [given.of];
  if ('home' in given) return [given.name];
  return 'metric' in given ? given.of.map((of) => `${given.metric} of ${of}`) : heldByOwner(given);
}

function heldByFloors({ floors, isClosed, areRoomsBlind }: LayersFunction<string>): string[] {
  return [
    ...floors.flat(),
    ...(isClosed ? ['that it is closed'] : []),
    ...(areRoomsBlind ? ['that rooms are blind'] : []),
  ];
}

function heldByPackages({ packages, place, parts }: ExternalFunction<string>): string[] {
  return [...packages, ...(place === 'not-in' ? parts.map(ofText) : [])];
}

/** Any owner will do where none is named: a name that is dropped is less, one that is added is more. */
function heldByOwner({ of, is }: OwnerFunction<string>): string[] {
  return of.flatMap((part) => [`an owner for ${part}`, ...(is === null ? [] : [`${is} for ${part}`])]);
}

function pairTexts({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }): string[] {
  return [...from.map(ofText), ...to.map((each) => `for ${each}`)];
}

function ofText(part: string): string {
  return `of ${part}`;
}

/** What must not be added to a function without loosening it. */
function leftBy(given: Written): string[] {
  const own = given.except;
  if (given.kind === 'allow-only') return [...own, ...given.to];
  if (given.kind === 'public-api') return [...own, ...given.entry];
  if (given.kind === 'capability') return [...own, ...given.home];
  if (given.kind === 'external' && given.place === 'only-in') return [...own, ...given.parts];
  if (given.kind === 'wire') return [...own, ...termTexts(given.terms).left];
  return [...own];
}

type Terms = (Written & { readonly kind: 'wire' })['terms'];

function termTexts(terms: Terms): { readonly held: readonly string[]; readonly left: readonly string[] } {
  if (terms.kind === 'independent') return { held: terms.groups, left: [] };
  return terms.kind === 'forbid'
    ? { held: pairTexts(terms), left: [] }
    : { held: terms.from.map(ofText), left: terms.to };
}

/** Floors that are new between the others loosen nothing; another order of those that were there does. */
function isReordered(given: Written, other: Written): boolean {
  if (given.kind !== 'layers' || other.kind !== 'layers') return false;
  const before = new Set(given.floors.flat());
  const kept = other.floors
    .map((floor) => floor.filter((name) => before.has(name)))
    .filter((floor) => floor.length > 0);
  const stays = new Set(kept.flat());
  const was = given.floors.map((floor) => floor.filter((name) => stays.has(name))).filter((floor) => floor.length > 0);
  return JSON.stringify(was.map((floor) => floor.toSorted())) !== JSON.stringify(kept.map((floor) => floor.toSorted()));
}
