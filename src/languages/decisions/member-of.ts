import type { Expression } from './decision-outline.ts';

/**
 * A member of what an expression gives. Of a name it is a longer path and of a getter a name that tells where it is from;
 * what a search finds in a table (`bands.find((band) => …).fee`) stays a lookup, or the search would be lost.
 */
export function memberOf(object: Expression, name: string, line: number): Expression {
  if (object.kind === 'name') return { ...object, path: [...object.path, name], line };
  if (object.kind === 'call' && !isSearch(object)) {
    const around = object.receiver?.kind === 'name' ? object.receiver.path : [];
    return { kind: 'name', path: [...around, object.name, name], line, origin: object };
  }
  if (object.kind === 'call' || object.kind === 'lookup') {
    const key: Expression = { kind: 'text', text: name, parts: [], isPattern: false, line };
    return { kind: 'lookup', table: object, key, line };
  }
  return { kind: 'other', parts: [object, { kind: 'name', path: [name], line }], line };
}

/** With a callable, or on what a search before it gave. */
function isSearch(call: Extract<Expression, { kind: 'call' }>): boolean {
  if (call.arguments.some(({ value }) => value.kind === 'callable')) return true;
  return call.receiver?.kind === 'call' && isSearch(call.receiver);
}
