import { type DependencyGraph, edgesOf } from '../model/graph.ts';

/** More floors than this nobody keeps in mind; few parts need fewer. */
const MOST_FLOORS = 5;
const PARTS_OF_FLOOR = 3;
const FEWEST_FLOORS = 3;
/** Beyond this many levels neighbouring ones are taken together before floors are looked for. */
const MOST_LEVELS = 16;
const NO_FLOOR = -1;

/**
 * Floors of a graph whose cut edges are left out: at the top what nobody uses, below it the levels by the longest way down,
 * taken together so that as many references as possible lead from one floor to another. What has no edges is on no floor.
 */
export function floorsOf(graph: DependencyGraph, cut: ReadonlySet<string>): number[] {
  const edges = [...edgesOf(graph)].filter(({ from, to }) => !cut.has(`${from} ${to}`));
  const targets: number[][] = Array.from({ length: graph.nodeCount }, () => []);
  const sources: number[][] = Array.from({ length: graph.nodeCount }, () => []);
  for (const { from, to } of edges) {
    targets[from]!.push(to);
    sources[to]!.push(from);
  }
  const levels = levelsOf(targets, sources);
  const isTop = (node: number): boolean => sources[node]!.length === 0;
  const linked = [...targets.keys()].filter((node) => targets[node]!.length + sources[node]!.length > 0);
  const deepest = linked.reduce((most, node) => (isTop(node) ? most : Math.max(most, levels[node]!)), 0);
  const step = Math.max(1, (deepest + 1) / MOST_LEVELS);
  const rungOf = (node: number): number => Math.floor(levels[node]! / step);
  const rungs = Math.floor(deepest / step) + 1;
  const weights = edges.flatMap(({ from, to, references }) =>
    isTop(from) ? [] : [{ upper: rungOf(from), lower: rungOf(to), references }],
  );
  const most = Math.min(MOST_FLOORS, Math.max(FEWEST_FLOORS, Math.floor(linked.length / PARTS_OF_FLOOR))) - 1;
  const floorOfRung = divideRungs(rungs, Math.min(most, rungs), weights);
  const lowest = Math.max(...floorOfRung);
  return targets.map((own, node) => {
    if (own.length + sources[node]!.length === 0) return NO_FLOOR;
    return isTop(node) ? 0 : 1 + lowest - floorOfRung[rungOf(node)]!;
  });
}

interface Weight {
  readonly upper: number;
  readonly lower: number;
  readonly references: number;
}

/** For each rung its floor from below: of all ways to divide them in so many, the one that most references cross. */
function divideRungs(rungs: number, floors: number, weights: readonly Weight[]): number[] {
  const inside = (first: number, last: number): number =>
    weights.reduce(
      (sum, { upper, lower, references }) => (lower >= first && upper <= last ? sum + references : sum),
      0,
    );
  let best: Division[] = [{ starts: [0], cost: 0 }];
  for (let floor = 0; floor < floors; floor += 1)
    best = extended(best, { rungs, isLast: floor === floors - 1, inside });
  const { starts } = best[0]!;
  return Array.from({ length: rungs }, (_, rung) => starts.findLastIndex((start) => start <= rung));
}

interface Division {
  /** First rung of each floor so far; the last number is where the next one starts. */
  readonly starts: readonly number[];
  readonly cost: number;
}

interface Extension {
  readonly rungs: number;
  readonly isLast: boolean;
  readonly inside: (first: number, last: number) => number;
}

/** The cheapest division for each place where one more floor may end. */
function extended(divisions: readonly Division[], { rungs, isLast, inside }: Extension): Division[] {
  const cheapest = new Map<number, Division>();
  for (const { starts, cost } of divisions) {
    const first = starts.at(-1)!;
    for (let end = isLast ? rungs : first + 1; end <= rungs; end += 1) {
      if (end === first || (!isLast && end === rungs)) continue;
      const next = { starts: [...starts, end], cost: cost + inside(first, end - 1) };
      if (next.cost < (cheapest.get(end)?.cost ?? Number.POSITIVE_INFINITY)) cheapest.set(end, next);
    }
  }
  return [...cheapest.values()];
}

type Neighbours = readonly (readonly number[])[];

/** The longest way down from each node, worked out from the base upwards. */
function levelsOf(targets: Neighbours, sources: Neighbours): number[] {
  const levels = targets.map(() => 0);
  const waiting = targets.map((own) => own.length);
  const ready = [...targets.keys()].filter((node) => waiting[node] === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const source of sources[node]!) {
      levels[source] = Math.max(levels[source]!, levels[node]! + 1);
      waiting[source]! -= 1;
      if (waiting[source] === 0) ready.push(source);
    }
  }
  return levels;
}
