import { displayCount, displayNumber } from '../../base/display-number.ts';
import { type DependencyEdge, type DependencyGraph, edgesOf } from '../../model/graph.ts';
import { fitLabel, labelWidth } from './fit-label.ts';
import { formatFigure } from './format-figure.ts';
import { type CycleBlock, runTimeOrder } from './run-time-order.ts';
import {
  brokenShapes,
  brokenWords,
  type MatrixLayout,
  type RuledPairs,
  ruledOutShapes,
  ruledSummary,
} from './ruled-cells.ts';
import type { Picture, Shape } from './shape.ts';

export interface MatrixSubject {
  readonly title: string;
  /** Plural of what a row is: `components`, `files`. */
  readonly noun: string;
  readonly labels: readonly string[];
  readonly graph: DependencyGraph;
  /** References between the files inside each node; null where a node is a single file. */
  readonly inside: readonly number[] | null;
  /** What decisions say of each pair; absent where they say nothing of imports. */
  readonly ruled?: RuledPairs;
  /** Makes the cells buttons, with keys `row-column` in node numbers. */
  readonly isInteractive: boolean;
}

/** A dependency, as the matrix shows it. */
export interface MatrixCell extends DependencyEdge {
  /** It points back up the order: part of a cycle, or of one that only types close. */
  readonly isAgainst: boolean;
}

export interface MatrixPicture {
  readonly picture: Picture;
  /** By row, then column, as drawn. */
  readonly cells: readonly MatrixCell[];
  readonly blocks: readonly CycleBlock[];
  /** Nodes in order of the rows. */
  readonly order: Uint32Array;
}

const FONT_SIZE = 12;
const LONGEST_LABEL = 290;
const TOP = 24;
/** Rows up to which cells have room for a number of three digits. */
const ROOMY_ROWS = 24;
const TIGHT_ROWS = 60;

/** Dependency structure matrix (Steward 1981; MacCormack, Rusnak, Baldwin 2006): the row depends on the column. */
export function matrixPicture(subject: MatrixSubject): MatrixPicture {
  const { order, positions, blocks } = runTimeOrder(subject.graph);
  const cells = matrixCells(subject.graph, positions);
  const layout = matrixLayout(subject.labels, order, positions);
  const side = order.length * layout.cellSize;
  const picture: Picture = {
    width: layout.left + side + 1,
    height: layout.top + side + 1,
    title: subject.title,
    summary: `${summary(subject, cells, blocks)}${ruledSummary(subject.ruled, order)}`,
    shapes: [
      ...headerShapes(subject, layout),
      ...blocks.map((block) => blockShape(block, layout, 'p-block')),
      ...[...order].map((node) => diagonalShape(node, subject, layout)),
      ...ruledOutShapes(subject.ruled, layout),
      ...cells.map((cell) => cellShape(cell, subject, layout)),
      ...brokenShapes(subject.ruled, layout),
      ...blocks.map((block) => blockShape(block, layout, 'p-block-frame')),
    ],
  };
  return { picture, cells, blocks, order };
}

function matrixCells(graph: DependencyGraph, positions: Uint32Array): MatrixCell[] {
  return [...edgesOf(graph)]
    .map((edge) => ({ ...edge, isAgainst: positions[edge.from]! > positions[edge.to]! }))
    .toSorted((a, b) => positions[a.from]! - positions[b.from]! || positions[a.to]! - positions[b.to]!);
}

function matrixLayout(labels: readonly string[], order: Uint32Array, positions: Uint32Array): MatrixLayout {
  const widest = labels.reduce((width, label) => Math.max(width, labelWidth(label, FONT_SIZE)), 0);
  const numbers = labelWidth(String(order.length), FONT_SIZE) + 10;
  const cellSize = order.length <= ROOMY_ROWS ? 28 : order.length <= TIGHT_ROWS ? 16 : 13;
  return { order, positions, cellSize, left: Math.ceil(Math.min(widest, LONGEST_LABEL) + numbers + 14), top: TOP };
}

function summary({ noun, labels, inside }: MatrixSubject, cells: readonly MatrixCell[], blocks: readonly CycleBlock[]) {
  const against = cells.filter((cell) => cell.isAgainst && !cell.isTypeOnly).length;
  const scope = `${displayNumber(labels.length)} ${noun}, ${displayNumber(cells.length)} dependencies between them${inside ? ' (the diagonal stands for those inside)' : ''}.`;
  if (blocks.length === 0) return `${scope} All run downwards: no cycle of ${noun}.`;
  const cycles = blocks.length === 1 ? '1 cycle' : `${blocks.length} cycles`;
  return `${scope} ${displayNumber(against)} ${against === 1 ? 'runs' : 'run'} against the order, in ${cycles}.`;
}

