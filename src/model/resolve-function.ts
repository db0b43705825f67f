import type { FitnessFunction, WireFunction } from './fitness-function.ts';

/** Turns a list of written selectors into what they name; `isDivided` asks for a part each where one names several folders. */
export type ResolveSelectors<From, To> = (selectors: readonly From[], isDivided: boolean) => readonly To[];

/** The same function with every selector resolved. */
export function resolveFunction<From, To>(
  given: FitnessFunction<From>,
  resolve: ResolveSelectors<From, To>,
): FitnessFunction<To> {
  const all = (selectors: readonly From[]): readonly To[] => resolve(selectors, false);
  const each = (selectors: readonly From[]): readonly To[] => resolve(selectors, true);
  const except = all(given.except);
  if ('floors' in given) return { ...given, except, floors: given.floors.map(all) };
  if ('from' in given) return { ...given, except, from: all(given.from), to: all(given.to) };
  if ('groups' in given) return { ...given, except, groups: each(given.groups) };
  if ('terms' in given) return { ...given, except, terms: termsOf(given.terms, all, each) };
  if ('parts' in given) return { ...given, except, parts: all(given.parts) };
  if ('home' in given) return { ...given, except, home: all(given.home) };
  if ('entry' in given) return { ...given, except, of: all([given.of])[0]!, entry: all(given.entry) };
  return { ...given, except, of: each(given.of) };
}

type ResolveList<From, To> = (selectors: readonly From[]) => readonly To[];

function termsOf<From, To>(
  terms: WireFunction<From>['terms'],
  all: ResolveList<From, To>,
  each: ResolveList<From, To>,
): WireFunction<To>['terms'] {
  if (terms.kind === 'independent') return { ...terms, groups: each(terms.groups) };
  return { ...terms, from: all(terms.from), to: all(terms.to) };
}
