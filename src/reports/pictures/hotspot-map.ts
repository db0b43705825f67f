import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { displayCount, displayNumber } from '../../base/display-number.ts';
import { fitLabel, labelWidth } from './fit-label.ts';
import { formatFigure } from './format-figure.ts';
import { type FolderTree, folderTree } from './folder-tree.ts';
import type { HotspotLeaf } from './hotspot-leaves.ts';
import type { Picture, Shape } from './shape.ts';

/** Lower bounds of the steps of colour, in cognitive complexity of a file. Fixed, so that two maps can be compared. */
export const HEAT_STEPS: readonly number[] = [0, 10, 25, 50, 100];

const WIDTH = 1120;
const HEIGHT = 640;
const FONT_SIZE = 11;
const HEADER = 17;
/** A folder narrower or lower than this has no room for its name. */
const HEADER_WIDTH = 46;
const HEADER_HEIGHT = 40;
/** Deeper folders keep their place but draw no name: headers would eat the tiles. */
const NAMED_DEPTH = 3;

type Tile = HierarchyRectangularNode<FolderTree>;

/**
 * Treemap (Bruls, Huizing, van Wijk, "Squarified Treemaps", 2000) in order of path, so that tiles stay where readers know them.
 * The key of a tile is the index of its leaf.
 */
export function hotspotMap(leaves: readonly HotspotLeaf[]): Picture {
  const root = layOut(leaves);
  const keys = new Map(leaves.map((leaf, index) => [leaf, String(index)]));
  const folders = root.descendants().filter((tile) => tile.data.leaf === null && tile.depth > 0);
  return {
    width: WIDTH,
    height: HEIGHT,
    title: 'Hotspot map',
    summary: summary(leaves),
    shapes: [...folders.flatMap(folderShapes), ...root.leaves().flatMap((tile) => tileShapes(tile, keys))],
  };
}

/** Which step of HEAT_STEPS a complexity falls into. */
export function heatStep(complexity: number): number {
  return Math.max(
    0,
    HEAT_STEPS.findLastIndex((bound) => complexity >= bound),
  );
}

function layOut(leaves: readonly HotspotLeaf[]): Tile {
  const tree = hierarchy(folderTree(leaves), (node) => node.children).sum(({ leaf }) =>
    leaf ? Math.max(1, leaf.lines) : 0,
  );
  return treemap<FolderTree>()
    .tile(treemapSquarify.ratio(1.3))
    .size([WIDTH, HEIGHT])
    .paddingInner(1)
    .paddingOuter((tile) => (tile.depth > 0 && tile.depth <= NAMED_DEPTH ? 2 : 0))
    .paddingTop((tile) => (hasHeader(tile) ? HEADER : 0))
    .round(false)(tree);
}

function hasHeader(tile: Tile): boolean {
  const isNamed = tile.depth > 0 && tile.depth <= NAMED_DEPTH;
  return isNamed && tile.x1 - tile.x0 >= HEADER_WIDTH && tile.y1 - tile.y0 >= HEADER_HEIGHT;
}

function summary(leaves: readonly HotspotLeaf[]): string {
  const files = leaves.reduce((sum, leaf) => sum + leaf.files, 0);
  const lines = leaves.reduce((sum, leaf) => sum + leaf.lines, 0);
  const hottest = leaves.reduce<HotspotLeaf | null>(
    (top, leaf) => (leaf.complexity > (top?.complexity ?? 0) ? leaf : top),
    null,
  );
  const scope = `Area is lines, colour is cognitive complexity: ${displayCount(files, 'file')}, ${displayCount(lines, 'line')}.`;
  if (!hottest) return `${scope} No complexity was measured.`;
  return `${scope} The most complex tile is ${hottest.path} with ${displayNumber(hottest.complexity)}.`;
}

function folderShapes(tile: Tile): Shape[] {
  if (tile.depth > NAMED_DEPTH) return [];
  const width = tile.x1 - tile.x0;
  const frame: Shape = {
    kind: 'rectangle',
    x: tile.x0,
    y: tile.y0,
    width,
    height: tile.y1 - tile.y0,
    look: `p-folder p-folder-${tile.depth}`,
    radius: 2,
  };
  if (!hasHeader(tile)) return [frame];
  const text = fitLabel(tile.data.name, width - 10, FONT_SIZE);
  return [frame, { kind: 'text', x: tile.x0 + 5, y: tile.y0 + 12.5, text, look: 'p-folder-name', anchor: 'start' }];
}

function tileShapes(tile: Tile, keys: ReadonlyMap<HotspotLeaf, string>): Shape[] {
  const { leaf } = tile.data;
  const [width, height] = [tile.x1 - tile.x0, tile.y1 - tile.y0];
  if (!leaf || width <= 0 || height <= 0) return [];
  const step = heatStep(leaf.file === null ? leaf.complexity / leaf.files : leaf.complexity);
  const ground: Shape = {
    kind: 'rectangle',
    x: tile.x0,
    y: tile.y0,
    width,
    height,
    look: `p-tile p-heat-${step}${leaf.file === null ? ' p-rest' : ''}`,
    mark: { key: keys.get(leaf) ?? '', label: null },
  };
  return [ground, ...tileLabel(tile, step)];
}

/** Name, and the number below it where it fits; the hottest tiles too small for either carry a corner instead. */
function tileLabel(tile: Tile, step: number): Shape[] {
  const [width, height] = [tile.x1 - tile.x0, tile.y1 - tile.y0];
  const look = step === HEAT_STEPS.length - 1 ? 'p-on-hot' : 'p-on-cool';
  const name = height < 16 ? '' : fitLabel(tileName(tile.data), width - 8, FONT_SIZE);
  if (name === '') return step === HEAT_STEPS.length - 1 ? [cornerShape(tile)] : [];
  const shapes: Shape[] = [{ kind: 'text', x: tile.x0 + 4, y: tile.y0 + 12.5, text: name, look, anchor: 'start' }];
  const number = displayNumber(tile.data.leaf?.complexity ?? 0);
  if (height < 31 || labelWidth(number, FONT_SIZE) > width - 8) return shapes;
  return [...shapes, { kind: 'text', x: tile.x0 + 4, y: tile.y0 + 26, text: number, look, anchor: 'start' }];
}

function tileName({ name, leaf }: FolderTree): string {
  return leaf !== null && leaf.file === null ? displayCount(leaf.files, 'file') : name;
}

function cornerShape(tile: Tile): Shape {
  const size = Math.min(7, (tile.x1 - tile.x0) * 0.6, (tile.y1 - tile.y0) * 0.6);
  const [left, right, top, bottom] = [tile.x1 - size, tile.x1, tile.y0, tile.y0 + size].map(formatFigure);
  return { kind: 'path', path: `M${left} ${top}H${right}V${bottom}Z`, look: 'p-corner' };
}
