import type { Expression } from './decision-outline.ts';

/** `price.multiply(factor)` as the operation that it is; null for any other call. */
export function asArithmetic(call: Expression & { kind: 'call' }): (Expression & { kind: 'operation' }) | null {
  const operator = OPERATORS[call.name.toLowerCase()];
  const [first] = call.arguments;
  if (operator === undefined || call.receiver === null || first === undefined) return null;
  return { kind: 'operation', operator, operands: [call.receiver, first.value], line: call.line };
}

const OPERATORS: Readonly<Record<string, string>> = {
  multiply: '*',
  multipliedby: '*',
  times: '*',
  mul: '*',
  divide: '/',
  dividedby: '/',
  div: '/',
  subtract: '-',
  minus: '-',
  sub: '-',
  plus: '+',
  add: '+',
};
