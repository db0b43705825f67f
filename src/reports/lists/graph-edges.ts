import { compareText } from '../../base/ordering.ts';
import { quotePath } from './quote-path.ts';
import type { GraphResult } from '../../model/list-results.ts';

/**
 * `from<TAB>to`, sorted, with a third column `type` where nothing is left of the edge at run time and `http`, `message`
 * or `table` where it is a wire; for `sort`, `awk`, `tsort`.
 */
export function graphEdges({ edges, wires }: GraphResult): string {
  const rows = [
    ...edges.map(({ from, to, typeOnly }) => ({ from, to, kind: typeOnly ? 'type' : '' })),
    ...wires.map(({ from, to, kind }) => ({ from, to, kind })),
  ];
  return rows
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind))
    .map(({ from, to, kind }) => `${quotePath(from)}\t${quotePath(to)}${kind === '' ? '' : `\t${kind}`}\n`)
    .join('');
}
