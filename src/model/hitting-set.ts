import { type Row, reduceRows } from './reduce-rows.ts';

export interface HittingSetQuestion {
  /** Each a list of columns, without duplicates; none empty. */
  readonly rows: readonly Row[];
  /** Above 0, by column. */
  readonly weights: Float64Array;
  /** Only sets lighter than this are of interest. */
  readonly below: number;
  /** Reduced with every step; the search ends when nothing is left. */
  readonly work: { left: number };
}

export type HittingSetAnswer =
  /** The lightest set. */
  | { readonly kind: 'found'; readonly columns: readonly number[]; readonly weight: number }
  /** It is proven that there is no set below the limit. */
  | { readonly kind: 'none' }
  /** The work limit ended the search. */
  | { readonly kind: 'unknown' };

/**
 * The lightest set of columns with at least one in each row: branch and bound over reductions, a bound from packing rows,
 * and a split into parts that have no column in common. The call stack grows at most with the number of columns.
 */
export function hittingSet(question: HittingSetQuestion): HittingSetAnswer {
  const search: Search = {
    weights: question.weights,
    left: question.weights.slice(),
    work: question.work,
  };
  const found = lightest(search, question.rows, question.below);
  if (search.work.left <= 0) return { kind: 'unknown' };
  return found === null ? { kind: 'none' } : { kind: 'found', ...found };
}

/** A step of reduction takes as long as looking at so many edges of a graph, the unit of `work`. */
const STEP_COST = 32;

interface Search {
  readonly weights: Float64Array;
  /** Equal to `weights` between two bounds. */
  readonly left: Float64Array;
  readonly work: { left: number };
}

interface Picked {
  readonly columns: readonly number[];
  readonly weight: number;
}

/** Null when no set is lighter than `below`, or the work limit is hit. */
function lightest(search: Search, rows: readonly Row[], below: number): Picked | null {
  if (search.work.left <= 0) return null;
  const reduced = reduceRows(rows, search.weights);
  search.work.left -= STEP_COST * reduced.work;
  const takenWeight = weigh(search, reduced.taken);
  const rest = lightestOfReduced(search, reduced.rows, below - takenWeight);
  return rest && { columns: [...reduced.taken, ...rest.columns], weight: takenWeight + rest.weight };
}

function lightestOfReduced(search: Search, rows: readonly Row[], below: number): Picked | null {
  if (below <= 0) return null;
  if (rows.length === 0) return { columns: [], weight: 0 };
  const parts = split(rows);
  const bounds = parts.map((part) => packingBound(search, part));
  let spare = below - bounds.reduce((sum, bound) => sum + bound, 0);
  if (spare <= 0) return null;
  const columns: number[] = [];
  let weight = 0;
  for (const [at, part] of parts.entries()) {
    const found = branch(search, part, spare + bounds[at]!);
    if (found === null) return null;
    spare -= found.weight - bounds[at]!;
    weight += found.weight;
    columns.push(...found.columns);
  }
  return { columns, weight };
}

/** First the sets with the most promising column, then those without it. */
function branch(search: Search, rows: readonly Row[], below: number): Picked | null {
  const column = promisingColumn(search, rows);
  const weight = search.weights[column]!;
  const open = rows.filter((row) => !row.includes(column));
  const rest = lightest(search, open, below - weight);
  const taking = rest && { columns: [column, ...rest.columns], weight: weight + rest.weight };
  const narrowed = rows.map((row) => row.filter((other) => other !== column));
  return lightest(search, narrowed, taking?.weight ?? below) ?? taking;
}

/** The column that is in the most rows for its weight, the lowest number among equals. */
function promisingColumn({ weights }: Search, rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const column of row) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  let best = rows[0]![0]!;
  let bestValue = 0;
  for (const [column, count] of counts) {
    const value = count / weights[column]!;
    if (value < bestValue || (value === bestValue && column > best)) continue;
    best = column;
    bestValue = value;
  }
  return best;
}

/** Every row takes what is left of its lightest column: no hitting set weighs less than the sum. */
function packingBound({ weights, left }: Search, rows: readonly Row[]): number {
  let bound = 0;
  for (const row of rows.toSorted((a, b) => a.length - b.length)) {
    const share = row.reduce((least, column) => Math.min(least, left[column]!), Infinity);
    if (share === 0) continue;
    bound += share;
    for (const column of row) left[column]! -= share;
  }
  for (const row of rows) {
    for (const column of row) left[column] = weights[column]!;
  }
  return bound;
}

/** Groups of rows that have no column in common. */
function split(rows: readonly Row[]): readonly (readonly Row[])[] {
  const leaders = Uint32Array.from(rows.keys());
  const firstRowOf = new Map<number, number>();
  for (const [at, row] of rows.entries()) {
    for (const column of row) {
      const first = firstRowOf.get(column);
      if (first === undefined) firstRowOf.set(column, at);
      else leaders[leaderOf(leaders, first)] = leaderOf(leaders, at);
    }
  }
  return [...Map.groupBy(rows.entries(), ([at]) => leaderOf(leaders, at)).values()].map((part) =>
    part.map(([, row]) => row),
  );
}

function leaderOf(leaders: Uint32Array, row: number): number {
  let leader = row;
  while (leaders[leader] !== leader) {
    leaders[leader] = leaders[leaders[leader]!]!;
    leader = leaders[leader]!;
  }
  return leader;
}

function weigh({ weights }: Search, columns: readonly number[]): number {
  return columns.reduce((sum, column) => sum + weights[column]!, 0);
}
