import { compareText } from '../base/ordering.ts';
import type { Severity } from './finding.ts';
import type { DebtException, Intent, WrittenAt } from './intent.ts';

/** Something that a change asks less strictly than before. */
export interface Loosening {
  /** A sentence without its full stop. */
  readonly what: string;
  /** In the newer intent; in the older one where the newer no longer has it. */
  readonly at: WrittenAt;
}

/**
 * What the newer intent lets pass that the older did not, as far as words say it: which files and findings that touches, only
 * a comparison of two models shows. `severityOf` is how serious a rule is by itself.
 */
export function loosenings(base: Intent, head: Intent, severityOf: (rule: string) => Severity): Loosening[] {
  return [
    ...loweredLevels(base, head, severityOf),
    ...moreIgnored(base, head),
    ...drawnOtherwise(base, head),
    ...otherLayers(base, head),
    ...widerHomes(base, head),
    ...moreExcepted(base, head),
  ].toSorted((a, b) => compareText(a.at.path, b.at.path) || a.at.line - b.at.line || compareText(a.what, b.what));
}

const STRENGTH: Readonly<Record<Severity, number>> = { note: 0, review: 1, block: 2 };

function loweredLevels(base: Intent, head: Intent, severityOf: (rule: string) => Severity): Loosening[] {
  const before = new Map(base.levels.map((level) => [level.rule, level]));
  const after = new Map(head.levels.map((level) => [level.rule, level]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) => {
    const was = before.get(rule)?.severity ?? severityOf(rule);
    const is = after.get(rule)?.severity ?? severityOf(rule);
    const at = after.get(rule)?.at ?? before.get(rule)?.at;
    if (at === undefined || STRENGTH[is] >= STRENGTH[was]) return [];
    return [{ what: `${rule} is ${is} and was ${was}`, at }];
  });
}

function moreIgnored(base: Intent, head: Intent): Loosening[] {
  const before = new Set(base.ignore.flatMap(({ paths }) => paths));
  return head.ignore.flatMap(({ paths, at }) =>
    paths.filter((path) => !before.has(path)).map((path) => ({ what: `${path} is not judged any more`, at })),
  );
}

/** A component that is gone, claims less or stands in another layer takes its files out of what was said about it. */
function drawnOtherwise(base: Intent, head: Intent): Loosening[] {
  const after = new Map(head.components.map((component) => [component.name, component]));
  return base.components.flatMap(({ name, paths, layer, at }) => {
    const is = after.get(name);
    if (is === undefined) return [{ what: `the component ${name} is not declared any more`, at }];
    const lost = paths.filter((path) => !is.paths.includes(path));
    return [
      ...lost.map((path) => ({ what: `the component ${name} does not claim ${path} any more`, at: is.at })),
      ...(is.layer === layer
        ? []
        : [{ what: `the component ${name} is in ${layerText(is.layer)} and was in ${layerText(layer)}`, at: is.at }]),
    ];
  });
}

function layerText(layer: string | null): string {
  return layer === null ? 'no layer' : `the layer ${layer}`;
}

/** New layers between the others loosen nothing; another order of those that were there does. */
function otherLayers(base: Intent, head: Intent): Loosening[] {
  const [first] = base.layers;
  if (first === undefined) return [];
  const before = base.layers.map(({ name }) => name);
  const kept = head.layers.map(({ name }) => name).filter((name) => before.includes(name));
  if (kept.join('\0') === before.join('\0')) return [];
  const at = head.layers[0]?.at ?? first.at;
  return [{ what: `the layers ${before.join(', ')} are ${kept.length === 0 ? 'gone' : `now ${kept.join(', ')}`}`, at }];
}

function widerHomes(base: Intent, head: Intent): Loosening[] {
  const after = new Map(head.capabilities.map((capability) => [capability.name, capability]));
  return base.capabilities.flatMap(({ name, home, at }) => {
    const is = after.get(name);
    if (is === undefined) return [{ what: `the capability ${name} has no home any more`, at }];
    const added = is.home.filter((each) => !home.includes(each));
    return added.map((each) => ({ what: `${each} is one more home of the capability ${name}`, at: is.at }));
  });
}

function moreExcepted(base: Intent, head: Intent): Loosening[] {
  const before = new Map(base.exceptions.map((exception) => [subjectOf(exception), exception.until]));
  return head.exceptions.flatMap((exception) => {
    const { until, at } = exception;
    const was = before.get(subjectOf(exception));
    if (was === undefined) return [{ what: `an exception for ${subjectOf(exception)} holds until ${until}`, at }];
    return until > was
      ? [{ what: `the exception for ${subjectOf(exception)} holds until ${until} and held until ${was}`, at }]
      : [];
  });
}

function subjectOf({ fingerprint, rule, paths, symbol }: DebtException): string {
  return [fingerprint, rule, symbol, ...paths].filter((part) => part !== null).join(' ');
}
