import { displayText } from '../../base/display.ts';
import { displayCount, displayNumber } from '../../base/display-number.ts';
import { type DependencyEdge, type DependencyGraph, edgesOf } from '../../model/graph.ts';
import { fitLabel, labelWidth } from './fit-label.ts';
import { formatFigure } from './format-figure.ts';
import { laneOrder } from './lane-order.ts';
import { runTimeOrder } from './run-time-order.ts';
import type { Picture, Shape } from './shape.ts';

export interface LanesSubject {
  readonly title: string;
  /** Plural of what a box is: `components`, `files`. */
  readonly noun: string;
  readonly labels: readonly string[];
  readonly graph: DependencyGraph;
  /** Makes the boxes buttons, with the node number as key. */
  readonly isInteractive: boolean;
  /** Said below the picture, for what had to be left out. */
  readonly note: string | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const FONT_SIZE = 12;
const BOX_HEIGHT = 30;
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
  const { levels, blocks } = runTimeOrder(subject.graph);
  const lanes = laneOrder(subject.graph, levels);
  const rows = lanes.flatMap((lane) => wrapLane(lane, subject.labels));
  const width = rows.reduce((most, row) => Math.max(most, row.width), 200) + MARGIN * 2;
  const { boxes, height } = placeBoxes(rows, subject.labels, width);
  const notes = subject.note === null ? [] : [noteShape(subject.note, height)];
  const cycles = blocks.length === 0 ? 'no cycle' : displayCount(blocks.length, 'cycle');
  return {
    width: subject.note === null ? width : Math.max(width, labelWidth(subject.note, FONT_SIZE) + MARGIN * 2),
    height: height + (subject.note === null ? 0 : 24),
    title: subject.title,
    summary: `${displayNumber(subject.labels.length)} ${subject.noun} in ${displayCount(lanes.length, 'lane')}, each above what it depends on; ${cycles}.`,
    shapes: [
      ...[...edgesOf(subject.graph)].flatMap((edge) => edgeShapes(edge, boxes, levels)),
      ...boxes.map((box, node) => boxShape(box, node, subject)),
      ...notes,
    ],
  };
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
  const boxes: Box[] = Array.from(labels, () => ({ x: 0, y: 0, width: 0 }));
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

function boxShape({ x, y, width }: Box, node: number, { labels, graph, isInteractive }: LanesSubject): Shape {
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

/** Lines end vertically, so that an arrow head needs no turning. */
function edgeShapes(edge: DependencyEdge, boxes: readonly Box[], levels: Uint32Array): Shape[] {
  const { from, to, references, isTypeOnly } = edge;
  const [start, end] = [boxes[from]!, boxes[to]!];
  const isInCycle = levels[from] === levels[to] && !isTypeOnly;
  const weight = references >= 30 ? ' p-edge-3' : references >= 8 ? ' p-edge-2' : '';
  const look = `p-edge p-light${isInCycle ? ' p-edge-cut' : ''}${isTypeOnly ? ' p-edge-types' : ''}${weight}`;
  const { path, headPath } = edgePath(start, end);
  const mark = { key: `${from}-${to}`, label: null };
  return [
    { kind: 'path', path, look, mark },
    { kind: 'path', path: headPath, look: isInCycle ? 'p-arrow p-arrow-cut' : 'p-arrow', mark },
  ];
}

function edgePath(start: Box, end: Box): { path: string; headPath: string } {
  const x1 = formatFigure(start.x + start.width / 2 + (start.y === end.y ? 8 : 0));
  const x2 = formatFigure(end.x + end.width / 2 - (start.y === end.y ? 8 : 0));
  if (start.y < end.y) {
    const [y1, y2] = [start.y + BOX_HEIGHT, end.y - 6];
    const bend = (y2 - y1) / 2;
    return { path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`, headPath: downHead(x2, end.y) };
  }
  const y2 = end.y + BOX_HEIGHT + 6;
  const y1 = start.y === end.y ? start.y + BOX_HEIGHT : start.y;
  const bend = start.y === end.y ? -26 : (y1 - y2) / 2;
  const headPath = `M${x2} ${end.y + BOX_HEIGHT + 1}l-3.5 7h7Z`;
  return { path: `M${x1} ${y1}C${x1} ${y1 - bend} ${x2} ${y2 + Math.abs(bend)} ${x2} ${y2}`, headPath };
}

function downHead(x: string, y: number): string {
  return `M${x} ${y - 1}l-3.5 -7h7Z`;
}

function noteShape(note: string, height: number): Shape {
  return { kind: 'text', x: MARGIN, y: height + 6, text: note, look: 'p-faint', anchor: 'start' };
}
