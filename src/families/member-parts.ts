import type { Cell } from './decision-cell.ts';
import { foldParts } from './fold-parts.ts';
import { gatherTexts } from './gather-keys.ts';
import type { FoldedPart, Limit, MemberPart } from './member-part.ts';

/** More parts than a person would write down are not compared. */
export const MOST_PARTS = 60;

/** What a member decides, one part for each thing, in order of appearance. */
export function memberParts(cells: readonly Cell[]): MemberPart[] {
  const numeric = foldParts(cells.flatMap((cell, at) => numericPart(cell, at)));
  const parts = [...numeric, ...roundingsOf(cells), ...gatherTexts(cells)].slice(0, MOST_PARTS);
  return parts.map(({ part, facing }, at) => ({ ...part, mates: matesOf({ at, facing }, parts) }));
}

function matesOf({ at, facing }: { at: number; facing: readonly string[] }, parts: readonly FoldedPart[]): number[] {
  return parts.flatMap(({ names, part }, other) => {
    if (other === at || !names.some((name) => facing.includes(name))) return [];
    const own = parts[at]?.part.keys ?? [];
    const isOfOtherArm = own.length > 0 && part.keys.length > 0 && !own.some((key) => part.keys.includes(key));
    return isOfOtherArm ? [] : [other];
  });
}

function numericPart(cell: Cell, at: number): FoldedPart[] {
  const { role, number, dimension, quantity, keys, beside, written, line } = cell;
  if (number === null || role === 'rounding' || role === 'refusal' || role === 'key') return [];
  if (role === 'bound' && cell.side === 'is') return [];
  const limit = limitOf(cell);
  const share = role === 'rate' ? divisorOf(cell) : null;
  const base = { texts: [], quantity, keys, limit, written, line, dimension } as const;
  const names = [`${role}:${cell.value}`];
  if (role === 'bound')
    return [
      {
        part: { ...base, kind: 'bound', role, number, isTrivial: isTrivialBound(cell) },
        facing: beside,
        names,
      },
    ];
  if (share !== null)
    return [
      {
        part: { ...base, kind: 'amount', role: 'divisor', number: share, dimension: 'number', isTrivial: at < 0 },
        facing: beside,
        names,
      },
    ];
  return [{ part: { ...base, kind: 'amount', role, number, isTrivial: isTrivialAmount(cell) }, facing: beside, names }];
}

function limitOf({ side, written }: Cell): Limit | null {
  if (side !== 'from' && side !== 'to') return null;
  return { side, isAbove: (side === 'from') === !/^[<>]=/.test(written) };
}

/** `/ 12` is told as 12, not as 8.3333 %; `/ 100` and `15 / 100` are shares. */
function divisorOf({ written, number }: Cell): number | null {
  const simple = /^\/\s*\d[\d_.]*\p{L}?$/u.test(written);
  if (!simple || number === null || number === 0) return null;
  const divisor = 1 / number;
  return Math.abs(divisor - Math.round(divisor)) < 0.02 && Math.round(divisor) !== 100 ? Math.round(divisor) : null;
}

function isTrivialBound({ number }: Cell): boolean {
  return number === 0 || number === 1;
}

const CONVERTING: ReadonlySet<number> = new Set([0, 1, 0.01, 100, 0.001, 1000]);

function isTrivialAmount({ number, keys, role, written }: Cell): boolean {
  if (number === null) return true;
  const isUnit = role === 'span' && (!/\d/.test(written) || written.startsWith('/'));
  const isOperation = /\d.*[/*].*\d/.test(written) && role !== 'span' && !/^[\d_.]+\s*\/\s*100?0?$/.test(written);
  if (isUnit && (number < 0.01 || number === 3600 || number === 60 || number === 86_400)) return true;
  if (isOperation) return true;
  return keys.length === 0 ? CONVERTING.has(number) && role !== 'cap' : false;
}

/** Modes only: to how many digits is rounded is told where a mode is. */
function roundingsOf(cells: readonly Cell[]): FoldedPart[] {
  const modes = cells.filter(({ role, number }) => role === 'rounding' && number === null);
  return modes.map(({ value, quantity, keys, written, line, beside }) => ({
    part: {
      kind: 'rounding',
      role: 'rounding',
      number: null,
      dimension: 'number',
      texts: [value],
      quantity,
      keys,
      limit: null,
      isTrivial: false,
      written,
      line,
    },
    facing: beside,
    names: [`rounding:${value}`],
  }));
}
