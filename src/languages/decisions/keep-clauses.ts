import type { Clause, DecisionUnit, Effect, Test, Value } from '../../model/decision-facts.ts';

/**
 * 0, 1 and 2, true, false and null stand everywhere and tell nothing alone: they are kept where another constant of the
 * unit makes them the outcome or the limit of a rule.
 */
export function keepClauses(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some(isTelling)) return [];
  return clauses.filter((clause) => isTelling(clause) || isOutcome(clause, clauses));
}

/** Rows of a table are its outcomes. */
export function keepRows(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.some(isTelling) ? clauses : [];
}

/** A rate, a limit or a span says enough; of anything else it takes two, be it in one condition. */
export function isWorthKeeping({ clauses }: Pick<DecisionUnit, 'clauses'>): boolean {
  if (clauses.some((clause) => isStrong(clause) || boundsSeveral(clause))) return true;
  return clauses.filter((clause) => isTelling(clause) && !isMention(clause)).length >= 2;
}

const STRONG: ReadonlySet<Effect['role']> = new Set(['rate', 'cap', 'floor', 'span']);

function isStrong({ tests, effect }: Clause): boolean {
  if (STRONG.has(effect.role) && isTellingValue(effect.value)) return true;
  return tests.some(({ value }) => value.kind === 'number' && value.dimension === 'time' && isTellingValue(value));
}

/** `age < 30 && income < 30000` is one clause and says two things; both ends of one range say one. */
function boundsSeveral({ tests }: Clause): boolean {
  const bounded = tests.filter(({ value }) => value.kind === 'number' && isTellingValue(value));
  return new Set(bounded.map(({ quantity }) => quantity.join(' '))).size > 1;
}

/** A text that is passed on under no condition names something and decides nothing. */
function isMention({ tests, effect }: Clause): boolean {
  return tests.length === 0 && effect.role === 'result' && effect.value.kind === 'text';
}

function isTelling({ tests, effect }: Clause): boolean {
  return isTellingValue(effect.value) || tests.some(({ value }) => value.kind === 'text' || isTellingValue(value));
}

function isTellingValue(value: Value): boolean {
  if (value.kind === 'number') return ![0, 1, 2, -1].includes(value.number);
  if (value.kind === 'text') return !SMALL_WORDS.has(value.text);
  return value.kind !== 'none';
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  '',
  'down',
  'up',
  'ok',
  'success',
  'valid',
  'none',
]);

function isOutcome(clause: Clause, clauses: readonly Clause[]): boolean {
  const { tests, effect } = clause;
  switch (effect.role) {
    case 'cap':
    case 'floor':
      return true;
    case 'refusal':
      return tests.length > 0;
    case 'rounding':
      return (
        effect.value.kind === 'text' || clauses.some((other) => other.effect.role === 'rounding' && isTelling(other))
      );
    case 'other':
      return tests.some(isSeveral) || tests.every(isAsked);
    case 'result':
      return tests.some((test) => isSeveral(test) || isAsked(test) || isOwed(test));
    default:
      return tests.some(isSeveral) || isCounting(clause, clauses);
  }
}

/** A small number counts where the unit counts the same with other numbers. */
function isCounting({ tests, effect }: Clause, clauses: readonly Clause[]): boolean {
  if (effect.value.kind !== 'number') return false;
  if (effect.value.number === 0 && tests.some(isAsked)) return clauses.some(isCounted);
  if (effect.role === 'factor' && tests.length > 0 && effect.value.number !== 1) return true;
  return clauses.some((other) => isAboutSame(other, effect));
}

function isAboutSame(other: Clause, effect: Effect): boolean {
  if (isTelling(other) && NUMERIC.has(other.effect.role) && isSameQuantity(other.effect, effect)) return true;
  return other.tests.some((test) => isTellingValue(test.value) && isSameQuantity(test, effect));
}

const NUMERIC: ReadonlySet<Effect['role']> = new Set(['rate', 'amount', 'factor', 'span', 'cap', 'floor']);

/** Two of something are a bound that a person set; one or none of it only says whether there is any. */
function isSeveral({ operator, value }: Test): boolean {
  if (value.kind !== 'number' || value.dimension === 'percent') return false;
  return (value.number === 2 && /^(?:<|>=)$/.test(operator)) || (value.number === 1 && /^(?:>|<=)$/.test(operator));
}

function isAsked({ operator }: Test): boolean {
  return operator === 'present' || operator === 'absent' || operator === 'holds' || operator === 'fails';
}

/** Whether there is any of it: `openBalance > 0`. */
function isOwed({ operator, value }: Test): boolean {
  return operator === '>' && value.kind === 'number' && value.number === 0;
}

/** Nothing at all under a condition is an exception of a rule that counts something otherwise. */
function isCounted({ effect }: Clause): boolean {
  return NUMERIC.has(effect.role) && isTellingValue(effect.value);
}

type Quantified = Pick<Effect, 'quantity'>;

function isSameQuantity(a: Quantified, b: Quantified): boolean {
  return a.quantity.length === b.quantity.length && a.quantity.every((word, at) => word === b.quantity[at]);
}
