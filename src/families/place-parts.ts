import { type Alignment, areApart, joinRows, type Slot } from './alignment.ts';
import { comparePlaces } from './part-likeness.ts';
import { surroundingsOf } from './part-surroundings.ts';

/** A different value in the same place. */
const LEAST_PLACED = 0.9;
/** How much surer than the next best a place must be. */
const CLEAR = 0.12;
/** In families of more, two single parts are not compared with each other, but each with the rows of several. */
const FEW_MEMBERS = 8;
/** Of a row of more members these stand for all. */
const MOST_COMPARED = 5;

/** One round: every row that may be a part of another finds its place there, the surest first. Whether any did. */
export function joinPlaced(alignment: Alignment): boolean {
  const { rows, members } = alignment;
  const surroundings = surroundingsOf(alignment);
  const found: Placing[] = [];
  rows.forEach((left, from) => {
    if (left.size === 0) return;
    rows.forEach((right, to) => {
      if (to <= from || right.size === 0 || !areApart(left, right)) return;
      if (!mayMeet(left, right)) return;
      if (members.length > FEW_MEMBERS && left.size + right.size < 3) return;
      const score = placeScore(left, right, surroundings);
      if (score >= LEAST_PLACED) found.push({ from, to, score });
    });
  });
  found.sort((a, b) => b.score - a.score);
  let isChanged = false;
  for (const placing of found.filter((each) => isClear(each, found, alignment))) {
    const [a] = rows[placing.from]?.values() ?? [];
    const [b] = rows[placing.to]?.values() ?? [];
    if (a !== undefined && b !== undefined && joinRows(a, b, alignment)) isChanged = true;
  }
  return isChanged;
}

interface Placing {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** No other row that this one excludes fits nearly as well. */
function isClear({ from, to, score }: Placing, found: readonly Placing[], { rows }: Alignment): boolean {
  return found.every((other) => {
    if ((other.from === from && other.to === to) || other.score <= score - CLEAR) return true;
    const [shared, mine, theirs] = sharedEnd({ from, to, score }, other);
    if (shared === null) return true;
    const [a, b] = [rows[mine], rows[theirs]];
    return a === undefined || b === undefined || areApart(a, b);
  });
}

function sharedEnd(a: Placing, b: Placing): [number | null, number, number] {
  if (a.from === b.from) return [a.from, a.to, b.to];
  if (a.from === b.to) return [a.from, a.to, b.from];
  if (a.to === b.from) return [a.to, a.from, b.to];
  return a.to === b.to ? [a.to, a.from, b.from] : [null, 0, 0];
}

/** Zero and one are placed where they are equal, or bound the same: `amount < 1` beside `amount < 0.5`. */
function mayMeet(left: ReadonlyMap<number, Slot>, right: ReadonlyMap<number, Slot>): boolean {
  const [isLeft, isRight] = [isPlaceable(left), isPlaceable(right)];
  if (isLeft === isRight) return isLeft;
  const trivial = [...(isLeft ? right : left).values()];
  const numbers = new Set([...(isLeft ? left : right).values()].map(({ part }) => part.number));
  return trivial.every(({ part }) => part.kind === 'bound' || (part.number !== null && numbers.has(part.number)));
}

function isPlaceable(row: ReadonlyMap<number, Slot>): boolean {
  return [...row.values()].some(({ part }) => !part.isTrivial);
}

/** Between the average and the best of the pairs; a row of more members is surer. 0 where two of them cannot be one thing. */
function placeScore(
  left: ReadonlyMap<number, Slot>,
  right: ReadonlyMap<number, Slot>,
  surroundings: (a: Slot, b: Slot) => number,
): number {
  let sum = 0;
  let most = 0;
  let count = 0;
  for (const a of sampleOf(left)) {
    for (const b of sampleOf(right)) {
      const likeness = comparePlaces(a, b);
      if (likeness === null) return 0;
      const score = likeness.score + surroundings(a, b);
      sum += score;
      most = Math.max(most, score);
      count += 1;
    }
  }
  const support = 0.05 * Math.min(4, left.size + right.size - 2);
  return (sum / Math.max(1, count) + most) / 2 + support;
}

function sampleOf(row: ReadonlyMap<number, Slot>): Slot[] {
  return [...row.values()].slice(0, MOST_COMPARED);
}
