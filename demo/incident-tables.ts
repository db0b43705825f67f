/** One table of `incident.md`, under the nearest heading above it. */
export interface IncidentTable {
  readonly heading: string;
  readonly rows: readonly IncidentRow[];
}

/** Cell by column. A cell that is code as a whole has lost its backticks. */
export type IncidentRow = ReadonlyMap<string, string>;

export function readIncidentTables(markdown: string): readonly IncidentTable[] {
  const tables: IncidentTable[] = [];
  let heading = '';
  for (const block of markdown.split(/\n{2,}/)) {
    const title = /^#+ (.+)$/m.exec(block)?.[1];
    if (title !== undefined) heading = title;
    const lines = block.split('\n').filter((line) => line.startsWith('|'));
    if (lines.length > 2) tables.push({ heading, rows: readRows(lines) });
  }
  return tables;
}

function readRows(lines: readonly string[]): readonly IncidentRow[] {
  const [header = '', , ...body] = lines;
  const columns = cellsOf(header);
  return body.map((line) => {
    const cells = cellsOf(line);
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/^`([^`]*)`$/, '$1'),
  );
}
