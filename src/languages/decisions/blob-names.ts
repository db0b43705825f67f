import type { ConstantOutline, DecisionOutline, Expression, Statement, UnitOutline } from './decision-outline.ts';

/** What a file declares by name: constants and callables, found from the place of a unit. */
export interface BlobNames {
  readonly hasConstants: boolean;
  /** By a name as written at a place inside `owner` (`TierDiscountPolicy.Apply`); null for what the file does not declare. */
  constant(path: readonly string[], owner: string): ConstantOutline | null;
  callable(name: string, owner: string): UnitOutline | null;
  /** Whether a callable inside a unit is a unit itself, and read as one. */
  isUnit(callable: Expression & { kind: 'callable' }, around: UnitOutline): boolean;
  /** The unit that a callable inside a unit is itself; null where it is none. */
  unitOf(callable: Expression & { kind: 'callable' }, around: UnitOutline): UnitOutline | null;
}

export function createBlobNames({ constants, units }: DecisionOutline): BlobNames {
  const constantsByLast = groupByLast(constants);
  const unitsByLast = groupByLast(units);
  const byLine = new Map<number, UnitOutline[]>();
  for (const unit of units) addTo(byLine, unit.startLine, unit);
  const unitOf: BlobNames['unitOf'] = ({ line, body }, around) =>
    byLine.get(line)?.find((unit) => unit !== around && isSameBody(unit.body, body)) ?? null;
  return {
    hasConstants: constants.length > 0,
    constant: (path, owner) => {
      const candidates = constantsByLast.get(path.at(-1) ?? '');
      return candidates === undefined ? null : nearest(candidates, path.join('.'), owner);
    },
    callable: (name, owner) => nearest(unitsByLast.get(name), name, owner),
    isUnit: (callable, around) => unitOf(callable, around) !== null,
    unitOf,
  };
}

/** A front end may outline one callable twice: where it stands and as the unit that it is. */
function isSameBody(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a === b || (a.length === b.length && a.at(0)?.kind === b.at(0)?.kind && a.at(-1)?.line === b.at(-1)?.line);
}

function groupByLast<Named extends { readonly name: string }>(all: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of all) addTo(groups, one.name.slice(one.name.lastIndexOf('.') + 1), one);
  return groups;
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else if (group.length < HOMONYM_LIMIT) group.push(value);
}

/** So many declarations of one name in one file are generated. */
const HOMONYM_LIMIT = 64;

/** The declaration that the innermost type around the place has, or the only one that fits the name as written. */
function nearest<Named extends { readonly name: string }>(
  candidates: readonly Named[] | undefined,
  written: string,
  owner: string,
): Named | null {
  if (candidates === undefined) return null;
  const fitting = candidates.filter(({ name }) => fits(name, written));
  for (let scope = parentOf(owner); scope !== ''; scope = parentOf(scope)) {
    const own = fitting.find(({ name }) => name === `${scope}.${written}`);
    if (own !== undefined) return own;
  }
  const exact = fitting.find(({ name }) => name === written);
  return exact ?? (fitting.length === 1 ? (fitting[0] ?? null) : null);
}

/** `Shop.Tier.Gold` is declared as `Tier.Gold`, and `Gold` stands for `Tier.Gold`. */
function fits(declared: string, written: string): boolean {
  if (declared === written || declared.endsWith(`.${written}`)) return true;
  return declared.includes('.') && written.endsWith(`.${declared}`);
}

function parentOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(0, dot);
}
