import { cutOf } from './bound-cut.ts';
import { isCommonplace } from './commonplace.ts';
import type { Cell } from './decision-cell.ts';
import { numberRarity } from './rarity.ts';
import type { Candidate } from './rule-candidates.ts';

/** With the other conditions nine families in ten were right, on rules that the weights were not fitted on. */
const SURE = 0.5;
/** Two that are alike have nobody beside them who confirms it. */
const SURE_OF_TWO = 0.9;
/** Who joins by numbers alone may be another rule of the same law, protocol or price list: the words of every two must agree. */
const LEAST_WORDS = 0.14;

export interface GatingFigures {
  /** 0 … 1: how likely the members belong together. */
  readonly score: number;
  /** 0 … 1: how alike the words of the two are that share fewest. */
  readonly wordLikeness: number;
}

/**
 * Whether a family is sure enough to stop a change. Texts and names that agree are often one vocabulary and no rule; so
 * there must be a number that is no commonplace and that stands under a condition or for an outcome in most members.
 */
export function isGatingFamily(members: readonly Candidate[], { score, wordLikeness }: GatingFigures): boolean {
  if (score < (members.length === 2 ? SURE_OF_TWO : SURE) || wordLikeness < LEAST_WORDS) return false;
  if (members.every(({ kind }) => kind === 'table')) return false;
  return [...countNumbers(members).values()].some(
    ({ holders, homes, isRare, isRelated }) =>
      isRare && isRelated && homes.size > 1 && holders.size >= Math.max(2, Math.ceil(members.length / 2)),
  );
}

interface NumberCount {
  /** Indexes of the members that have it. */
  readonly holders: Set<number>;
  /** Where it is written: in a member, or in a constant that members read. */
  readonly homes: Set<unknown>;
  readonly isRare: boolean;
  /** It stands under keys, or a bound has it as its outcome. */
  isRelated: boolean;
}

function countNumbers(members: readonly Candidate[]): Map<string, NumberCount> {
  const counts = new Map<string, NumberCount>();
  members.forEach(({ cells }, member) => {
    for (const cell of cells) {
      const rarity = tellingRarity(cell);
      if (rarity < LEAST_RARITY) continue;
      const id = cell.role === 'bound' ? `bound ${cutOf(cell)}` : `value ${Math.abs(cell.number ?? 0)}`;
      const known = counts.get(id) ?? {
        holders: new Set<number>(),
        homes: new Set(),
        isRare: rarity >= RARE,
        isRelated: false,
      };
      known.holders.add(member);
      known.homes.add(cell.home ?? member);
      known.isRelated ||= cell.keys.length > 0 || cell.beside.length > 0;
      counts.set(id, known);
    }
  });
  return counts;
}

const LEAST_RARITY = 0.5;
const RARE = 1;

/** What a number is asked to be equal to is a kind, a state or a character: it has a name and no size. */
function tellingRarity(cell: Cell): number {
  const { number, role, side, dimension } = cell;
  if (number === null || side === 'is' || role === 'rounding' || role === 'refusal' || isCommonplace(cell)) return 0;
  const isDigit = Number.isInteger(number) && Math.abs(number) >= 4 && Math.abs(number) <= 9 && dimension !== 'time';
  return isDigit ? DIGIT_RARITY : numberRarity(number);
}

/** Lengths of codes and indexes of columns. */
const DIGIT_RARITY = 0.9;
