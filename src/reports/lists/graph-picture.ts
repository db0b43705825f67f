import { graphSvg } from '../pictures/graph-svg.ts';
import { repositorySentence } from '../scope-sentences.ts';
import type { GraphResult } from '../../model/list-results.ts';

/** A picture in lanes as one SVG file; what is over its limits is said in it. */
export function graphPicture({ repository, by, nodes, edges, wires }: GraphResult): string {
  const numbers = new Map(nodes.map((node, index) => [node.name, index]));
  return graphSvg(
    nodes.map((node) => ({ label: node.name })),
    edges.map(({ from, to, references, typeOnly, isDeferred, line }) => ({
      from: numbers.get(from)!,
      to: numbers.get(to)!,
      references,
      isTypeOnly: typeOnly,
      isDeferred,
      line: line ?? 0,
    })),
    {
      title: `Dependencies of ${repositorySentence(repository)}`,
      noun: `${by}s`,
      wires: wires.map(({ from, to, kind, labels }) => ({
        from: numbers.get(from)!,
        to: numbers.get(to)!,
        kind,
        count: labels.length,
      })),
    },
  );
}
