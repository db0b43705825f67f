import type { Cell } from './decision-cell.ts';
import { withDefaultArms } from './default-arms.ts';
import { foldParts } from './fold-parts.ts';
import { gatherTexts } from './gather-keys.ts';
import type { FoldedPart, MemberPart } from './member-part.ts';
import { numericPart } from './numeric-part.ts';
import type { Candidate } from './rule-candidates.ts';
import type { Gate } from './rule-gates.ts';

/** More than a person would write down is not compared: folding looks at each cell beside each. */
export const MOST_CELLS = 240;
export const MOST_PARTS = 60;

/** What a member decides, one part for each thing: amounts and bounds in order of appearance, then roundings, then lists. */
export function memberParts({ cells: all, gates }: Pick<Candidate, 'cells' | 'gates'>): MemberPart[] {
  const cells = all.slice(0, MOST_CELLS);
  const folded = foldParts(cells.flatMap(numericPart));
  const numeric = withDefaultArms(folded.filter((part) => !isComposed(part, folded)));
  const parts = [...numeric, ...roundingsOf(cells), ...gatherTexts(cells), ...gates.map(gatePart)].slice(0, MOST_PARTS);
  return parts.map(({ part, facing }, at) => ({ ...part, mates: matesOf({ at, facing }, parts) }));
}

/** `100 * 0.182` where 0.182 is told too. */
function isComposed({ part }: FoldedPart, all: readonly FoldedPart[]): boolean {
  const factors = part.written.split(/\s*\*\s*/);
  if (factors.length < 2 || part.role === 'span') return false;
  return all.some((other) => other.part !== part && factors.includes(other.part.written));
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
      literals: [value],
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

/** Questions of one line stand for one another: `if (isPerishable || isCustomMade)`. */
function gatePart({ quantity, written, line }: Gate): FoldedPart {
  return {
    part: {
      kind: 'gate',
      role: 'key',
      number: null,
      dimension: 'number',
      texts: [PRESENT],
      literals: [PRESENT],
      quantity,
      keys: [],
      limit: null,
      isTrivial: false,
      written,
      line,
    },
    facing: [`gate:${line}`],
    names: [`gate:${line}`],
  };
}

/** What a question says that has no value of its own. */
const PRESENT = 'present';

function matesOf({ at, facing }: { at: number; facing: readonly string[] }, parts: readonly FoldedPart[]): number[] {
  return parts.flatMap(({ names, part }, other) => {
    if (other === at || !names.some((name) => facing.includes(name))) return [];
    const own = parts[at]?.part.keys ?? [];
    const isOfOtherArm = own.length > 0 && part.keys.length > 0 && !own.some((key) => part.keys.includes(key));
    return isOfOtherArm ? [] : [other];
  });
}
