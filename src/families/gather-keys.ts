import { compareText } from '../base/ordering.ts';
import type { Cell } from './decision-cell.ts';
import type { FoldedPart } from './member-part.ts';

/**
 * Texts and codes that decide, one part for each quantity: they are compared as the set that they are, `HS256, RS256`.
 * Texts under which an amount stands are the names of arms and no part of their own.
 */
export function gatherTexts(cells: readonly Cell[]): FoldedPart[] {
  const naming = namesOfArms(cells);
  const lists = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (!isText(cell, naming)) continue;
    const id = `${cell.role === 'result' ? 'result' : 'compared'} ${cell.quantity.join(' ')}`;
    lists.set(id, [...(lists.get(id) ?? []), cell]);
  }
  return [...lists.values()].flatMap((list) => toPart(list));
}

function isText({ role, side, number, value }: Cell, naming: ReadonlySet<string>): boolean {
  if (role === 'bound') return side === 'is' && number !== null && number > 2;
  if (role === 'key') return !naming.has(value);
  return role === 'result' && number === null && !EMPTY.has(value);
}

const EMPTY: ReadonlySet<string> = new Set(['', 'true', 'false', 'null', 'none', 'undefined', 'nil']);

/** Keys of amounts; what stands under zero alone is left out by it, unless other arms of the same quantity hold amounts. */
function namesOfArms(cells: readonly Cell[]): ReadonlySet<string> {
  const holding = new Set(cells.filter(holdsAmount).flatMap(({ keys }) => keys));
  const quantities = new Set(
    cells.filter(({ role, value }) => role === 'key' && holding.has(value)).map(({ quantity }) => quantity.join(' ')),
  );
  const arms = cells.filter(({ role, quantity }) => role === 'key' && quantities.has(quantity.join(' ')));
  return new Set([...holding, ...arms.map(({ value }) => value)]);
}

function holdsAmount({ role, number }: Cell): boolean {
  return role !== 'key' && role !== 'result' && role !== 'refusal' && number !== null && number !== 0;
}

/** Outcomes are names that each member chooses for itself; only a list that depends on nothing is data. */
function toPart(list: readonly Cell[]): FoldedPart[] {
  const [first] = list;
  const cells = [...new Map(list.map((cell) => [cell.value, cell])).values()].sort((a, b) =>
    compareText(a.value, b.value),
  );
  const texts = cells.map(({ value }) => value);
  if (first === undefined || (first.role === 'result' && !isList(list, texts))) return [];
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

function isList(cells: readonly Cell[], texts: readonly string[]): boolean {
  return texts.length > 1 && cells.every(({ keys, beside }) => keys.length === 0 && beside.length === 0);
}

/** As people would write it: what stands between quotes, else the folded value. */
function literalOf({ written, value }: Cell): string {
  const quoted = /^(["'`])(.*)\1$/s.exec(written.trim())?.[2];
  return quoted !== undefined && quoted !== '' ? quoted : value;
}
