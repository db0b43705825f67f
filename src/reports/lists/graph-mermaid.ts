import { displayCount } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import type { GraphResult } from '../../model/list-results.ts';

/** More boxes than this nobody reads, and Mermaid itself refuses more edges than that (its `maxEdges`). */
const BOXES = 60;
const EDGES = 500;

/**
 * A Mermaid flow chart, wires as thick lines with their kind; above its limits one that says so. Boxes are nodes with a
 * dependency; the others are counted in one.
 */
export function graphMermaid({ nodes, edges, wires, by }: GraphResult): string {
  const linked = new Set([...edges, ...wires].flatMap(({ from, to }) => [from, to]));
  const boxes = nodes.filter((node) => linked.has(node.name));
  if (boxes.length > BOXES || edges.length + wires.length > EDGES) {
    return refusal(boxes.length, edges.length + wires.length, by);
  }
  const ids = new Map(boxes.map((node, index) => [node.name, `n${index}`]));
  const alone = nodes.length - boxes.length;
  const lines = [
    'flowchart LR',
    ...boxes.map((node) => `  ${ids.get(node.name)!}["${label(node.name)}"]`),
    ...edges.map(({ from, to, typeOnly }) => `  ${ids.get(from)!} ${typeOnly ? '-.->' : '-->'} ${ids.get(to)!}`),
    ...wires.map(({ from, to, kind, labels }) => `  ${ids.get(from)!} ==>|${kind} ${labels.length}| ${ids.get(to)!}`),
    ...(alone > 0 ? [`  alone["not drawn: ${displayCount(alone, by)} without dependencies"]`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function refusal(boxes: number, edges: number, by: GraphResult['by']): string {
  const size = `${displayCount(boxes, by)} and ${displayCount(edges, 'dependency', 'dependencies')}`;
  const limit = `at most ${BOXES} boxes and ${EDGES} edges are drawn`;
  const remedy =
    by === 'file'
      ? 'use --by component, scan a sub-folder, or use --format dot'
      : 'scan a sub-folder, or use --format dot';
  return `flowchart LR\n  %% ${size}: ${limit}; ${remedy}\n  limit["too large to draw: ${size}"]\n`;
}

/** Everything that could end the label or start markup becomes Mermaid's `#code;`. */
function label(text: string): string {
  return displayText(text).replace(/[^\p{L}\p{N} ./@_-]/gu, (character) => `#${character.codePointAt(0)};`);
}
