import { compareText } from '../base/ordering.ts';
import { splitName, stemWord } from '../base/words.ts';
import type {
  Clause,
  ConstantFact,
  Dimension,
  Effect,
  EffectRole,
  Test,
  TestOperator,
  Value,
} from '../model/decision-facts.ts';

/** One comparable statement of a decision: a bound, or what follows under some keys. */
export interface Cell {
  readonly role: CellRole;
  /** Normal value: what makes two cells equal. */
  readonly value: string;
  /** Null for texts. */
  readonly number: number | null;
  readonly dimension: Dimension;
  /** Words of what is bounded or set, after synonyms. */
  readonly quantity: readonly string[];
  /** Texts and codes under which it holds, sorted: `gold`. */
  readonly keys: readonly string[];
  /** As `keys`, and numbers that something is: `case 3`. They choose too, but say less. */
  readonly choices: readonly string[];
  /** The keys in normal words, after synonyms: arms of one name in two spellings. */
  readonly arms: readonly string[];
  /** What stands with it: of a bound the values that follow, of an effect the bounds under which it holds. */
  readonly beside: readonly string[];
  /** Of a bound its direction: `from`, `to`, `is`; '' for others. */
  readonly side: BoundSide;
  readonly written: string;
  /** The constant of another file that the value is read from; null where it is written here. */
  readonly home: ConstantFact | null;
  readonly line: number;
}

export type CellRole = 'bound' | 'key' | Exclude<EffectRole, 'other'>;
export type BoundSide = '' | 'from' | 'to' | 'is';

/** What clauses alone do not say. */
export interface CellReading {
  readonly normalise: Normalise;
  /** The constant of another file that a value was read from. */
  readonly homeOf: (value: Value) => ConstantFact | null;
}

/** The cells of a unit, each once, in order of appearance. */
export function cellsOf(clauses: readonly Clause[], reading: CellReading): Cell[] {
  const cells = new Map<string, Cell>();
  for (const clause of clauses) {
    for (const cell of cellsOfClause(clause, reading)) {
      const id = `${cell.role}|${cell.side}|${cell.value}|${cell.choices.join('+')}|${cell.quantity.join(' ')}`;
      const known = cells.get(id);
      if (known === undefined) cells.set(id, cell);
      else cells.set(id, { ...known, beside: [...new Set([...known.beside, ...cell.beside])].slice(0, MOST_BESIDE) });
    }
  }
  return [...cells.values()];
}

const MOST_BESIDE = 12;

type Normalise = (words: readonly string[]) => readonly string[];

function cellsOfClause({ tests, effect }: Clause, { normalise, homeOf }: CellReading): Cell[] {
  const keys = [...new Set(tests.filter(isNaming).flatMap(keyOf))].sort(compareText);
  const choices = [...keys, ...tests.flatMap(choiceOf)].sort(compareText);
  const arms = keys.map((key) => armOf(key, normalise));
  const bounds = tests.flatMap(boundOf);
  const outcome = outcomeOf(effect);
  const beside = outcome === null ? [] : [isNothing(effect) ? NOTHING : outcome];
  return [
    ...bounds.map(
      (bound): Cell => ({
        role: 'bound',
        value: bound.value,
        number: bound.number,
        dimension: bound.dimension,
        quantity: normalise(bound.test.quantity),
        keys,
        choices: keys,
        arms,
        beside,
        side: bound.side,
        written: `${bound.test.operator} ${writtenOf(bound.test.value)}`,
        home: homeOf(bound.test.value),
        line: bound.test.line,
      }),
    ),
    ...effectCells(effect, { outcome, keys, choices, arms, bounds, normalise, homeOf }),
    ...tests.flatMap((test) => keyCells(test, beside, normalise)),
  ];
}

/** What something is not names no arm. */
function isNaming({ operator }: Test): boolean {
  return operator !== '!=' && operator !== 'differs';
}

