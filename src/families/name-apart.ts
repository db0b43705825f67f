interface NamedRow {
  readonly aspect: string;
  readonly longer: string;
  readonly number: number | null;
}

/** Rows of one name are told apart by more words, or counted from the smallest on: `first weight to`, `second weight to`. */
export function nameApart<Row extends NamedRow>(rows: readonly Row[]): Row[] {
  return counted(lengthened([...rows]));
}

function lengthened<Row extends NamedRow>(rows: Row[]): Row[] {
  const twins = Map.groupBy(rows, ({ aspect }) => aspect);
  return rows.map((row) => ((twins.get(row.aspect)?.length ?? 0) > 1 ? { ...row, aspect: row.longer } : row));
}

function counted<Row extends NamedRow>(rows: Row[]): Row[] {
  const twins = Map.groupBy(rows, ({ aspect }) => aspect);
  return rows.map((row) => {
    const alike = twins.get(row.aspect) ?? [];
    if (alike.length < 2) return row;
    const place = alike.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)).indexOf(row);
    return { ...row, aspect: `${ORDINALS[place] ?? `${place + 1}.`} ${row.aspect}` };
  });
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
