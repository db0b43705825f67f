import type { Clause, Effect, EffectRole, Test, Value } from '../../model/decision-facts.ts';
import type { Folded } from './folded.ts';
import { type Meaning, numberEffect } from './number-effect.ts';
import { CLAUSE_LIMIT, type Reading, type Sink } from './reading.ts';
import { gathersConstants, holdsConstants, keyValue } from './key-value.ts';

/** Adds what a constant means where it goes, once for each alternative under which it goes there. */
export function emitConstant(folded: Folded, sink: Sink, reading: Reading): void {
  if (sink.use === 'none') return;
  if (folded.kind === 'reference' && !isConstantOf(folded.path, sink)) return;
  if (folded.kind === 'text' && folded.text.length > LONGEST_OUTCOME) return;
  const { factor, ...meaning } = meaningOf(folded, sink);
  emitEffect(
    { ...meaning, quantity: sink.quantity, line: folded.line },
    { ...sink, ...(factor === undefined ? {} : { factor }) },
    reading,
  );
}

function meaningOf(folded: Folded, sink: Sink): Meaning {
  if (folded.kind === 'number') return numberEffect(folded, sink);
  const path = folded.kind === 'reference' ? folded.path : [];
  return {
    role: roleOf(folded, sink),
    value: keyValue({ kind: 'name', path, line: folded.line }, folded, sink.nature),
  };
}

/** In arithmetic `Customer.Since` is a property, `Rates.Gold` and `GOLD_RATE` are constants. */
function isConstantOf(path: readonly string[], { use }: Sink): boolean {
  return (
    path.length === 1 ||
    gathersConstants(path[0] ?? '') ||
    use === 'set' ||
    use === 'cap' ||
    use === 'floor' ||
    !/[a-z]/.test(path.at(-1) ?? '') ||
    holdsConstants(path.at(-2) ?? '')
  );
}

/** Longer texts are told to people and decide nothing. */
const LONGEST_OUTCOME = 60;

export function emitEffect(effect: Effect, { when, use, factor }: EffectPlace, reading: Reading): void {
  const { clauses } = reading.found;
  for (const tests of when) {
    if (clauses.length >= CLAUSE_LIMIT) {
      reading.found.isUnderstood = false;
      return;
    }
    clauses.push({
      ...(asLimit(tests, effect) ?? { tests, effect }),
      use: use ?? 'none',
      ...(factor === undefined ? {} : { factor }),
    });
  }
}

interface EffectPlace extends Pick<Sink, 'when'> {
  readonly use?: Sink['use'];
  readonly factor?: number;
}

/** What is no number keeps the role of the place: a rate of another file is a rate. */
function roleOf(folded: Folded, { use, nature }: Sink): EffectRole {
  if (use === 'cap' || use === 'floor') return use;
  if (folded.kind !== 'reference' || (/^[A-Z]/.test(folded.path.at(-2) ?? '') && nature.kind === 'unknown'))
    return 'result';
  return REFERENCE_ROLES[nature.kind] ?? (use === 'set' ? 'result' : 'amount');
}

const REFERENCE_ROLES: Readonly<Record<string, EffectRole>> = {
  percent: 'rate',
  fraction: 'rate',
  factor: 'factor',
  rate: 'rate',
  time: 'span',
  money: 'amount',
  count: 'amount',
};

/** `if (rate > 0.25) rate = 0.25` is a cap of 0.25. */
function asLimit(tests: readonly Test[], effect: Effect): Clause | null {
  if (effect.role === 'cap' || effect.role === 'floor' || !isNumeric(effect.value)) return null;
  const at = tests.findIndex(({ operator, value }) => ORDERS.test(operator) && isSame(value, effect.value));
  const limit = tests[at];
  if (limit === undefined || !isLimitOf(limit, tests.length, effect)) return null;
  const role = limit.operator.startsWith('>') ? 'cap' : 'floor';
  return { tests: tests.filter((test) => test !== limit), effect: { ...effect, role } };
}

/** `if (hour < 6) return 6` sets no floor under hours: the value must be the one that was tested, by its name. */
function isLimitOf({ quantity }: Test, count: number, effect: Effect): boolean {
  return count === 1 || quantity.some((word) => effect.quantity.includes(word));
}

const ORDERS = /^[<>]=?$/;

function isNumeric({ kind }: Value): boolean {
  return kind === 'number' || kind === 'reference';
}

function isSame(a: Value, b: Value): boolean {
  return isNumeric(a) && a.kind === b.kind && 'written' in a && 'written' in b && a.written === b.written;
}
