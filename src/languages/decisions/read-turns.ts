import type { Comparison } from './comparison.ts';
import type { Expression, Statement } from './decision-outline.ts';
import { emitConstant } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import type { Folded } from './folded.ts';
import { type Alternatives, type Place, type Reading, type Sink, always } from './reading.ts';
import { walkOutline } from './walk-outline.ts';

type Loop = Extract<Statement, { kind: 'loop' }>;

/** `for attempt in range(5)` and `while (tries < 5)` around a pause try at most five times; false for other loops. */
export function readTurns(loop: Loop, place: Place, reading: Reading): boolean {
  const counted = countOf(loop, reading);
  if (counted === null || !isRetry(loop, counted.counter, reading)) return false;
  emitConstant(counted.most, attempts(place.when, place.depth), reading);
  return true;
}

function attempts(when: Alternatives, depth: number): Sink {
  return { when, depth, quantity: ['attempt'], nature: { kind: 'count', scale: 1 }, use: 'cap' };
}

interface Count {
  readonly counter: string;
  readonly most: Folded;
}

function countOf({ header, variables }: Loop, reading: Reading): Count | null {
  if (header?.kind === 'call' && variables.length === 1) {
    const most = countOfRange(header, reading);
    return most === null ? null : { counter: variables[0] ?? '', most };
  }
  return header?.kind === 'operation' && variables.length === 0 ? countOfTest(header, reading) : null;
}

function countOfTest({ operator, operands }: Expression & { kind: 'operation' }, reading: Reading): Count | null {
  const [left, right] = operands;
  const most = /^<=?$/.test(operator) && left?.kind === 'name' ? constantOf(right, reading) : null;
  return left?.kind === 'name' && most !== null ? { counter: left.path.at(-1) ?? '', most } : null;
}

/** `range(1, 6)` turns five times. */
function countOfRange({ name, arguments: given }: Expression & { kind: 'call' }, reading: Reading): Folded | null {
  if (!/^x?range$/i.test(name) || given.length > 2) return null;
  const [first = null, last] = given.map(({ value }) => constantOf(value, reading));
  if (last === undefined) return first;
  return first?.kind === 'number' && last?.kind === 'number' ? { ...last, number: last.number - first.number } : null;
}

function constantOf(expression: Expression | undefined, reading: Reading): Folded | null {
  const folded = expression === undefined ? null : foldConstant(expression, reading);
  return folded?.kind === 'number' || folded?.kind === 'reference' ? folded : null;
}

/** Told by the name of the counter, or by a pause between the turns. */
function isRetry({ body }: Loop, counter: string, { words }: Reading): boolean {
  let isFound = words.plain(counter).some((word) => COUNTERS.has(word));
  walkOutline(body, {
    expression: (expression) => {
      if (expression.kind === 'call' && PAUSES.test(expression.name)) isFound = true;
    },
  });
  return isFound;
}

const COUNTERS: ReadonlySet<string> = new Set(['attempt', 'attempts', 'retry', 'retries', 'try', 'tries']);
const PAUSES = /^(?:sleep|delay|after|backoff|pause|setTimeout|parkNanos)$/i;

/** `if (round + 1 == ROUNDS) throw` ends a loop without a header after so many turns; false for other tests. */
export function readLastTurn({ sign, left }: Comparison, last: Folded, reading: Reading): boolean {
  const counter = last.kind === 'number' && /^(?:==|>=|!=|<)$/.test(sign) ? counterIn(left) : null;
  if (counter === null || last.kind !== 'number' || !reading.locals.isAccumulated(counter.name)) return false;
  if (!isInRetry(counter.name, reading)) return false;
  emitConstant({ ...last, number: last.number - counter.ahead + 1 }, attempts(always, 0), reading);
  return true;
}

function counterIn(expression: Expression): { readonly name: string; readonly ahead: number } | null {
  if (expression.kind === 'name') return { name: expression.path.join('.'), ahead: 0 };
  if (expression.kind !== 'operation' || expression.operator !== '+') return null;
  const [name, step] = expression.operands;
  return name?.kind === 'name' && step?.kind === 'number' ? { name: name.path.join('.'), ahead: step.value } : null;
}

function isInRetry(counter: string, reading: Reading): boolean {
  let isFound = false;
  walkOutline(reading.unit.body, {
    statement: (statement) => {
      if (statement.kind === 'loop' && statement.header === null) isFound ||= isRetry(statement, counter, reading);
    },
  });
  return isFound;
}
