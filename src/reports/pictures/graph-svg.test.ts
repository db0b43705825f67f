import { expect, test } from 'vitest';
import { graphSvg, MOST_BOXES } from './graph-svg.ts';

const options = { title: 'Shop', noun: 'components' };

test('a graph is one SVG file in both colour schemes', () => {
  const edges = [{ from: 0, to: 1, references: 1, isTypeOnly: false, isDeferred: false, line: 1 }];
  const svg = graphSvg([{ label: 'web' }, { label: 'orders & <prices>' }], edges, options);
  expect(svg).toMatch(/^<svg [^>]*><style>svg\{--page:/);
  expect(svg).toContain('@media (prefers-color-scheme:dark)');
  expect(svg).toContain('>orders &amp; &lt;prices&gt;</text>');
  expect(svg).toContain('aria-label="Shop. 2 components in 2 lanes, each above what it depends on; no cycle."');
  expect(svg).toBe(graphSvg([{ label: 'web' }, { label: 'orders & <prices>' }], edges, options));
});

test('what is over the limits is left out and said', () => {
  const nodes = Array.from({ length: MOST_BOXES + 20 }, (_, index) => ({ label: `tier-${index}` }));
  const edges = nodes
    .slice(1)
    .map((_, index) => ({ from: index, to: index + 1, references: 1, isTypeOnly: false, isDeferred: false, line: 1 }));
  const svg = graphSvg(nodes, edges, options);
  expect(svg.split('class="p-box"')).toHaveLength(MOST_BOXES + 1);
  expect(svg).toMatch(/Not drawn: the 20 boxes with the fewest dependencies and \d+ dependencies of these components/);
});

test('a graph of nothing is an empty picture', () => {
  expect(graphSvg([], [], options)).toContain('0 components in 0 lanes');
});