function choiceOf({ operator, value }: Test): string[] {
  return operator === '==' && value.kind === 'number' && value.number >= 0 ? [numberText(value.number)] : [];
}

/** `BOOKS` and `book` name one arm; a code without words, `P1`, names itself. */
function armOf(key: string, normalise: Normalise): string {
  const words = splitName(key.replaceAll(' ', '_'));
  const digits = key.replace(/\D/g, '');
  return words.length === 0 ? key : [...normalise(words.map(stemWord)), digits].join(' ').trim();
}

/** As others refer to no amount at all: `return 0` is a rate in one copy and an amount in the next, by what else it returns. */
export const NOTHING = 'amount:0';

function isNothing({ role, value }: Effect): boolean {
  return role !== 'refusal' && value.kind === 'number' && value.number === 0;
}

interface EffectPlace extends CellReading {
  readonly outcome: string | null;
  readonly keys: readonly string[];
  readonly choices: readonly string[];
  readonly arms: readonly string[];
  readonly bounds: readonly Bound[];
}

function effectCells(
  { role, quantity, value, line }: Effect,
  { outcome, keys, choices, arms, bounds, normalise, homeOf }: EffectPlace,
): Cell[] {
  if (outcome === null || role === 'other') return [];
  const number = value.kind === 'number' ? value.number : null;
  const dimension = value.kind === 'number' ? value.dimension : 'number';
  return [
    {
      role,
      value: outcome.slice(outcome.indexOf(':') + 1),
      number,
      dimension,
      quantity: normalise(quantity),
      keys,
      choices,
      arms,
      beside: bounds.map((bound) => `bound:${bound.value}`),
      side: '',
      written: writtenOf(value),
      home: homeOf(value),
      line,
    },
  ];
}

function keyCells(test: Test, beside: readonly string[], normalise: Normalise): Cell[] {
  const side = isNaming(test) ? 'is' : '';
  return keyOf(test).map((value) => ({
    role: 'key',
    value,
    number: null,
    dimension: 'number',
    quantity: normalise(test.quantity),
    keys: [],
    choices: [],
    arms: [],
    beside,
    side,
    written: writtenOf(test.value),
    home: null,
    line: test.line,
  }));
}

/** Texts that are compared with decide by name. */
function keyOf({ value }: Test): string[] {
  if (value.kind === 'text') return [value.text];
  if (value.kind === 'pattern') return [`/${value.pattern}/`];
  return value.kind === 'reference' ? [nameText(value.path)] : [];
}

interface Bound {
  readonly test: Test;
  readonly value: string;
  readonly side: BoundSide;
  readonly number: number;
  readonly dimension: Dimension;
}

function boundOf(test: Test): Bound[] {
  if (test.value.kind !== 'number') return [];
  const { number, dimension } = test.value;
  return [{ test, value: numberText(number), side: SIDES[test.operator] ?? '', number, dimension }];
}

const SIDES: Readonly<Partial<Record<TestOperator, BoundSide>>> = {
  '<': 'to',
  '<=': 'to',
  '>': 'from',
  '>=': 'from',
  '==': 'is',
  '!=': 'is',
};

/** `rate:0.15`, `result:rejected`; null where nothing constant follows. */
function outcomeOf({ role, value }: Effect): string | null {
  if (role === 'refusal') return 'refusal:';
  if (value.kind === 'number') return `${role}:${numberText(value.number)}`;
  if (value.kind === 'text') return `${role}:${value.text}`;
  if (value.kind === 'reference') return `${role}:${nameText(value.path)}`;
  return value.kind === 'pattern' ? `${role}:/${value.pattern}/` : null;
}

/** A name that nothing declares compares like the text of the same words. */
function nameText(path: readonly string[]): string {
  return splitName(path.at(-1) ?? '').join(' ');
}

export function numberText(number: number): string {
  return String(Math.round(number * 1e4) / 1e4);
}

function writtenOf(value: Value): string {
  return value.kind === 'none' ? '' : value.written;
}
