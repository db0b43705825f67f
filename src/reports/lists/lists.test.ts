import { expect, test } from 'vitest';
import { displayWidth } from '../../base/display-width.ts';
import { cyclesResult, graphResult } from '../../gate/graph-result.ts';
import { metricsResult } from '../../gate/metrics-result.ts';
import { emptySubject, exampleModel, exampleSubject } from '../example-subject.test-support.ts';
import { cyclesText } from './cycles-text.ts';
import { graphDot } from './graph-dot.ts';
import { graphEdges } from './graph-edges.ts';
import { graphMermaid } from './graph-mermaid.ts';
import { graphPicture } from './graph-picture.ts';
import { cyclesLoaders, graphLoaders, metricsLoaders } from './index.ts';
import { metricsText } from './metrics-text.ts';
import { quotePath } from './quote-path.ts';
import type { GraphResult } from '../../model/list-results.ts';

const brief = { colour: false, all: false };
const shop = exampleModel(exampleSubject());
const empty = exampleModel(emptySubject());
const graph = graphResult(shop, 'file');
const hostile = 'price "now" & <b>\\N]\n::error::.ts';

function graphOf(names: readonly string[]): GraphResult {
  const nodes = names.map((name) => ({ name, component: 'orders', language: 'typescript', lines: 1 }));
  const edges = names
    .slice(1)
    .map((name) => ({ from: names[0]!, to: name, references: 1, typeOnly: false, isDeferred: false, line: 1 }));
  return { ...graph, nodes, edges, wires: [] };
}

test('edges are two columns, and a third for what is left of nothing at run time and for wires', () => {
  expect(graphEdges(graph).split('\n').slice(4)).toEqual([
    'packages/web/src/checkout.tsx\tpackages/orders/src/place-order.ts',
    'packages/web/src/checkout.tsx\tpackages/orders/src/place-order.ts\thttp',
    'packages/web/src/checkout.tsx\tpackages/web/src/tier-badge.tsx',
    'packages/web/src/tier-badge.tsx\tpackages/web/src/checkout.tsx\ttype',
    'tools/seed-orders.js\tpackages/orders/src/order.ts',
    'tools/seed-orders.js\tpackages/orders/src/order.ts\ttable',
    '',
  ]);
  expect(graphEdges(graphResult(empty, 'file'))).toBe('');
});

test('components depend on one another by name', () => {
  expect(graphEdges(graphResult(shop, 'component'))).toBe(
    [
      '@shop/orders\t@shop/pricing',
      '@shop/pricing\t@shop/orders',
      '@shop/web\t@shop/orders',
      '@shop/web\t@shop/orders\thttp',
      'tools\t@shop/orders',
      'tools\t@shop/orders\ttable',
      '',
    ].join('\n'),
  );
});

test('a name that would break a line or a column is quoted as git quotes it', () => {
  expect(quotePath('prix/été [slug].ts')).toBe('prix/été [slug].ts');
  expect(quotePath('order\tprice\n.ts')).toBe(String.raw`"order\tprice\n.ts"`);
  expect(quotePath('say "price"\\.ts')).toBe(String.raw`"say \"price\"\\.ts"`);
  expect(quotePath('\u001b[31m\u202E.ts')).toBe(String.raw`"\033[31m\342\200\256.ts"`);
  expect(quotePath('::add-mask::x')).toBe('"::add-mask::x"');
  expect(quotePath('##[error]x')).toBe(String.raw`"\043#[error]x"`);
});

test('the DOT graph boxes files by component and dashes what is only types', () => {
  const dot = graphDot(graph);
  expect(dot).toContain(
    '  subgraph cluster_2 {\n    label="@shop/web";\n    n4 [label="packages/web/src/checkout.tsx"];',
  );
  expect(dot).toContain('  n5 -> n4 [style=dashed];\n');
  expect(dot).toContain('  n4 -> n1 [style=bold, label="http 1"];\n');
  expect(graphDot(graphResult(shop, 'component'))).toContain('\n  n0 [label="@shop/orders"];\n');
});

test('no name ends a DOT or Mermaid label', () => {
  const subject = graphOf([hostile, 'orders/order.ts']);
  expect(graphDot(subject)).toContain(String.raw`n0 [label="price \"now\" &amp; <b>\\N]\\n::error::.ts"];`);
  expect(graphMermaid(subject)).toContain(
    'n0["price #34;now#34; #38; #60;b#62;#92;N#93;#92;n#58;#58;error#58;#58;.ts"]',
  );
});

test('Mermaid draws what can be read and says what it does not draw', () => {
  expect(graphMermaid(graph)).toContain('  n5 -.-> n4\n');
  expect(graphMermaid(graph)).toContain('  n4 ==>|http 1| n1\n');
  const many = Array.from({ length: 61 }, (_, at) => `orders/order-${at}.ts`);
  expect(graphMermaid(graphOf(many))).toBe(
    'flowchart LR\n  %% 61 files and 60 dependencies: at most 60 boxes and 500 edges are drawn; use --by component, scan a sub-folder, or use --format dot\n  limit["too large to draw: 61 files and 60 dependencies"]\n',
  );
  const lonely = {
    ...graphOf(['orders/order.ts', 'orders/price.ts']),
    nodes: [...graph.nodes, ...graphOf(['orders/order.ts', 'orders/price.ts']).nodes],
  };
  expect(graphMermaid(lonely)).toContain('  alone["not drawn: 7 files without dependencies"]\n');
});

