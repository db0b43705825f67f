/** Columns, of which a hitting set needs at least one. */
export type Row = readonly number[];

export interface ReducedRows {
  readonly rows: readonly Row[];
  /** Columns that some lightest hitting set contains in any case. */
  readonly taken: readonly number[];
  readonly work: number;
}

/**
 * Makes a hitting set problem smaller without losing all of its lightest solutions: drops rows that contain another row, drops
 * columns that a column no heavier can stand in for everywhere, takes the only column of a row; until nothing changes.
 */
export function reduceRows(rows: readonly Row[], weights: Float64Array): ReducedRows {
  let current = rows;
  const taken: number[] = [];
  let work = 0;
  for (let isReduced = false; !isReduced; ) {
    const minimal = withoutSupersets(current);
    const replaceable = replaceableColumns(minimal, weights);
    const narrowed =
      replaceable.size === 0 ? minimal : minimal.map((row) => row.filter((column) => !replaceable.has(column)));
    const single = new Set(narrowed.filter((row) => row.length === 1).map((row) => row[0]!));
    taken.push(...single);
    work += current.reduce((sum, row) => sum + row.length ** 2, 1);
    isReduced = replaceable.size === 0 && single.size === 0;
    current = single.size === 0 ? narrowed : narrowed.filter((row) => !row.some((column) => single.has(column)));
  }
  return { rows: current, taken, work };
}

/** Whatever hits a row hits every row that contains it. */
function withoutSupersets(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  const keptByFirst = new Map<number, Row[]>();
  for (const row of rows.toSorted((a, b) => a.length - b.length)) {
    const columns = new Set(row);
    const containsKept = row.some((column) =>
      keptByFirst.get(column)?.some((other) => other.every((member) => columns.has(member))),
    );
    if (containsKept) continue;
    kept.push(row);
    const first = row[0]!;
    const sameFirst = keptByFirst.get(first);
    if (sameFirst === undefined) keptByFirst.set(first, [row]);
    else sameFirst.push(row);
  }
  return kept;
}

/** Columns whose rows all contain another column that is lighter, or as heavy and in more rows, or as good and of lower number. */
function replaceableColumns(rows: readonly Row[], weights: Float64Array): ReadonlySet<number> {
  const rowsOf = new Map<number, Row[]>();
  for (const row of rows) {
    for (const column of row) {
      const found = rowsOf.get(column);
      if (found === undefined) rowsOf.set(column, [row]);
      else found.push(row);
    }
  }
  const replaceable = new Set<number>();
  for (const [column, its] of rowsOf) {
    const canStandIn = (other: number) => {
      if (other === column || weights[other]! > weights[column]! || replaceable.has(other)) return false;
      const isBetter = weights[other]! < weights[column]! || rowsOf.get(other)!.length > its.length || other < column;
      return isBetter && its.every((row) => row.includes(other));
    };
    if (its[0]!.some(canStandIn)) replaceable.add(column);
  }
  return replaceable;
}
