/** The lines `<key>\t<text>` of a table as one run found them. */
export interface KeptLines {
  /** The text behind a key; undefined where the table has none. */
  find(key: string): string | undefined;
  count(): number;
}

/**
 * Runs mostly ask in the order in which the last one wrote. So the line behind the last answer is tried first, and the
 * index of all keys is made only when it is another: on an unchanged repository never.
 */
export function keptLines(body: Buffer | null): KeptLines {
  if (body === null) return { find: () => undefined, count: () => 0 };
  let decoded: string | null = null;
  let index: ReadonlyMap<string, number> | null = null;
  let next = 0;
  const text = (): string => (decoded ??= body.toString('utf8'));
  const starts = (): ReadonlyMap<string, number> => (index ??= lineStarts(text()));
  return {
    find(key) {
      const all = text();
      const isNext = all.startsWith(key, next) && all[next + key.length] === '\t';
      const start = isNext ? next : starts().get(key);
      if (start === undefined) return undefined;
      next = all.indexOf('\n', start) + 1;
      return all.slice(start + key.length + 1, next - 1);
    },
    count: () => starts().size,
  };
}

function lineStarts(text: string): Map<string, number> {
  const starts = new Map<string, number>();
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1) {
    starts.set(text.slice(start, text.indexOf('\t', start)), start);
  }
  return starts;
}
