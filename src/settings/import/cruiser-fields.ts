import { isList, isMap, type StaticMap, type StaticValue } from './static-program.ts';

/** `from`, `to` or `module` of a rule of dependency-cruiser. */
export interface CruiserSide {
  /** Alternatives of a regular expression; null where nothing is said. */
  readonly path: string | null;
  readonly pathNot: string | null;
  readonly dependencyTypes: readonly string[];
  readonly dependencyTypesNot: readonly string[];
  /** Other fields by name. */
  readonly others: ReadonlyMap<string, StaticValue>;
}

export interface CruiserRule {
  readonly name: string;
  readonly severity: 'error' | 'warn' | 'info' | 'ignore';
  readonly comment: string | null;
  readonly scope: string;
  readonly from: CruiserSide;
  readonly to: CruiserSide;
  readonly module: CruiserSide | null;
  /** Whether something in it can only be known by running the configuration. */
  readonly isUnknown: boolean;
}

/** Fields as in its rules reference: https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md */
export function cruiserRule(value: StaticMap, fallbackName: string): CruiserRule {
  const get = (key: string): StaticValue | undefined => value.entries.get(key);
  const written = get('severity');
  const severity = (['error', 'warn', 'info', 'ignore'] as const).find((each) => each === written) ?? 'warn';
  return {
    name: text(get('name')) ?? fallbackName,
    severity,
    comment: text(get('comment')),
    scope: text(get('scope')) ?? 'module',
    from: sideOf(get('from')),
    to: sideOf(get('to')),
    module: isMap(get('module')) ? sideOf(get('module')) : null,
    isUnknown: holdsUnknown(value),
  };
}

function sideOf(value: StaticValue | undefined): CruiserSide {
  const entries = new Map(isMap(value) ? value.entries : []);
  const side = {
    path: patternIn(entries.get('path')),
    pathNot: patternIn(entries.get('pathNot')),
    dependencyTypes: textsIn(entries.get('dependencyTypes')),
    dependencyTypesNot: textsIn(entries.get('dependencyTypesNot')),
  };
  for (const key of Object.keys(side)) entries.delete(key);
  return { ...side, others: entries };
}

/** A list of patterns means any of them. */
export function patternIn(value: StaticValue | undefined): string | null {
  const patterns = textsIn(isMap(value) ? value.entries.get('path') : value);
  return patterns.length === 0 ? null : patterns.join('|');
}

export function textsIn(value: StaticValue | undefined): string[] {
  const items = isList(value) ? value : [value];
  return items.filter((item): item is string => typeof item === 'string' && item !== '');
}

function text(value: StaticValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function holdsUnknown(value: StaticValue): boolean {
  const rest: StaticValue[] = [value];
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    if (isList(item)) rest.push(...item);
    else if (isMap(item)) rest.push(...item.entries.values());
    else if (typeof item === 'object' && item !== null) return true;
  }
  return false;
}
