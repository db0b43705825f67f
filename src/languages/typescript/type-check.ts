import { SpanSet } from './span-set.ts';
import type { Span } from '../text/span.ts';
import type { ParsedModule, TypePlaces } from './syntax.ts';

type TypeCheck = (start: number, end: number) => boolean;

/**
 * Tells whether a name stands where TypeScript reads a type that is gone at run time. Walks a statement when first asked
 * of it; a decorator anywhere in a file decides about the types of all its classes, so with one the whole is walked.
 */
export function createTypeCheck(module: ParsedModule, text: string, mayHoldDecorators: boolean): TypeCheck {
  const known: { readonly within: Span | null; readonly isType: TypeCheck }[] = [];
  return (start, end) => {
    let found = known.find(({ within }) => within === null || (within.start <= start && start < within.end));
    if (found === undefined) known.push((found = lookAround(module, text, mayHoldDecorators ? null : start)));
    return found.isType(start, end);
  };
}

function lookAround(
  module: ParsedModule,
  text: string,
  around: number | null,
): { readonly within: Span | null; readonly isType: TypeCheck } {
  try {
    const places = module.findTypePlaces(around);
    return { within: places.within, isType: checkPlaces(places, text) };
  } catch (error) {
    // Walking the tree recurses, and an expression of thousands of operators exhausts the stack.
    if (error instanceof RangeError) return { within: null, isType: () => false };
    throw error;
  }
}

function checkPlaces(places: TypePlaces, text: string): TypeCheck {
  const types = new SpanSet(places.types);
  const typeArguments = new SpanSet(places.typeArguments);
  const kept = new SpanSet(places.keptSignatures);
  return (start, end) => {
    if (kept.has(start)) return typeArguments.has(start) || isListType(text, start, end);
    if (types.has(start) || places.isDeclaredType(start)) return !isComputedKey(text, start, end);
    return isParameterType(text, start);
  };
}

/** How far around a name the text is read. */
const LONGEST_LOOK = 200;

/** `orders: Order[]` is kept as `Array`, but of `...orders: Order[]` the elements are. */
function isListType(text: string, start: number, end: number): boolean {
  return text.startsWith('[]', end) && !isParameterType(text, start);
}

/** `{ [Tier.gold]: Price }`: TypeScript takes the key for a use of the value, even in a type. */
function isComputedKey(text: string, start: number, end: number): boolean {
  let at = start - 1;
  while (at > start - LONGEST_LOOK && /\s/.test(text[at] ?? '')) at -= 1;
  return text[at] === '[' && BEHIND_KEY.test(text.slice(end, end + LONGEST_LOOK));
}

const BEHIND_KEY = /^[\w$.\s]*\]\s*\??\s*[:(]/;

/** `(this: Order` and `...orders: Order`, which the tree does not hold. Nothing but a type can stand there. */
function isParameterType(text: string, start: number): boolean {
  return PARAMETER_TYPE.test(text.slice(Math.max(0, start - LONGEST_LOOK), start));
}

const PARAMETER_TYPE = /(?:\(\s*this|\.\.\.\s*[\w$]+)\s*:\s*(?:readonly\s+|Array<|ReadonlyArray<)?$/;
