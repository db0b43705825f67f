import type { Clause, Effect, Test } from '../model/decision-facts.ts';

/** A yes or no that stops or exempts something: `if (customer.isBlocked) refuse`. */
export interface Gate {
  /** Words of what is asked, after synonyms. */
  readonly quantity: readonly string[];
  readonly written: string;
  readonly line: number;
}

export interface GateReading {
  readonly normalise: (words: readonly string[]) => readonly string[];
  /** What a query asks of a row decides whether the row is taken. */
  readonly isQuery: boolean;
}

/** The yes-or-no questions of a unit whose answer alone decides. Those that choose between amounts are arms, and told with these. */
export function gatesOf(clauses: readonly Clause[], { normalise, isQuery }: GateReading): Gate[] {
  const choosing = new Set(clauses.filter(setsAmount).flatMap(({ tests }) => tests.filter(isAsked).map(nameOf)));
  const gates = new Map<string, Gate>();
  for (const clause of clauses) {
    if (isHalfOfChoice(clause, clauses)) continue;
    for (const test of gatesIn(clause, isQuery)) {
      const quantity = normalise(test.quantity);
      const id = quantity.join(' ');
      if (!choosing.has(nameOf(test)) && !gates.has(id)) {
        gates.set(id, { quantity, written: nameOf(test), line: test.line });
      }
    }
  }
  return [...gates.values()];
}

/** `isSick ? 0 : 4.9` chooses between two amounts, in one line. */
function isHalfOfChoice({ effect }: Clause, clauses: readonly Clause[]): boolean {
  return isZero(effect) && clauses.some((other) => other.effect.line === effect.line && setsAmount(other));
}

function isZero({ value }: Effect): boolean {
  return value.kind === 'number' && value.number === 0;
}

function nameOf({ quantity }: Test): string {
  return quantity.join(' ');
}

/** What is refused for other reasons too asks for this one only among others; what is allowed needs each of its conditions. */
function gatesIn({ tests, effect }: Clause, isQuery: boolean): readonly Test[] {
  const asked = tests.filter((test) => isGate(test));
  if (isQuery && effect.role === 'other' && tests.length === 1) return asked;
  if (asked.length === tests.length) return isStop(effect) || isGranted(effect) ? asked : [];
  return isGranted(effect) ? asked.filter(({ operator }) => operator === 'fails') : [];
}

/** Nothing found is a mistake of the caller and no rule: `if (!order) throw`. */
function isGate(test: Test): boolean {
  const { operator, quantity } = test;
  return operator === 'holds' || (operator === 'fails' && quantity.length > 1) || isOwed(test);
}

/** `if (member.openBalance > 0) refuse` asks whether there is any. */
function isOwed({ operator, value }: Test): boolean {
  return value.kind === 'number' && value.number === 0 && operator === '>';
}

function isAsked({ operator }: Test): boolean {
  return operator === 'holds' || operator === 'fails' || operator === 'present' || operator === 'absent';
}

function isStop({ role, value }: Effect): boolean {
  if (role === 'refusal') return true;
  if (role === 'result' && value.kind !== 'number') return !(value.kind === 'text' && value.text === 'true');
  return value.kind === 'number' && value.number === 0;
}

function isGranted({ role, value }: Effect): boolean {
  return role === 'result' && value.kind === 'text' && value.text === 'true';
}

function setsAmount({ effect: { role, value } }: Clause): boolean {
  const isNamed = role === 'result' && value.kind !== 'number';
  return !isNamed && role !== 'refusal' && role !== 'other' && !(value.kind === 'number' && value.number === 0);
}
