import type { Value } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { rounded } from './folded.ts';
import type { Reading } from './reading.ts';

/** `now`, `Date.now()`, `clock.instant()`, a local that holds one of them, or one that a constant was added to. */
export function isNow(expression: Expression, reading: Reading, depth = 0): boolean {
  if (depth > DEPTH_LIMIT) return false;
  const followed = follow(expression, reading);
  if (followed.kind === 'name') return isNowName(followed.path);
  if (followed.kind === 'operation') {
    return followed.operands.every(
      (operand) => isNow(operand, reading, depth + 1) || foldConstant(operand, reading) !== null,
    );
  }
  return followed.kind === 'call' && isNowCall(followed, reading, depth + 1);
}

/** `DateTime.Today` is the present day, `meter.today` what was read in it. */
function isNowName(path: readonly string[]): boolean {
  const last = path.at(-1) ?? '';
  return NOW.test(last) && (path.length === 1 || /now/i.test(last) || CLOCKS.test(path.at(-2) ?? ''));
}

const CLOCKS = /^_?(?:Date\w*|LocalDate\w*|clock|time\w*|Instant|system\w*)$/i;

/** Names that are shadowed stand for one another. */
const DEPTH_LIMIT = 5;

function isNowCall(call: Expression & { kind: 'call' }, reading: Reading, depth: number): boolean {
  const { name, receiver, arguments: given } = call;
  if (NOW.test(name)) return true;
  if (PARTS.test(name)) return false;
  const parts = [...(receiver === null ? [] : [receiver]), ...given.map(({ value }) => value)];
  const isReading = given.length === 0 || CLOCK.test(name);
  return isReading && parts.some((part) => isNow(part, reading, depth));
}

/** Whether an expression measures from the present moment: `now - created`, `now.Sub(created)`. */
export function startsNow(expression: Expression, reading: Reading): boolean {
  const followed = follow(withoutUnit(follow(expression, reading)), reading);
  if (followed.kind === 'operation') return followed.operands.some((operand) => isNow(operand, reading));
  return followed.kind === 'call' && followed.receiver !== null && isNow(followed.receiver, reading);
}

/** `now.Sub(created).Seconds()` and `(now - created).total_seconds()` measure the same in a unit. */
function withoutUnit(expression: Expression): Expression {
  const isUnit = expression.kind === 'call' && expression.arguments.length === 0 && COUNTED.test(expression.name);
  return isUnit && expression.receiver !== null ? expression.receiver : expression;
}

const COUNTED = /^(?:get|to|as|in|total_?)?(?:milliseconds|millis|seconds|minutes|hours|days)$/i;

/** A plain number that is compared with readings of the clock counts what the clock counts. */
export function onClock<Counted extends Value>(value: Counted, { vocabulary }: Reading): Counted {
  if (value.kind !== 'number' || value.dimension !== 'number' || vocabulary.clockUnit === 0) return value;
  return { ...value, number: rounded(value.number * vocabulary.clockUnit), dimension: 'time' };
}

export function follow(expression: Expression, reading: Reading): Expression {
  if (expression.kind !== 'name' || expression.path.length !== 1) return expression;
  return reading.locals.initialiser(expression.path[0] ?? '') ?? expression;
}

const NOW =
  /^(?:_?now|utc_?now|get_?utc_?now|today|current_?(?:time|date|timestamp|timemillis)|currentTimeMillis|clock)$/i;
/** The hour of the day is a number of its own and no moment. */
const PARTS =
  /^(?:get)?(?:utc)?(?:hours?|minutes?|date|day|month|fullyear|year|(?:day|month|hour|minute)(?:of\w+|value))$/i;
const CLOCK = /^(?:instant|time|int|floor|now|getTime|Date)$/i;
