import { asArithmetic } from './arithmetic-call.ts';
import type { Expression, Statement } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { isNothing } from './is-nothing.ts';
import { partsFor, tupleOf } from './tuple-of.ts';
import type { Place, Reading, Sink } from './reading.ts';

type Assignment = Extract<Statement, { kind: 'assign' }>;

/** What becomes of a name: the constants in its value, or by how much it is changed. */
export function readAssignment(assignment: Assignment, place: Place, reading: Reading): void {
  const { target, operator, value } = assignment;
  const sink = sinkOf(target, place, reading);
  if (value.kind === 'callable') return reading.read.value(value, { ...sink, quantity: [], use: 'none' });
  if (readTuple(assignment, place, reading) || isNamed(target, value, reading)) return;
  switch (operator) {
    case '+=':
    case '-=':
      if (isStep(value, place)) return undefined;
      return reading.read.value(value, { ...sink, use: 'change' });
    case '*=':
    case '/=':
      return readScaling(assignment, sink, reading);
    default:
      return readSet(assignment, sink, reading);
  }
}

/** `turn++` that always happens counts and decides nothing. */
function isStep(value: Expression, { when }: Place): boolean {
  return value.kind === 'number' && value.value === 1 && when.some((tests) => tests.length === 0);
}

/** Operators like `??=` and `|=` keep what was there. */
function readSet({ target, operator, value }: Assignment, sink: Sink, reading: Reading): void {
  const isKept = operator !== '=' && foldConstant(value, reading) !== null;
  if (isKept || isStart(target, value, reading)) return;
  reading.read.value(value, { ...sink, use: isSelfScaled(target, value) ? 'whole' : sink.use });
}

/** `answer, repair = 4, 72` sets each. */
function readTuple({ target, operator, value, line }: Assignment, place: Place, reading: Reading): boolean {
  const targets = tupleOf(target);
  const values = targets === null ? null : partsFor(value, targets.length);
  if (targets === null || values === null) return false;
  for (const [at, part] of targets.slice(0, TUPLE_LIMIT).entries()) {
    const given = values[at];
    if (given !== undefined)
      readAssignment({ kind: 'assign', target: part, operator, value: given, line }, place, reading);
  }
  return true;
}

const TUPLE_LIMIT = 16;

/** What is multiplied stays what it was, more or less of it. */
function readScaling({ target, operator, value, line }: Assignment, sink: Sink, reading: Reading): void {
  const operands = [target, value];
  reading.read.value({ kind: 'operation', operator: operator.slice(0, 1), operands, line }, { ...sink, use: 'whole' });
}

/** `let total = 0` before `total += …`: where counting starts decides nothing. */
function isStart(target: Expression, value: Expression, reading: Reading): boolean {
  if (target.kind !== 'name' || target.path.length !== 1 || value.kind === 'constant') return false;
  return isNothing(value) && reading.locals.isAccumulated(target.path[0] ?? '');
}

/** `price = price * 0.92` leaves a price, whatever it is called. */
function isSelfScaled(target: Expression, value: Expression): boolean {
  const operation = value.kind === 'call' ? asArithmetic(value) : value;
  if (target.kind !== 'name' || operation?.kind !== 'operation' || !/^[*/]$/.test(operation.operator)) return false;
  const [first] = operation.operands;
  const scaled = operation.operator === '/' ? [first] : operation.operands;
  const name = target.path.join('.');
  const isTarget = (part: Expression): boolean => part.kind === 'name' && part.path.join('.') === name;
  return scaled.some(
    (part) => part !== undefined && (isTarget(part) || (operation.operator === '/' && isSelfScaled(target, part))),
  );
}

/** A local that only names a constant, a table or a condition is told where it is used. */
function isNamed(target: Expression, value: Expression, reading: Reading): boolean {
  const name = target.kind === 'name' && target.path.length === 1 ? (target.path[0] ?? '') : '';
  const isOnlyValue = name !== '' && reading.locals.initialiser(name) === value;
  if (!isOnlyValue || !reading.locals.isMentioned(name)) return false;
  if (foldConstant(value, reading) !== null || isCondition(value)) return true;
  return value.kind === 'table' && value.entries.length > 0;
}

function isCondition(value: Expression): boolean {
  return value.kind === 'operation' && CONDITIONS.has(value.operator);
}

const CONDITIONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '!', 'between', 'matches']);

function sinkOf(target: Expression, place: Place, reading: Reading): Sink {
  const path = target.kind === 'name' ? target.path : [];
  const name = path.at(-1) ?? (target.kind === 'lookup' && target.key.kind === 'text' ? target.key.text : '');
  return {
    quantity: reading.words.telling(name),
    nature: reading.locals.natureOf(path.length > 0 ? path : [name]),
    use: limitIn(reading.words.plain(name)),
    when: place.when,
    depth: place.depth,
  };
}

/** `const ceiling = open * 0.1` is a cap before it is compared with anything. */
function limitIn(words: readonly string[]): Sink['use'] {
  if (words.some((word) => UPPER.has(word))) return 'cap';
  return words.some((word) => LOWER.has(word)) ? 'floor' : 'set';
}

const UPPER: ReadonlySet<string> = new Set(['ceiling', 'cap', 'max', 'maximum']);
const LOWER: ReadonlySet<string> = new Set(['floor', 'min', 'minimum']);
