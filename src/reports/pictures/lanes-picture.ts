import { displayText } from '../../base/display.ts';
import { displayCount, displayNumber } from '../../base/display-number.ts';
import { buildGraph, type DependencyGraph, edgesOf } from '../../model/graph.ts';
import { fitLabel, labelWidth } from './fit-label.ts';
import { BOX_HEIGHT, edgeShapes, type LaneBox, type LaneWire, wireShapes } from './lane-lines.ts';
import { laneOrder } from './lane-order.ts';
import { runTimeOrder } from './run-time-order.ts';
import type { Picture, Shape } from './shape.ts';

export interface LanesSubject {
  readonly title: string;
  /** Plural of what a box is: `components`, `files`. */
  readonly noun: string;
  readonly labels: readonly string[];
  readonly graph: DependencyGraph;
  /** Drawn in looks of their own; they place boxes like dependencies, and make no cycle. */
  readonly wires?: readonly LaneWire[];
  /** Makes the boxes buttons, with the node number as key. */
  readonly isInteractive: boolean;
  /** Said below the picture, for what had to be left out. */
  readonly note: string | null;
}

const FONT_SIZE = 12;
const WIDEST_BOX = 270;
const NARROWEST_BOX = 56;
const COLUMN_GAP = 18;
/** Between the rows of one lane, and between two lanes. */
const ROW_GAP = 44;
const LANE_GAP = 64;
const MARGIN = 14;
/** A lane wider than this goes on in another row. */
const WIDEST_LANE = 1092;

/** Boxes in lanes, dependants above what they depend on: only the members of a cycle share a lane and depend on one another. */
export function lanesPicture(subject: LanesSubject): Picture {
  const { wires = [] } = subject;
  const own = runTimeOrder(subject.graph);
  const layout = wires.length === 0 ? subject.graph : withWires(subject.graph, wires);
  const lanes = laneOrder(layout, wires.length === 0 ? own.levels : runTimeOrder(layout).levels);
  const rows = lanes.flatMap((lane) => wrapLane(lane, subject.labels));
  const width = rows.reduce((most, row) => Math.max(most, row.width), 200) + MARGIN * 2;
  const { boxes, height } = placeBoxes(rows, subject.labels, width);
  const notes = subject.note === null ? [] : [noteShape(subject.note, height)];
  const cycles = own.blocks.length === 0 ? 'no cycle' : displayCount(own.blocks.length, 'cycle');
  return {
    width: subject.note === null ? width : Math.max(width, labelWidth(subject.note, FONT_SIZE) + MARGIN * 2),
    height: height + (subject.note === null ? 0 : 24),
    title: subject.title,
    summary: `${displayNumber(subject.labels.length)} ${subject.noun} in ${displayCount(lanes.length, 'lane')}, each above what it depends on; ${cycles}.`,
    shapes: [
      ...[...edgesOf(subject.graph)].flatMap((edge) => edgeShapes(edge, boxes, own.levels)),
      ...wires.flatMap((wire) => wireShapes(wire, boxes)),
      ...boxes.map((box, node) => boxShape(box, node, subject)),
      ...notes,
    ],
  };
}

function withWires(graph: DependencyGraph, wires: readonly LaneWire[]): DependencyGraph {
  const edges = wires.map(({ from, to }) => ({
    from,
    to,
    references: 1,
    isTypeOnly: false,
    isDeferred: false,
    line: 0,
  }));
  return buildGraph(graph.nodeCount, [...edgesOf(graph), ...edges]);
}

interface LaneRow {
  readonly nodes: readonly number[];
  readonly width: number;
  readonly isFirstOfLane: boolean;
}

function boxWidth(label: string): number {
  return Math.min(WIDEST_BOX, Math.max(NARROWEST_BOX, Math.ceil(labelWidth(label, FONT_SIZE)) + 22));
}

function wrapLane(lane: readonly number[], labels: readonly string[]): LaneRow[] {
  const rows: { nodes: number[]; width: number; isFirstOfLane: boolean }[] = [];
  for (const node of lane) {
    const width = boxWidth(labels[node]!);
    const row = rows.at(-1);
    if (row && row.width + COLUMN_GAP + width <= WIDEST_LANE) {
      row.nodes.push(node);
      row.width += COLUMN_GAP + width;
    } else rows.push({ nodes: [node], width, isFirstOfLane: rows.length === 0 });
  }
  return rows;
}

/** Boxes by node number; rows are centred. */
function placeBoxes(rows: readonly LaneRow[], labels: readonly string[], width: number) {
  const boxes: LaneBox[] = Array.from(labels, () => ({ x: 0, y: 0, width: 0 }));
  let y = MARGIN;
  for (const [index, row] of rows.entries()) {
    if (index > 0) y += BOX_HEIGHT + (row.isFirstOfLane ? LANE_GAP : ROW_GAP);
    let x = (width - row.width) / 2;
    for (const node of row.nodes) {
      const box = { x, y, width: boxWidth(labels[node]!) };
      boxes[node] = box;
      x += box.width + COLUMN_GAP;
    }
  }
  return { boxes, height: y + BOX_HEIGHT + MARGIN + 12 };
}

function boxShape({ x, y, width }: LaneBox, node: number, { labels, graph, isInteractive }: LanesSubject): Shape {
  const name = labels[node]!;
  const text = fitLabel(name, width - 14, FONT_SIZE);
  const shapes: Shape[] = [
    { kind: 'rectangle', x, y, width, height: BOX_HEIGHT, look: 'p-box', radius: 5 },
    { kind: 'text', x: x + width / 2, y: y + 19.5, text, look: 'p-label', anchor: 'middle' },
  ];
  if (!isInteractive) return { kind: 'group', look: 'p-node', shapes };
  const uses = graph.offsets[node + 1]! - graph.offsets[node]!;
  const users = graph.targets.reduce((count, target) => count + (target === node ? 1 : 0), 0);
  // Who speaks to a computer says what can be seen, so a shortened name stays part of the accessible one (WCAG 2.5.3).
  const spoken = text === displayText(name) ? name : `${text} (${name})`;
  const label = `${spoken}: depends on ${displayNumber(uses)}, used by ${displayNumber(users)}`;
  return { kind: 'group', look: 'p-node', mark: { key: String(node), label }, shapes };
}

function noteShape(note: string, height: number): Shape {
  return { kind: 'text', x: MARGIN, y: height + 6, text: note, look: 'p-faint', anchor: 'start' };
}
