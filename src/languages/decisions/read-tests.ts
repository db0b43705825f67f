import type { Test } from '../../model/decision-facts.ts';
import { bareNameOf } from './expression-names.ts';
import { allOf, anyOf, hasConstant } from './alternatives.ts';
import type { Expression } from './decision-outline.ts';
import { readCallTest } from './read-call-test.ts';
import { readComparison } from './read-comparison.ts';
import { readMembership } from './read-membership.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always, followOnce, unusedSink } from './reading.ts';
import { noValue } from './values.ts';

/** What must hold for a condition to hold, as alternatives of tests; what cannot be followed is left out of them. */
export function readTests(expression: Expression, isNegated: boolean, reading: Reading): Alternatives {
  switch (expression.kind) {
    case 'operation':
      return readOperation(expression, isNegated, reading);
    case 'call':
      return readCall(expression, isNegated, reading) ?? readHolds(expression, isNegated, reading);
    default:
      return readNamed(expression, isNegated, reading) ?? readHolds(expression, isNegated, reading);
  }
}

function readCall(call: Expression & { kind: 'call' }, isNegated: boolean, reading: Reading): Alternatives | null {
  return readCallTest(call, isNegated, reading) ?? readPredicate(call, isNegated, reading);
}

/** A local that names a condition stands for it. */
function readNamed(expression: Expression, isNegated: boolean, reading: Reading): Alternatives | null {
  const name = bareNameOf(expression);
  const initial = name === '' ? null : reading.locals.initialiser(name);
  if (initial === null || !isCondition(initial)) return null;
  return followOnce(name, reading, () => reading.read.tests(initial, isNegated));
}

function readPredicate(call: Expression & { kind: 'call' }, isNegated: boolean, reading: Reading): Alternatives | null {
  if (reading.isInlined || call.receiver !== null) return null;
  const helper = reading.blob.callable(call.name, reading.unit.name);
  if (helper === null || helper === reading.unit) return null;
  const tests = reading.read.predicate(helper, isNegated);
  return tests?.some(hasConstant) === true ? tests : null;
}

function isCondition(expression: Expression): boolean {
  if (expression.kind === 'operation') return CONDITIONS.has(expression.operator);
  return expression.kind === 'call' && /^(?:is|has|contains|includes|equals|matches)/i.test(expression.name);
}

const CONDITIONS: ReadonlySet<string> = new Set([
  '&&',
  '||',
  '!',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'matches',
  'between',
]);

type Operation = Expression & { kind: 'operation' };

function readOperation(written: Operation, isNegated: boolean, reading: Reading): Alternatives {
  const operation = regrouped(written);
  const { operator, operands } = operation;
  const [first, second] = operands;
  if (first === undefined) return always;
  switch (operator) {
    case '!':
      return reading.read.tests(first, !isNegated);
    case '&&':
    case '||': {
      const parts = operands.map((operand) => reading.read.tests(operand, isNegated));
      return (operator === '&&') === isNegated ? anyOf(parts, reading) : allOf(parts, reading);
    }
    case 'in':
      return second === undefined
        ? always
        : readMembership({ element: first, list: second, isNegated, isKey: true }, reading);
    case '??':
      return readHolds(first, isNegated, reading);
    default:
      return readComparison(operation, isNegated, reading);
  }
}

/** Some grammars read `key is null || isOld` as a comparison with `null || isOld`. */
function regrouped(operation: Operation): Operation {
  const [first, second] = operation.operands;
  if (operation.operator !== '==' || first === undefined || second?.kind !== 'operation') return operation;
  const [head, ...rest] = second.operands;
  if (head === undefined || (second.operator !== '||' && second.operator !== '&&')) return operation;
  return { ...second, operands: [{ ...operation, operands: [first, head] }, ...rest] };
}

function readHolds(expression: Expression, isNegated: boolean, reading: Reading): Alternatives {
  if (expression.kind !== 'name') reading.read.value(expression, unusedSink);
  const { words } = quantityOf(expression, reading);
  if (words.length === 0) return always;
  const test: Test = {
    quantity: words,
    operator: isNegated ? 'fails' : 'holds',
    value: noValue,
    line: expression.line,
  };
  return [[test]];
}
