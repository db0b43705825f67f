import { quotePath } from './quote-path.ts';
import type { GraphResult } from '../../model/list-results.ts';

/** `from<TAB>to`, sorted, with a third column `type` where nothing is left of the edge at run time; for `sort`, `awk`, `tsort`. */
export function graphEdges({ edges }: GraphResult): string {
  const lines = edges.map(
    ({ from, to, typeOnly }) => `${quotePath(from)}\t${quotePath(to)}${typeOnly ? '\ttype' : ''}\n`,
  );
  return lines.join('');
}
