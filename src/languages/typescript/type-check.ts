import { SpanSet } from './span-set.ts';
import type { ParsedModule } from './syntax.ts';

/** Tells whether a name stands where TypeScript reads a type that is gone at run time. Walks the tree once. */
export function createTypeCheck(module: ParsedModule, text: string): (start: number, end: number) => boolean {
  try {
    const places = module.findTypePlaces();
    const types = new SpanSet(places.types);
    const typeArguments = new SpanSet(places.typeArguments);
    const kept = new SpanSet(places.keptSignatures);
    return (start, end) => {
      if (kept.has(start)) return typeArguments.has(start) || isListType(text, start, end);
      if (types.has(start) || places.isDeclaredType(start)) return !isComputedKey(text, start, end);
      return isParameterType(text, start);
    };
  } catch (error) {
    // Walking the tree recurses, and an expression of thousands of operators exhausts the stack.
    if (error instanceof RangeError) return () => false;
    throw error;
  }
}

/** How far around a name the text is read. */
const LONGEST_LOOK = 200;

/** `orders: Order[]` is kept as `Array`, but of `...orders: Order[]` the elements are. */
function isListType(text: string, start: number, end: number): boolean {
  return text.startsWith('[]', end) && !isParameterType(text, start);
}

/** `{ [Tier.gold]: Price }`: TypeScript takes the key for a use of the value, even in a type. */
function isComputedKey(text: string, start: number, end: number): boolean {
  return BEFORE_KEY.test(before(text, start)) && BEHIND_KEY.test(text.slice(end, end + LONGEST_LOOK));
}

const BEFORE_KEY = /\[\s*$/;
const BEHIND_KEY = /^[\w$.\s]*\]\s*\??\s*[:(]/;

/** `(this: Order` and `...orders: Order`, which the tree does not hold. Nothing but a type can stand there. */
function isParameterType(text: string, start: number): boolean {
  return PARAMETER_TYPE.test(before(text, start));
}

const PARAMETER_TYPE = /(?:\(\s*this|\.\.\.\s*[\w$]+)\s*:\s*(?:readonly\s+|Array<|ReadonlyArray<)?$/;

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - LONGEST_LOOK), offset);
}
