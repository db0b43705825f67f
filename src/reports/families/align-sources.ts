/** One member's lines as they stand in its file. */
export interface AlignedSource {
  readonly lines: readonly string[];
}

/** Lines that belong beside one another: (index in the reference, index in the other), both ascending. */
export type LinePair = readonly [reference: number, own: number];

/** One row of lines that stand side by side; null where a member has none. */
export type AlignedRow = readonly (number | null)[];

/**
 * Lays sources side by side. `pairs` has one list for each source, that of the reference empty: paired lines come into one
 * row, the lines between flow along. Every line comes exactly once and in order.
 */
export function alignSources(
  sources: readonly AlignedSource[],
  pairs: readonly (readonly LinePair[])[],
  reference: number,
): AlignedRow[] {
  const next = sources.map(() => 0);
  const rows: (number | null)[][] = [];
  const anchors = [...new Set(pairs.flatMap((own) => own.map(([line]) => line)))].toSorted((a, b) => a - b);
  for (const anchor of anchors) {
    const targets = sources.map((_, at) => (at === reference ? anchor : ownLine(pairs[at]!, anchor)));
    const limits = sources.map((_, at) => targets[at] ?? nextOwnLine(pairs[at]!, anchor));
    fillGap(rows, { next, targets, limits: limits.map((limit, at) => limit ?? sources[at]!.lines.length) });
    rows.push(targets.map((target) => target));
    targets.forEach((target, at) => {
      if (target !== null) next[at] = target + 1;
    });
  }
  const ends = sources.map(({ lines }) => lines.length);
  fillGap(rows, { next, targets: ends, limits: ends });
  return rows;
}

function ownLine(pairs: readonly LinePair[], anchor: number): number | null {
  return pairs.find(([line]) => line === anchor)?.[1] ?? null;
}

function nextOwnLine(pairs: readonly LinePair[], anchor: number): number | null {
  return pairs.find(([line]) => line > anchor)?.[1] ?? null;
}

interface Gap {
  /** First line of each source that has no row yet. */
  readonly next: number[];
  /** Up to which line each source must come; null for those that only may flow along. */
  readonly targets: readonly (number | null)[];
  /** Beyond which line none may come. */
  readonly limits: readonly number[];
}

function fillGap(rows: (number | null)[][], { next, targets, limits }: Gap): void {
  const needed = Math.max(0, ...targets.map((target, at) => (target === null ? 0 : target - next[at]!)));
  for (let row = 0; row < needed; row += 1) {
    rows.push(
      next.map((line, at) => {
        const end = targets[at] ?? limits[at]!;
        if (line >= end) return null;
        next[at] = line + 1;
        return line;
      }),
    );
  }
}
