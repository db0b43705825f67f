import { displayCount } from '../../base/display-number.ts';
import { fitLabel, labelWidth } from './fit-label.ts';
import { formatFigure } from './format-figure.ts';
import type { Picture, Shape } from './shape.ts';

/** A step of a cycle: what it is called, and the dependency that leads on to the next step. */
export interface ChainStep {
  readonly label: string;
  readonly references: number;
  /** The dependency is part of the cheapest cut. */
  readonly isCut: boolean;
}

/** What is drawn: a step, or a stand-in for several. */
type ChainRow = (ChainStep & { readonly skipped?: undefined }) | { readonly skipped: number };

interface ChainLayout {
  readonly boxWidth: number;
  readonly rows: readonly ChainRow[];
}

const FONT_SIZE = 12;
const BOX_HEIGHT = 30;
const GAP = 36;
const WIDEST_BOX = 330;
const NARROWEST_BOX = 150;
/** Room at the right for the way back and its label. */
const RETURN_WIDTH = 128;
/** More steps than this are shortened in the middle. */
const MOST_STEPS = 14;
const MARGIN = 2;

/**
 * A cycle as a chain that reads downwards, with the way back up at its right. It is turned so that the first cut edge is
 * the way back: what is left after the cut is the chain as drawn.
 */
export function cycleChain(steps: readonly ChainStep[]): Picture {
  const turned = turnToCut(steps);
  const rows = shorten(turned);
  const widest = turned.reduce((width, { label }) => Math.max(width, labelWidth(label, FONT_SIZE)), 0);
  const layout = { rows, boxWidth: Math.min(WIDEST_BOX, Math.max(NARROWEST_BOX, Math.ceil(widest) + 26)) };
  return {
    width: layout.boxWidth + RETURN_WIDTH + MARGIN * 2,
    height: rows.length * BOX_HEIGHT + (rows.length - 1) * GAP + MARGIN * 2,
    title: `Cycle of ${steps.length}`,
    summary: summary(turned),
    shapes: [...rows.flatMap((row, index) => rowShapes(row, index, layout)), ...returnShapes(turned.at(-1), layout)],
  };
}

function turnToCut(steps: readonly ChainStep[]): readonly ChainStep[] {
  const cut = steps.findIndex((step) => step.isCut);
  return cut < 0 ? steps : [...steps.slice(cut + 1), ...steps.slice(0, cut + 1)];
}

function shorten(steps: readonly ChainStep[]): readonly ChainRow[] {
  if (steps.length <= MOST_STEPS) return steps;
  const half = Math.floor(MOST_STEPS / 2);
  return [...steps.slice(0, half), { skipped: steps.length - half * 2 }, ...steps.slice(-half)];
}

function summary(steps: readonly ChainStep[]): string {
  const chain = steps.map((step) => step.label).join(' depends on ');
  const last = steps.at(-1);
  if (!last) return 'No step.';
  const back = `, which depends on ${steps[0]?.label ?? ''} again`;
  if (!last.isCut) return `${chain}${back}. None of these dependencies is in the cheapest cut.`;
  return `${chain}${back}. Cutting that last dependency, ${displayCount(last.references, 'reference')}, opens this cycle.`;
}

function rowTop(index: number): number {
  return MARGIN + index * (BOX_HEIGHT + GAP);
}

function rowShapes(row: ChainRow, index: number, layout: ChainLayout): Shape[] {
  const isLast = index === layout.rows.length - 1;
  const arrow = isLast ? [] : arrowShapes(row, index, layout);
  return row.skipped === undefined
    ? [...boxShapes(row.label, index, layout), ...arrow]
    : [...skippedShapes(row.skipped, index, layout), ...arrow];
}

function boxShapes(label: string, index: number, { boxWidth }: ChainLayout): Shape[] {
  const y = rowTop(index);
  const text = fitLabel(label, boxWidth - 22, FONT_SIZE);
  return [
    { kind: 'rectangle', x: MARGIN, y, width: boxWidth, height: BOX_HEIGHT, look: 'p-box', radius: 5 },
    { kind: 'text', x: MARGIN + 12, y: y + 19.5, text, look: 'p-label', anchor: 'start' },
  ];
}

function skippedShapes(skipped: number, index: number, { boxWidth }: ChainLayout): Shape[] {
  const text = `… ${displayCount(skipped, 'more step')} …`;
  return [{ kind: 'text', x: MARGIN + boxWidth / 2, y: rowTop(index) + 19.5, text, look: 'p-faint', anchor: 'middle' }];
}

function arrowShapes(row: ChainRow, index: number, { boxWidth }: ChainLayout): Shape[] {
  const x = MARGIN + Math.min(34, boxWidth / 4);
  const start = rowTop(index) + BOX_HEIGHT;
  const end = start + GAP;
  const isCut = row.skipped === undefined && row.isCut;
  const path = `M${formatFigure(x)} ${start}V${end - 6}`;
  const shapes: Shape[] = [
    { kind: 'path', path, look: isCut ? 'p-edge p-edge-cut' : 'p-edge' },
    { kind: 'path', path: `M${x - 4} ${end - 8}h8l-4 7Z`, look: isCut ? 'p-arrow p-arrow-cut' : 'p-arrow' },
  ];
  return [...shapes, ...edgeLabel(row, { x: x + 14, y: start + GAP / 2 + 4 })];
}

function edgeLabel(row: ChainRow, { x, y }: { x: number; y: number }): Shape[] {
  if (row.skipped !== undefined) return [];
  const text = `${row.isCut ? '✂ cut ' : ''}${displayCount(row.references, 'reference')}`;
  return [{ kind: 'text', x, y, text, look: row.isCut ? 'p-cut-label' : 'p-faint', anchor: 'start' }];
}

/** From the last box around the right side back to the first. */
function returnShapes(last: ChainStep | undefined, { boxWidth, rows }: ChainLayout): Shape[] {
  if (!last) return [];
  const right = MARGIN + boxWidth;
  const lane = right + 24;
  const [top, bottom] = [rowTop(0) + BOX_HEIGHT / 2, rowTop(rows.length - 1) + BOX_HEIGHT / 2];
  const path = `M${right} ${bottom}H${lane - 8}Q${lane} ${bottom} ${lane} ${bottom - 8}V${top + 8}Q${lane} ${top} ${lane - 8} ${top}H${right + 7}`;
  const middle = (top + bottom) / 2;
  const count = displayCount(last.references, 'reference');
  const shapes: Shape[] = [
    { kind: 'path', path, look: last.isCut ? 'p-edge p-edge-cut' : 'p-edge' },
    { kind: 'path', path: `M${right + 8} ${top - 4}v8l-7 -4Z`, look: last.isCut ? 'p-arrow p-arrow-cut' : 'p-arrow' },
  ];
  const x = lane + 9;
  if (!last.isCut)
    return [...shapes, { kind: 'text', x, y: middle + 4, text: count, look: 'p-faint', anchor: 'start' }];
  return [
    ...shapes,
    { kind: 'text', x, y: middle - 3, text: '✂ cut here', look: 'p-cut-label', anchor: 'start' },
    { kind: 'text', x, y: middle + 12, text: count, look: 'p-cut-label', anchor: 'start' },
  ];
}
