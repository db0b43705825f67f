import type { DependencyEdge } from '../../model/graph.ts';
import type { Wire } from '../../model/wire.ts';
import { formatFigure } from './format-figure.ts';
import type { Shape } from './shape.ts';

/** Where a box of the lanes stands; all are equally high. */
export interface LaneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const BOX_HEIGHT = 30;

/** All wires of one kind from one box to another. */
export interface LaneWire {
  readonly from: number;
  readonly to: number;
  readonly kind: Wire['kind'];
  readonly count: number;
}

/** Beside one another, where a pair has wires of several kinds and imports too. */
const ASIDE: Readonly<Record<Wire['kind'], number>> = { http: -7, message: 7, table: 14 };

/** A line in the look of its kind, heavier for more wires. */
export function wireShapes({ from, to, kind, count }: LaneWire, boxes: readonly LaneBox[]): Shape[] {
  const [start, end] = [boxes[from]!, boxes[to]!];
  const { path, headPath } = edgePath(start, end, ASIDE[kind]);
  const mark = { key: `${kind}-${from}-${to}`, label: null };
  const weight = count >= 8 ? ' p-edge-3' : count >= 3 ? ' p-edge-2' : '';
  return [
    { kind: 'path', path, look: `p-edge p-wire-${kind}${weight}`, mark },
    { kind: 'path', path: headPath, look: `p-wire-head-${kind}`, mark },
  ];
}

/** Lines end vertically, so that an arrow head needs no turning. */
export function edgeShapes(edge: DependencyEdge, boxes: readonly LaneBox[], levels: Uint32Array): Shape[] {
  const { from, to, references, isTypeOnly } = edge;
  const [start, end] = [boxes[from]!, boxes[to]!];
  const isInCycle = levels[from] === levels[to] && !isTypeOnly;
  const weight = references >= 30 ? ' p-edge-3' : references >= 8 ? ' p-edge-2' : '';
  const look = `p-edge p-light${isInCycle ? ' p-edge-cut' : ''}${isTypeOnly ? ' p-edge-types' : ''}${weight}`;
  const { path, headPath } = edgePath(start, end, 0);
  const mark = { key: `${from}-${to}`, label: null };
  return [
    { kind: 'path', path, look, mark },
    { kind: 'path', path: headPath, look: isInCycle ? 'p-arrow p-arrow-cut' : 'p-arrow', mark },
  ];
}

/** `aside` moves the line to the right, so that lines of several kinds between two boxes lie beside one another. */
function edgePath(start: LaneBox, end: LaneBox, aside: number): { path: string; headPath: string } {
  const x1 = formatFigure(start.x + start.width / 2 + (start.y === end.y ? 8 : 0) + aside);
  const x2 = formatFigure(end.x + end.width / 2 - (start.y === end.y ? 8 : 0) + aside);
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
