import { displayText } from '../../base/display.ts';
import { repositorySentence } from '../scope-sentences.ts';
import type { GraphNode, GraphResult } from '../../model/list-results.ts';

/** The DOT language of Graphviz: files boxed by component, type-only edges dashed, wires bold with their kind. Isolated nodes are kept. */
export function graphDot(result: GraphResult): string {
  const ids = new Map(result.nodes.map((node, index) => [node.name, `n${index}`]));
  const nodeLine = (node: GraphNode): string => `${ids.get(node.name)!} [label=${quoted(node.name)}];`;
  const edges = result.edges.map(
    ({ from, to, typeOnly }) => `  ${ids.get(from)!} -> ${ids.get(to)!}${typeOnly ? ' [style=dashed]' : ''};`,
  );
  const wires = result.wires.map(
    ({ from, to, kind, labels }) =>
      `  ${ids.get(from)!} -> ${ids.get(to)!} [style=bold, label=${quoted(`${kind} ${labels.length}`)}];`,
  );
  const nodes =
    result.by === 'file' ? clusters(result.nodes, nodeLine) : result.nodes.map((node) => `  ${nodeLine(node)}`);
  const head = [`digraph ${quoted(repositorySentence(result.repository))} {`, '  rankdir=LR;', '  node [shape=box];'];
  return `${[...head, ...nodes, ...edges, ...wires, '}'].join('\n')}\n`;
}

/** Only names that start with `cluster` are drawn as boxes. */
function clusters(nodes: readonly GraphNode[], nodeLine: (node: GraphNode) => string): string[] {
  const byComponent = [...Map.groupBy(nodes, (node) => node.component)];
  return byComponent.flatMap(([component, members], index) => [
    `  subgraph cluster_${index} {`,
    `    label=${quoted(component)};`,
    ...members.map((node) => `    ${nodeLine(node)}`),
    '  }',
  ]);
}

/** Labels are escape strings with HTML entities: backslash, quote and ampersand mean something in them. */
function quoted(text: string): string {
  const escaped = displayText(text)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll('&', '&amp;');
  return `"${escaped}"`;
}