function headerShapes({ labels }: MatrixSubject, { order, cellSize, left, top }: MatrixLayout): Shape[] {
  const side = order.length * cellSize;
  const shapes: Shape[] = [
    { kind: 'rectangle', x: left, y: top, width: side, height: side, look: 'p-ground' },
    { kind: 'path', path: gridPath(order.length, cellSize, { left, top }), look: 'p-grid' },
  ];
  const everyNth = cellSize < 18 && order.length > 99 ? 2 : 1;
  for (const [position, node] of order.entries()) {
    const middle = position * cellSize + cellSize / 2;
    const number = String(position + 1);
    const label = fitLabel(labels[node] ?? '', LONGEST_LABEL, FONT_SIZE);
    const y = top + middle + 4;
    const gap = labelWidth(String(order.length), FONT_SIZE) + 18;
    shapes.push({ kind: 'text', x: left - gap, y, text: label, look: 'p-label', anchor: 'end' });
    shapes.push({ kind: 'text', x: left - 6, y, text: number, look: 'p-faint', anchor: 'end' });
    if (position % everyNth > 0) continue;
    shapes.push({
      kind: 'text',
      x: left + middle,
      y: top - 8,
      text: number,
      look: columnLook(cellSize),
      anchor: 'middle',
    });
  }
  return shapes;
}

function columnLook(cellSize: number): string {
  return cellSize < 18 ? 'p-faint p-tiny' : 'p-faint';
}

/** Lines between the cells, in one path: a line element each would outweigh the cells. */
function gridPath(count: number, cellSize: number, { left, top }: { left: number; top: number }): string {
  const side = count * cellSize;
  const parts: string[] = [];
  for (let at = 0; at <= count; at += 1) {
    const offset = at * cellSize;
    parts.push(`M${left} ${top + offset}h${side}M${left + offset} ${top}v${side}`);
  }
  return parts.join('');
}

/** Drawn twice: the ground below the cells, the frame above them. */
function blockShape({ first, last }: CycleBlock, { cellSize, left, top }: MatrixLayout, look: string): Shape {
  const size = (last - first + 1) * cellSize;
  const offset = first * cellSize;
  return { kind: 'rectangle', x: left + offset, y: top + offset, width: size, height: size, look };
}

function diagonalShape(
  node: number,
  { labels, inside, isInteractive, ruled }: MatrixSubject,
  layout: MatrixLayout,
): Shape {
  const { positions, cellSize } = layout;
  const x = layout.left + positions[node]! * cellSize;
  const y = layout.top + positions[node]! * cellSize;
  const ground: Shape = { kind: 'rectangle', x, y, width: cellSize, height: cellSize, look: 'p-self' };
  const references = inside?.[node] ?? 0;
  if (!isInteractive || references === 0) return ground;
  const broken = brokenWords(ruled, { from: node, to: node });
  const label = `Inside ${labels[node]}: ${displayCount(references, 'reference')}${broken}`;
  return { kind: 'group', look: 'p-cell', mark: { key: `${node}-${node}`, label }, shapes: [ground] };
}

function cellShape(cell: MatrixCell, { labels, isInteractive, ruled }: MatrixSubject, layout: MatrixLayout): Shape {
  const { cellSize, positions } = layout;
  const x = layout.left + positions[cell.to]! * cellSize;
  const y = layout.top + positions[cell.from]! * cellSize;
  const shapes: Shape[] = [{ kind: 'rectangle', x, y, width: cellSize, height: cellSize, look: 'p-hit' }];
  shapes.push(...dotShapes(cell, cellSize, { x, y }));
  if (!isInteractive) return { kind: 'group', look: 'p-cell', shapes };
  const label = `${labels[cell.from]} depends on ${labels[cell.to]}: ${describeCell(cell)}${brokenWords(ruled, cell)}`;
  return { kind: 'group', look: 'p-cell', mark: { key: `${cell.from}-${cell.to}`, label }, shapes };
}

/** Direction is told by shape (square, circle), type-only by an outline, weight by size: colour only repeats it. */
function dotShapes(cell: MatrixCell, cellSize: number, corner: { x: number; y: number }): Shape[] {
  const look = `${cell.isAgainst ? 'p-against' : 'p-along'}${cell.isTypeOnly ? ' p-outline' : ''}`;
  const middle = { x: corner.x + cellSize / 2, y: corner.y + cellSize / 2 };
  const digits = String(cell.references);
  const hasNumber = cellSize >= 28 && digits.length <= 4;
  const weight = hasNumber ? 0.92 : 0.35 + 0.5 * Math.min(1, Math.log10(cell.references + 1) / 2.5);
  const half = (cellSize * weight) / 2;
  const dot: Shape = cell.isAgainst
    ? { kind: 'path', path: circlePath(middle, half), look }
    : {
        kind: 'rectangle',
        x: middle.x - half,
        y: middle.y - half,
        width: half * 2,
        height: half * 2,
        look,
        radius: Math.min(2, half * 0.35),
      };
  if (!hasNumber) return [dot];
  const number = `p-number${cell.isTypeOnly ? ' p-number-outline' : ''}${digits.length > 3 ? ' p-tiny' : ''}`;
  return [dot, { kind: 'text', x: middle.x, y: middle.y + 4, text: digits, look: number, anchor: 'middle' }];
}

function circlePath({ x, y }: { x: number; y: number }, radius: number): string {
  const [left, middle, r, across] = [x - radius, y, radius, radius * 2].map(formatFigure);
  return `M${left} ${middle}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
}

function describeCell({ references, isTypeOnly, isAgainst }: MatrixCell): string {
  return `${displayCount(references, 'reference')}${isTypeOnly ? ', types only' : ''}${isAgainst ? ', against the order' : ''}`;
}
