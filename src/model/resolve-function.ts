import type { FitnessFunction, WireFunction } from './fitness-function.ts';

/** Turns one written selector into what it names; `isDivided` asks for a part each where it names several folders. */
export type ResolveSelector<From, To> = (selector: From, isDivided: boolean) => readonly To[];

/** The same function with every selector resolved. */
export function resolveFunction<From, To>(
  given: FitnessFunction<From>,
  resolve: ResolveSelector<From, To>,
): FitnessFunction<To> {
  const all = (selectors: readonly From[]): To[] => selectors.flatMap((selector) => resolve(selector, false));
  const each = (selectors: readonly From[]): To[] => selectors.flatMap((selector) => resolve(selector, true));
  const except = all(given.except);
  if ('floors' in given) return { ...given, except, floors: given.floors.map(all) };
  if ('from' in given) return { ...given, except, from: all(given.from), to: all(given.to) };
  if ('groups' in given) return { ...given, except, groups: each(given.groups) };
  if ('terms' in given) return { ...given, except, terms: termsOf(given.terms, all, each) };
  if ('parts' in given) return { ...given, except, parts: all(given.parts) };
  if ('home' in given) return { ...given, except, home: all(given.home) };
  if ('entry' in given) return { ...given, except, of: resolve(given.of, false)[0]!, entry: all(given.entry) };
  return { ...given, except, of: each(given.of) };
}

type ResolveList<From, To> = (selectors: readonly From[]) => To[];

function termsOf<From, To>(
  terms: WireFunction<From>['terms'],
  all: ResolveList<From, To>,
  each: ResolveList<From, To>,
): WireFunction<To>['terms'] {
  if (terms.kind === 'independent') return { ...terms, groups: each(terms.groups) };
  return { ...terms, from: all(terms.from), to: all(terms.to) };
}
