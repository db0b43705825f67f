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
  switch (given.kind) {
    case 'layers':
      return { ...given, except, floors: given.floors.map(all) };
    case 'forbid':
    case 'allow-only':
    case 'reach':
      return { ...given, except, from: all(given.from), to: all(given.to) };
    case 'independent':
    case 'acyclic':
      return { ...given, except, groups: each(given.groups) };
    case 'public-api':
      return { ...given, except, of: resolve(given.of, false)[0]!, entry: all(given.entry) };
    case 'limit':
    case 'owner':
      return { ...given, except, of: each(given.of) };
    case 'wire':
      return { ...given, except, terms: termsOf(given.terms, all, each) };
    case 'external':
      return { ...given, except, parts: all(given.parts) };
    case 'capability':
      return { ...given, except, home: all(given.home) };
  }
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
