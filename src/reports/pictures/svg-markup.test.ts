import { expect, test } from 'vitest';
import type { Picture, Shape } from './shape.ts';
import { svgMarkup } from './svg-markup.ts';

function drawn(...shapes: Shape[]): string {
  const picture: Picture = { width: 10, height: 20, title: 'Prices', summary: 'Two tiers.', shapes };
  return svgMarkup(picture);
}

test('a picture without buttons is an image with a name', () => {
  expect(drawn({ kind: 'path', path: 'M0 0h1', look: 'p-edge' })).toBe(
    '<svg class="picture" role="img" aria-label="Prices. Two tiers." viewBox="0 0 10 20" width="10" height="20" xmlns="http://www.w3.org/2000/svg"><path class="p-edge" d="M0 0h1"/></svg>',
  );
});

test('marks with a label are buttons, also inside groups', () => {
  const tile: Shape = {
    kind: 'rectangle',
    x: 1,
    y: 2,
    width: 3,
    height: 4.5678,
    look: 'p-hit',
    mark: { key: '0-1', label: 'a "b"' },
  };
  const svg = drawn({ kind: 'group', look: 'p-cell', shapes: [tile] });
  expect(svg).toContain('role="group"');
  expect(svg).toContain('height="4.57" data-key="0-1" role="button" tabindex="-1" aria-label="a &quot;b&quot;"/>');
});

test('a mark without a label only carries its key', () => {
  const svg = drawn({
    kind: 'rectangle',
    x: -0.001,
    y: 0,
    width: 1,
    height: 1,
    look: 'p-tile',
    radius: 2,
    mark: { key: '7', label: null },
  });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<rect class="p-tile" x="0" y="0" width="1" height="1" rx="2" data-key="7"/>');
});

test('text is escaped', () => {
  expect(drawn({ kind: 'text', x: 0, y: 0, text: '</text><script>', look: 'p-label', anchor: 'end' })).toContain(
    'text-anchor="end">&lt;/text&gt;&lt;script&gt;</text>',
  );
});
