import { allOf, hasConstant } from './alternatives.ts';
import type { Expression } from './decision-outline.ts';
import { emitEffect } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { readHandRounding } from './hand-rounding.ts';
import { readAccess } from './read-access.ts';
import { readProduct } from './read-product.ts';
import type { Reading, Sink } from './reading.ts';
import { complementOf, readComplement } from './read-complement.ts';
import { noValue } from './values.ts';
import { readLookup } from './table-access.ts';

type Operation = Expression & { kind: 'operation' };

/** Sums, products, defaults and conditions that are values. */
export function readOperation(operation: Operation, sink: Sink, reading: Reading): void {
  if (!readHandRounding(operation, sink, reading)) readPlain(operation, sink, reading);
}

function readPlain(operation: Operation, sink: Sink, reading: Reading): void {
  switch (operation.operator) {
    case '*':
    case '/':
      return readProduct(operation, sink, reading);
    case '+':
    case '-':
      return readSum(operation, sink, reading);
    case '??':
      return readDefault(operation, sink, reading);
    case '&&':
    case '||':
      return readJunction(operation, sink, reading);
    default:
      if (CONDITIONS.has(operation.operator)) return readCondition(operation, sink, reading);
      for (const operand of operation.operands) reading.read.value(operand, { ...sink, use: 'none' });
      return undefined;
  }
}

function readJunction(operation: Operation, sink: Sink, reading: Reading): void {
  if (isGuard(operation)) readGuarded(operation, sink, reading);
  else readCondition(operation, sink, reading);
}

const CONDITIONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '!', 'between', 'matches']);

/** What is added or subtracted changes a value by so much; `1 - x` says that x is a share. */
function readSum(operation: Operation, sink: Sink, reading: Reading): void {
  const complement = complementOf(operation);
  if (complement !== null) return readComplement(complement, sink, reading);
  const isText = operation.operands.some(({ kind }) => kind === 'text');
  for (const [at, operand] of operation.operands.entries()) {
    const isChange = at > 0 || foldConstant(operand, reading) !== null;
    const use = sink.use === 'none' || isText ? 'none' : isChange ? 'change' : sink.use;
    reading.read.value(operand, { ...sink, use });
  }
}

/** `rates[tier] ?? 0` and `x.discount ?? 0.05`. */
function readDefault({ operands }: Operation, sink: Sink, reading: Reading): void {
  const [first, otherwise] = operands;
  if (first === undefined || otherwise === undefined) return;
  const access = readLookup(first);
  if (access !== null) readAccess({ ...access, otherwise: access.otherwise ?? otherwise }, sink, reading);
  else for (const operand of [first, otherwise]) reading.read.value(operand, sink);
}

/** `isLoyal && <Badge/>` and `name || 'guest'` choose values. */
function isGuard({ operands }: Operation): boolean {
  const last = operands.at(-1);
  if (last === undefined) return false;
  return !CONDITIONAL.has(last.kind) || (last.kind === 'operation' && ['*', '/', '+', '-'].includes(last.operator));
}

const CONDITIONAL: ReadonlySet<Expression['kind']> = new Set(['operation', 'call', 'name', 'lookup', 'constant']);

function readGuarded({ operator, operands }: Operation, sink: Sink, reading: Reading): void {
  const last = operands.at(-1);
  const before = operands.slice(0, -1);
  if (last === undefined) return;
  if (operator === '||') {
    for (const operand of operands) reading.read.value(operand, sink);
    return;
  }
  const when = allOf([sink.when, ...before.map((test) => reading.read.tests(test, false))], reading);
  reading.read.value(last, { ...sink, when });
}

/** A condition that is given back is true under its tests. */
function readCondition(operation: Operation, sink: Sink, reading: Reading): void {
  const tests = reading.read.tests(operation, false);
  if (sink.use !== 'set') return;
  const isTold = tests.some(hasConstant);
  const when = allOf([sink.when, tests], reading).filter((each) => (isTold ? each.length > 0 : hasConstant(each)));
  const value = { kind: 'text' as const, text: 'true', written: 'true' };
  emitEffect(
    { role: 'result', quantity: sink.quantity, value: isTold ? value : noValue, line: operation.line },
    { when },
    reading,
  );
}
