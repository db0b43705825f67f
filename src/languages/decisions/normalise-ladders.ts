import type { DraftClause } from './reading.ts';
import type { Test, TestOperator } from '../../model/decision-facts.ts';

/**
 * Steps of one quantity are written upwards (`if (q < 50) …; if (q < 100) …`), downwards (`if (q >= 100) …`) or as
 * ranges: all become "from this bound on", and the lowest step holds always.
 */
export function normaliseLadders(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const ladders = new Map<string, Rung[]>();
  const defaults = new Map<string, number[]>();
  for (const [at, clause] of clauses.entries()) {
    const step = stepOf(clause);
    if (step === null) addTo(defaults, ladderKey(clause.tests, clause), at);
    else addTo(ladders, step.ladder, { at, step });
  }
  const result: DraftClause[] = [...clauses];
  for (const ladder of ladders.values()) {
    const others = defaults.get(ladder[0]?.step.rest ?? '') ?? [];
    const isWhole = (other: number): boolean => isDefaultOf(other, ladder, clauses);
    normaliseLadder(ladder, others.filter(isWhole), result);
  }
  return result;
}

/** What holds otherwise stands behind the steps, or is set before them; then it is not the end of other steps. */
function isDefaultOf(other: number, ladder: readonly Rung[], clauses: readonly DraftClause[]): boolean {
  const places = ladder.map(({ at }) => at);
  const isBehind = other > Math.max(...places);
  const [clause, before] = [clauses[other], clauses[other - 1]];
  if (places.some((at) => isSameValue(clauses[at], clause))) return false;
  if (isBehind || clause === undefined || before === undefined) return true;
  return ladderKey([], before) !== ladderKey([], clause) || before.tests.length <= clause.tests.length;
}

/** Where the steps lead to what holds otherwise too, turning them round would say the opposite. */
function isSameValue(a: DraftClause | undefined, b: DraftClause | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a.effect.value) === JSON.stringify(b.effect.value);
}

function normaliseLadder(ladder: readonly Rung[], others: readonly number[], result: DraftClause[]): void {
  const [only] = others;
  if (!ladder.every(({ step }) => step.lower === null)) dropUpperBounds(ladder, others.length > 0, result);
  else if (only !== undefined && others.length === 1) turnUpwards(ladder, only, result);
}

interface Step {
  /** Same for all steps of one ladder. */
  readonly ladder: string;
  /** Same for what holds outside of the ladder. */
  readonly rest: string;
  readonly others: readonly Test[];
  readonly lower: NumberTest | null;
  readonly upper: NumberTest | null;
}

interface Rung {
  readonly at: number;
  readonly step: Step;
}

type NumberTest = Test & { readonly value: { readonly kind: 'number'; readonly number: number } };

function stepOf(clause: DraftClause): Step | null {
  const bounds = clause.tests.filter(isBound);
  const [first] = bounds;
  if (first === undefined || clause.effect.role === 'other' || clause.effect.role === 'refusal') return null;
  const quantity = first.quantity.join(' ');
  const own = bounds.filter((test) => test.quantity.join(' ') === quantity);
  const lower = own.filter(({ operator }) => operator.startsWith('>'));
  const upper = own.filter(({ operator }) => operator.startsWith('<'));
  if (bounds.length !== own.length || lower.length > 1 || upper.length > 1) return null;
  const others = clause.tests.filter((test) => !own.some((bound) => bound === test));
  const rest = ladderKey(others, clause);
  return { ladder: `${quantity}|${rest}`, rest, others, lower: lower[0] ?? null, upper: upper[0] ?? null };
}

function isBound(test: Test): test is NumberTest {
  return /^[<>]=?$/.test(test.operator) && test.value.kind === 'number';
}

function ladderKey(tests: readonly Test[], { effect, use }: DraftClause): string {
  return `${tests.map((test) => JSON.stringify([test.quantity, test.operator, test.value])).join('&')}>${effect.role} ${effect.quantity.join(' ')} ${use}`;
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** What held below the lowest bound holds always; what held otherwise holds from the highest bound on. */
function turnUpwards(ladder: readonly Rung[], otherwise: number, result: DraftClause[]): void {
  const rungs = ladder.toSorted((a, b) => (a.step.upper?.value.number ?? 0) - (b.step.upper?.value.number ?? 0));
  let below: NumberTest | null = null;
  for (const { at, step } of rungs) {
    replaceBound(result, at, [...step.others, ...(below === null ? [] : [turned(below)])]);
    below = step.upper;
  }
  const last = result[otherwise];
  if (below !== null && last !== undefined) result[otherwise] = { ...last, tests: [...last.tests, turned(below)] };
}

function replaceBound(result: DraftClause[], at: number, tests: readonly Test[]): void {
  const clause = result[at];
  if (clause !== undefined) result[at] = { ...clause, tests };
}

const TURNED: Readonly<Partial<Record<TestOperator, TestOperator>>> = { '<': '>=', '<=': '>' };

function turned(test: NumberTest): Test {
  return { ...test, operator: TURNED[test.operator] ?? test.operator };
}

/** The end of a range says nothing where the next range begins there. */
function dropUpperBounds(ladder: readonly Rung[], hasDefault: boolean, result: DraftClause[]): void {
  const starts = new Set(ladder.flatMap(({ step }) => (step.lower === null ? [] : startsAt(step.lower))));
  for (const { at, step } of ladder) {
    if (step.upper === null || !startsAt(turnedBound(step.upper)).some((start) => starts.has(start))) continue;
    if (step.lower === null && hasDefault) continue;
    replaceBound(result, at, step.lower === null ? step.others : [...step.others, step.lower]);
  }
}

function turnedBound(test: NumberTest): NumberTest {
  return { ...test, operator: TURNED[test.operator] ?? test.operator };
}

/** For whole numbers `> 99` is `>= 100`. */
function startsAt({ operator, value }: NumberTest): readonly string[] {
  if (!Number.isInteger(value.number)) return [`${operator}${value.number}`];
  return [`>=${operator === '>' ? value.number + 1 : value.number}`, `${operator}${value.number}`];
}
