import { compareText } from '../base/ordering.ts';
import type { Cell } from './decision-cell.ts';
import type { FoldedPart } from './member-part.ts';

/**
 * Texts and codes that decide, one part for each list: they are compared as the set that they are, `HS256, RS256`.
 * Texts under which an amount stands are the names of arms and no part of their own.
 */
export function gatherTexts(cells: readonly Cell[]): FoldedPart[] {
  const naming = namesOfArms(cells);
  const asked = cells.filter((cell) => isText(cell, naming));
  const byQuantity = Map.groupBy(asked, ({ role, quantity }) => `${role === 'result'} ${quantity.join(' ')}`);
  return [...byQuantity.values()].flatMap((cellsOfOne) => listsIn(cellsOfOne).flatMap((list) => toPart(list)));
}

function isText({ role, side, number, value }: Cell, naming: ReadonlySet<string>): boolean {
  if (role === 'bound') return side === 'is' && number !== null && !naming.has(value);
  if (role === 'key') return !naming.has(value);
  return role === 'result' && number === null && !EMPTY.has(value);
}

const EMPTY: ReadonlySet<string> = new Set(['', 'true', 'false', 'null', 'none', 'undefined', 'nil']);

/** Keys of amounts; what stands under zero alone is left out by it, unless other arms of the same quantity hold amounts. */
function namesOfArms(cells: readonly Cell[]): ReadonlySet<string> {
  const holding = new Set(cells.filter(holdsAmount).flatMap(({ arms }) => arms));
  const quantities = new Set(
    cells.filter(({ role, value }) => role === 'key' && holding.has(value)).map(({ quantity }) => quantity.join(' ')),
  );
  const arms = cells.filter(({ role, quantity }) => role === 'key' && quantities.has(quantity.join(' ')));
  return new Set([...holding, ...arms.map(({ value }) => value)]);
}

function holdsAmount({ role, number }: Cell): boolean {
  return role !== 'key' && role !== 'result' && role !== 'refusal' && number !== null && number !== 0;
}

/**
 * Two lists of one quantity are two decisions: `EMBARGO.contains(country)` and `PARTNERS.contains(country)`. A list is written
 * in one line, or in one below the other with the same outcome.
 */
function listsIn(cells: readonly Cell[]): Cell[][] {
  const lists: Cell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.line - b.line)) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    const isNext =
      before !== undefined &&
      (before.line === cell.line || (cell.line - before.line === 1 && outcomesOf(before) === outcomesOf(cell)));
    if (last !== undefined && (isNext || isElsewhere(cell, last))) last.push(cell);
    else lists.push([cell]);
  }
  return lists;
}

/** Single comparisons with the same outcome are a list that is written out. */
function isElsewhere(cell: Cell, list: readonly Cell[]): boolean {
  const lines = new Set(list.map(({ line }) => line));
  return lines.size === list.length && list.every((other) => outcomesOf(other) === outcomesOf(cell));
}

function outcomesOf({ beside }: Cell): string {
  return beside.toSorted(compareText).join('|');
}

/** Outcomes are names that each member chooses for itself; only a list that depends on nothing is data. */
function toPart(list: readonly Cell[]): FoldedPart[] {
  const [first] = list;
  const cells = [...new Map(list.map((cell) => [cell.value, cell])).values()].sort(byValue);
  const texts = cells.map(({ value }) => value);
  if (first === undefined || areArms(list) || (first.role === 'result' && !isList(list, texts))) return [];
  return [
    {
      part: {
        kind: 'texts',
        role: 'key',
        number: null,
        dimension: 'number',
        texts,
        literals: cells.map(literalOf),
        quantity: first.quantity,
        keys: [],
        limit: null,
        isTrivial: false,
        written: [...new Set(list.map(({ written }) => written))].join(', '),
        line: first.line,
      },
      facing: [],
      names: [],
    },
  ];
}

function byValue(a: Cell, b: Cell): number {
  return (a.number ?? 0) - (b.number ?? 0) || compareText(a.value, b.value);
}

/** `case 3` and `case 4` that lead to other amounts choose, and zero, one and two alone say nothing. */
function areArms(list: readonly Cell[]): boolean {
  if (!list.every(({ role }) => role === 'bound')) return false;
  const amounts = list.flatMap(({ beside }) => beside.filter((outcome) => !/^(?:result|refusal|bound):/.test(outcome)));
  return new Set(amounts).size > 1 || list.every(({ number }) => (number ?? 0) <= 2);
}

function isList(cells: readonly Cell[], texts: readonly string[]): boolean {
  return texts.length > 1 && cells.every(({ keys, beside }) => keys.length === 0 && beside.length === 0);
}

/** As people would write it: what stands between quotes, else the folded value. */
function literalOf({ written, value }: Cell): string {
  const quoted = /^(?:[!=]= )?(["'`])(.*)\1$/s.exec(written.trim())?.[2];
  return quoted !== undefined && quoted !== '' ? quoted : value;
}
