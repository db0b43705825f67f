import type { Expression } from './decision-outline.ts';

/** `price.multiply(factor)` as the operation that it is; null for any other call. */
export function asArithmetic(call: Expression & { kind: 'call' }): (Expression & { kind: 'operation' }) | null {
  const [places] = call.arguments;
  if (call.name === 'movePointLeft' && call.receiver !== null && places?.value.kind === 'number')
    return {
      kind: 'operation',
      operator: '/',
      operands: [call.receiver, powerOfTen(places.value.value, call.line)],
      line: call.line,
    };
  const operator = OPERATORS[call.name.toLowerCase()];
  const [first] = call.arguments;
  if (operator === undefined || call.receiver === null || first === undefined) return null;
  return { kind: 'operation', operator, operands: [call.receiver, first.value], line: call.line };
}

/** `price.movePointLeft(2)` is a hundredth of the price. */
function powerOfTen(digits: number, line: number): Expression {
  const value = 10 ** Math.min(Math.abs(digits), 12);
  return { kind: 'number', value, written: String(value), line };
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
