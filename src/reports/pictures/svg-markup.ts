import { escapeMarkup } from './escape-markup.ts';
import { formatFigure } from './format-figure.ts';
import type { GroupShape, Mark, PathShape, Picture, RectangleShape, Shape, TextShape } from './shape.ts';

/** The only writer of pictures: `<svg>` with an accessible name; every text is escaped, every number formatted. */
export function svgMarkup(picture: Picture): string {
  const width = formatFigure(picture.width);
  const height = formatFigure(picture.height);
  const role = picture.shapes.some(hasButton) ? 'group' : 'img';
  const name = escapeMarkup(`${picture.title}. ${picture.summary}`);
  const head = `<svg class="picture" role="${role}" aria-label="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg">`;
  return `${head}${picture.shapes.map(shapeMarkup).join('')}</svg>`;
}

function hasButton(shape: Shape): boolean {
  if (shape.kind === 'text') return false;
  if (shape.mark && shape.mark.label !== null) return true;
  return shape.kind === 'group' && shape.shapes.some(hasButton);
}

function shapeMarkup(shape: Shape): string {
  if (shape.kind === 'rectangle') return rectangleMarkup(shape);
  if (shape.kind === 'path') return pathMarkup(shape);
  return shape.kind === 'text' ? textMarkup(shape) : groupMarkup(shape);
}

function rectangleMarkup({ x, y, width, height, look, radius, mark }: RectangleShape): string {
  const corner = radius ? ` rx="${formatFigure(radius)}"` : '';
  const place = `x="${formatFigure(x)}" y="${formatFigure(y)}"`;
  const size = `width="${formatFigure(width)}" height="${formatFigure(height)}"`;
  return `<rect class="${escapeMarkup(look)}" ${place} ${size}${corner}${markMarkup(mark)}/>`;
}

function pathMarkup({ path, look, mark }: PathShape): string {
  return `<path class="${escapeMarkup(look)}" d="${escapeMarkup(path)}"${markMarkup(mark)}/>`;
}

function textMarkup({ x, y, text, look, anchor }: TextShape): string {
  const place = `x="${formatFigure(x)}" y="${formatFigure(y)}"`;
  const alignment = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${escapeMarkup(look)}" ${place}${alignment}>${escapeMarkup(text)}</text>`;
}

function groupMarkup({ look, mark, shapes }: GroupShape): string {
  return `<g class="${escapeMarkup(look)}"${markMarkup(mark)}>${shapes.map(shapeMarkup).join('')}</g>`;
}

function markMarkup(mark: Mark | undefined): string {
  if (!mark) return '';
  const key = ` data-key="${escapeMarkup(mark.key)}"`;
  return mark.label === null ? key : `${key} role="button" tabindex="-1" aria-label="${escapeMarkup(mark.label)}"`;
}
