import { displayCount } from '../../base/display-number.ts';
import { buildGraph, type DependencyEdge } from '../../model/graph.ts';
import type { LaneWire } from './lane-lines.ts';
import { lanesPicture } from './lanes-picture.ts';
import { darkPalette, lightPalette, paletteDeclarations } from './palette.ts';
import { pictureStyle } from './picture-style.ts';
import type { Picture } from './shape.ts';
import { svgMarkup } from './svg-markup.ts';

export interface GraphSvgOptions {
  readonly title: string;
  /** Plural of what a node is: `components`, `files`. */
  readonly noun: string;
  /** Wires between nodes by number. */
  readonly wires?: readonly LaneWire[];
}

/** Beyond these the picture can neither be read nor drawn smoothly. */
export const MOST_BOXES = 300;
export const MOST_LINES = 1_000;

/**
 * A whole SVG file of a dependency graph in lanes, in the light or dark colours of who looks at it. `from` and `to` of an edge are
 * indexes into `nodes`. What is over the limits is left out, least connected first, and said in the picture.
 */
export function graphSvg(
  nodes: readonly { readonly label: string }[],
  edges: readonly DependencyEdge[],
  options: GraphSvgOptions,
): string {
  const wires = options.wires ?? [];
  const drawn = chooseNodes(nodes.length, [...edges, ...wires.map(asEdge)]);
  const numberOf = new Map(drawn.map((node, number) => [node, number]));
  const between = edges.filter(({ from, to }) => numberOf.has(from) && numberOf.has(to));
  const kept = between.toSorted(heaviestFirst).slice(0, MOST_LINES);
  const lines = kept.map((edge) => ({ ...edge, from: numberOf.get(edge.from)!, to: numberOf.get(edge.to)! }));
  return standalone(
    lanesPicture({
      ...options,
      labels: drawn.map((node) => nodes[node]!.label),
      graph: buildGraph(drawn.length, lines),
      wires: wires.flatMap((wire) => {
        const [from, to] = [numberOf.get(wire.from), numberOf.get(wire.to)];
        return from === undefined || to === undefined ? [] : [{ ...wire, from, to }];
      }),
      isInteractive: false,
      note: leftOutNote(nodes.length - drawn.length, edges.length - kept.length, options.noun),
    }),
  );
}

/** A node is as much worth drawing for a wire as for an import. */
function asEdge({ from, to, count }: LaneWire): DependencyEdge {
  return { from, to, references: count, isTypeOnly: false, isDeferred: false, line: 0 };
}

/** All, or those with the most edges; ascending. */
function chooseNodes(count: number, edges: readonly DependencyEdge[]): number[] {
  const all = Array.from({ length: count }, (_, node) => node);
  if (count <= MOST_BOXES) return all;
  const degrees = new Uint32Array(count);
  for (const { from, to } of edges) {
    degrees[from]! += 1;
    degrees[to]! += 1;
  }
  const ranked = all.toSorted((a, b) => degrees[b]! - degrees[a]! || a - b);
  return ranked.slice(0, MOST_BOXES).toSorted((a, b) => a - b);
}

function heaviestFirst(a: DependencyEdge, b: DependencyEdge): number {
  return b.references - a.references || a.from - b.from || a.to - b.to;
}

function leftOutNote(boxes: number, lines: number, noun: string): string | null {
  if (boxes === 0 && lines === 0) return null;
  const missing = [
    boxes > 0 ? `the ${displayCount(boxes, 'box', 'boxes')} with the fewest dependencies` : '',
    displayCount(lines, 'dependency', 'dependencies'),
  ];
  return `Not drawn: ${missing.filter(Boolean).join(' and ')} of these ${noun} (limits: ${MOST_BOXES} boxes, ${MOST_LINES} lines).`;
}

function standalone(picture: Picture): string {
  const ground = {
    kind: 'rectangle',
    x: 0,
    y: 0,
    width: picture.width,
    height: picture.height,
    look: 'p-paper',
  } as const;
  const style = `svg{${paletteDeclarations(lightPalette)}}@media (prefers-color-scheme:dark){svg{${paletteDeclarations(darkPalette)}}}.p-paper{fill:var(--page)}${pictureStyle}`;
  const markup = svgMarkup({ ...picture, shapes: [ground, ...picture.shapes] });
  return `${markup.replace('>', () => `><style>${style}</style>`)}\n`;
}