test('the picture holds every name, escaped', () => {
  const svg = graphPicture(graphOf(['<order>.ts', 'price.ts']));
  expect(svg).toMatch(/^<svg [^]*&lt;order&gt;\.ts[^]*<\/svg>\s*$/);
  expect(svg).toContain('Dependencies of shop at 3f2a91c4d0');
});

test('each cycle is told with a shortest circle and what to cut', () => {
  expect(cyclesText(cyclesResult(shop, null), brief)).toContain(`1. 3 files depend on one another
   packages/orders/src/order.ts:1
   → packages/pricing/src/price.ts:1
   → packages/pricing/src/tier.ts:1
   → back to the first
   cut 1 dependency of 1 name; no cheaper cut exists:
     packages/pricing/src/tier.ts:1 → packages/orders/src/order.ts (1 name)
`);
  const text = cyclesText(cyclesResult(shop, null), brief);
  expect(text).toContain('2. 2 files depend on one another, only through types\n');
  expect(text).toContain('3. 2 components depend on one another\n');
  expect(text).toContain('4. 2 projects depend on one another\n');
  expect(
    text.endsWith(
      '\nFound: 1 cycle of files when loaded, 0 only through deferred imports, 1 only through types, 1 of components, 1 of projects\n',
    ),
  ).toBe(true);
});

test('cycles of one level are all that is listed where it is asked for', () => {
  const text = cyclesText(cyclesResult(shop, 'project'), brief);
  expect(text).toContain('1. 2 projects depend on one another\n   @shop/orders\n   → @shop/pricing\n');
  expect(text.endsWith('\nFound: 1 cycle of projects\n')).toBe(true);
  expect(cyclesResult(shop, 'component').cycles.map(({ level }) => level)).toEqual(['component']);
});

test('a long circle is shortened and says so, unless all is asked for', () => {
  const members = Array.from({ length: 30 }, (_, at) => `orders/step-${at}.ts`);
  const cycles = [
    {
      level: 'file' as const,
      typeOnly: false,
      isDeferred: false,
      members,
      shortest: members,
      lines: members.map(() => 1),
      indexImports: [],
      cut: [],
      cutIsMinimal: true,
    },
  ];
  expect(cyclesText({ ...cyclesResult(shop, null), cycles }, brief)).toContain('→ 23 more: --format json\n');
  expect(cyclesText({ ...cyclesResult(shop, null), cycles }, { colour: false, all: true })).toContain(
    '→ orders/step-29.ts:1\n',
  );
});

test('nothing read is nothing checked', () => {
  expect(cyclesText(cyclesResult(empty, null), brief)).toContain('Nothing to check: no source file was read.\n');
  expect(metricsText(metricsResult(empty, { most: 5, by: null }), brief)).toContain(
    'Nothing to measure: no source file was read.\n',
  );
});

test('metrics are tables of figures, most complex first, and say what they leave out', () => {
  const text = metricsText(metricsResult(shop, { most: 2, by: null }), brief);
  expect(text).toContain(
    'Components     files  lines  complexity  used by  uses  instability\n@shop/web          2    456          63        0     1         1.00\n',
  );
  expect(text).toContain('tools/seed-orders.js                22          42        0     1         1.00\n');
  expect(text).toContain('Not listed: 5 files\n');
  expect(Math.max(...text.split('\n').slice(3).map(displayWidth))).toBeLessThanOrEqual(120);
});

test('metrics of projects tell what code uses and no manifest declares', () => {
  const result = metricsResult(shop, { most: 5, by: 'project' });
  expect([result.components, result.files]).toEqual([[], []]);
  expect(result.projects.map(({ name, declared, undeclared }) => [name, declared, undeclared])).toEqual([
    ['@shop/orders', ['@shop/pricing'], []],
    ['@shop/pricing', [], ['@shop/orders']],
  ]);
  const text = metricsText(result, brief);
  expect(text).toContain('Projects       files  lines  complexity  used by  uses  instability  undeclared\n');
  expect(text).not.toContain('Components  ');
});

test('every format of the tables prints the same result the same', async () => {
  for (const load of Object.values(graphLoaders))
    expect((await load())(graph, brief)).toBe((await load())(graph, brief));
  const cycles = cyclesResult(shop, null);
  for (const load of Object.values(cyclesLoaders))
    expect((await load())(cycles, brief)).toBe((await load())(cycles, brief));
  const metrics = metricsResult(shop, { most: 5, by: null });
  for (const load of Object.values(metricsLoaders))
    expect((await load())(metrics, brief)).toBe((await load())(metrics, brief));
});
