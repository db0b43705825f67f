import { describe, expect, test } from 'vitest';
import { copyFile, unitFile } from './copy-files.test-support.ts';
import type { CopyFile } from './copy-options.ts';
import { describeDrift } from './describe-drift.ts';
import { findCopies } from './find-copies.ts';

const priceOrder = `export function priceOrder(order: Order, tier: Tier): number {
  let total = 0;
  for (const line of order.lines) {
    if (line.quantity <= 0) throw new RangeError('quantity');
    const discount = tier.isGold ? line.price * 0.15 : 0;
    total += (line.price - discount) * line.quantity;
  }
  if (total > tier.limit && !order.isApproved) {
    order.approvals.push({ total, tier: tier.name });
    return tier.limit;
  }
  return Math.round(total * 100) / 100;
}
`;

const renamed = priceOrder
  .replaceAll('priceOrder', 'quoteBasket')
  .replaceAll('total', 'sum')
  .replaceAll('discount', 'rebate')
  .replaceAll('0.15', '0.2');

const changed = priceOrder
  .replace('    const discount', '    audit(line);\n    const discount')
  .replace('    order.approvals.push({ total, tier: tier.name });\n', '');

const orders = (text: string, path = 'src/orders/price.ts'): CopyFile => unitFile(path, 'priceOrder', text);

const ids = (files: readonly CopyFile[]): string[] => findCopies(files).families.map((family) => family.id);
const id = (files: readonly CopyFile[]): string | undefined => ids(files)[0];

const none = (first: string, second: string): void => {
  const { families } = findCopies([orders(first), orders(second, 'src/quotes/price.ts')]);
  expect(families).toEqual([]);
};

describe('a copy is found', () => {
  test('word for word', () => {
    const { families } = findCopies([orders(priceOrder), orders(priceOrder, 'src/quotes/price.ts')]);
    expect(families).toMatchObject([{ kind: 'exact', title: 'priceOrder', score: 1 }]);
    expect(families[0]?.members).toMatchObject([
      { file: 0, startLine: 1, endLine: 13, symbol: 'priceOrder' },
      { file: 1, startLine: 1, endLine: 13 },
    ]);
  });

  test('under other names and with other numbers', () => {
    const { families } = findCopies([orders(priceOrder), unitFile('src/basket.ts', 'quoteBasket', renamed)]);
    expect(families).toMatchObject([{ kind: 'renamed', title: 'priceOrder and quoteBasket' }]);
  });

  test('with statements added and removed, and how they differ', () => {
    const { families } = findCopies([orders(priceOrder), orders(changed, 'src/quotes/price.ts')]);
    expect(families).toMatchObject([{ kind: 'near', drift: [] }]);
    const copies = [priceOrder, changed].map((text) => ({ startLine: 1, lines: text.split('\n') }));
    const { rows, isWhole } = describeDrift(copies);
    expect(isWhole).toBe(true);
    expect(rows).toMatchObject([
      { aspect: 'before line 5', cells: [{ state: 'none' }, { state: 'differs', value: 'audit(line);', line: 5 }] },
      { aspect: 'line 9', cells: [{ state: 'differs', line: 9 }, { state: 'none' }] },
    ]);
  });

  test('three times: one family, not three pairs', () => {
    const files = ['a', 'b', 'c'].map((folder) => orders(priceOrder, `src/${folder}/price.ts`));
    expect(findCopies(files).families.map(({ members }) => members.length)).toEqual([3]);
  });

  test('as a part of a larger function', () => {
    const inner = priceOrder.split('\n').slice(1, 12).join('\n');
    const around = (name: string, extra: string): string =>
      `export function ${name}(order, tier) {\n${extra}${inner}\n  ${name === 'quote' ? 'return' : 'throw'} order;\n}\n`;
    const first = around(
      'quote',
      '  log.info(order.id);\n  const key = `${order.id}:${tier.id}`;\n  cache.delete(key);\n'.repeat(4),
    );
    const second = around('invoice', '  while (queue.next()) await queue.done(order);\n'.repeat(9));
    const { families } = findCopies([unitFile('src/a.ts', 'quote', first), unitFile('src/b.ts', 'invoice', second)]);
    expect(families).toMatchObject([{ kind: 'exact', isGating: false }]);
  });

  test('most of a small function, written out in the midst of a larger one', () => {
    const query = `tiers
    .include((tier) => tier.prices)
    .where((tier) => tier.currency === currency)
    .where((tier) => tier.from <= day && (tier.until === null || tier.until >= day))
    .orderBy((tier) => tier.from)
    .first(currency);
`;
    const small = `function validTier(currency: string, day: Day): Tier {\n  return ${query}}\n`;
    const large = `async function showTier(request: Request): Promise<Reply> {
  const currency = request.query('currency');
  const today = clock.today();
  const tier = store.${query.replaceAll('day', 'today')}
  if (tier === null) return request.refuse(404);
  audit.note(request.user, tier.name);
  return request.answer({ name: tier.name, prices: tier.prices.map((price) => price.amount) });
}
`;
    const [family] = findCopies([
      unitFile('src/a.ts', 'validTier', small),
      unitFile('src/b.ts', 'showTier', large),
    ]).families;
    expect(family).toMatchObject({
      title: 'showTier and validTier',
      isGating: false,
      members: [{ endLine: 7 }, { endLine: 9 }],
    });
    const other = large.replaceAll('tier.', 'stock.');
    expect(
      findCopies([unitFile('src/a.ts', 'validTier', small), unitFile('src/b.ts', 'showTier', other)]).families,
    ).toEqual([]);
  });
});

describe('identity', () => {
  const known = id([orders(priceOrder), orders(priceOrder, 'src/quotes/price.ts')]);

  test.each([
    ['moved', [orders(priceOrder, 'apps/api/a.ts'), orders(priceOrder, 'apps/web/z.ts')]],
    [
      'laid out anew',
      [orders(priceOrder), orders(priceOrder.replaceAll(' {\n', ' // why\n  {\n\n'), 'src/quotes/price.ts')],
    ],
    ['below other code', [orders(priceOrder), copyFile('src/b.ts', `const tiers = 3;\n\n${priceOrder}`, ['p', 3, 15])]],
    ['one more copy', ['a', 'b', 'c'].map((name) => orders(priceOrder, `src/${name}.ts`))],
    ['one of them is edited', [orders(priceOrder), orders(priceOrder.replace('* 0.15', '* tier.rate'), 'src/b.ts')]],
  ])('is kept when %s', (_, files) => {
    expect(known).toBeDefined();
    expect(id(files)).toBe(known);
  });

  test('is another for other code', () => {
    const stock = `export function countStock(shelves: Shelf[], log: Log): Map<string, number> {
  const counts = new Map<string, number>();
  while (shelves.length > 0) {
    const shelf = shelves.pop();
    if (shelf === undefined || shelf.isLocked) continue;
    counts.set(shelf.article, (counts.get(shelf.article) ?? 0) + shelf.pieces);
    log.note(shelf.article, [...counts.values()].length);
  }
  return counts;
}
`;
    expect(id([orders(stock), orders(stock, 'src/b.ts')])).toBeDefined();
    expect(id([orders(stock), orders(stock, 'src/b.ts')])).not.toBe(known);
  });

  test('the order of files changes nothing but their numbers', () => {
    const files = [orders(priceOrder), unitFile('src/basket.ts', 'quoteBasket', renamed), orders(changed, 'src/z.ts')];
    expect(ids(files.toReversed()).toSorted()).toEqual(ids(files).toSorted());
  });
});

describe('what is no copy', () => {
  test('tests and migrations, counted', () => {
    const paths = ['src/price.test.ts', 'src/migrations/1.ts', 'src/price.ts'];
    const { families, excluded } = findCopies(paths.map((path) => orders(priceOrder, path)));
    expect(families).toEqual([]);
    expect(excluded.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('declarations', () => {
    const order = Array.from({ length: 30 }, (_, at) => `  readonly field${at}: string | null;`).join('\n');
    none(`export interface Order {\n${order}\n}\n`, `export interface Order {\n${order}\n}\n`);
  });

  test('tables', () => {
    const tiers = Array.from({ length: 60 }, (_, at) => `  { name: 'tier ${at}', rate: ${at}, isGold: false },`).join(
      '\n',
    );
    none(`export const tiers = [\n${tiers}\n];\n`, `export const tiers = [\n${tiers}\n];\n`);
  });

  test('imports', () => {
    const names = Array.from({ length: 40 }, (_, at) => `import { price${at} } from './price-${at}.ts';`).join('\n');
    none(names, names);
  });

  test('code of one shape about other things', () => {
    const words = [
      'order',
      'tier',
      'lines',
      'quantity',
      'price',
      'isGold',
      'limit',
      'approvals',
      'name',
      'isApproved',
      'push',
      'Order',
      'Tier',
      'RangeError',
      'number',
      'round',
      'Math',
    ];
    const other = words.reduce((text, word, at) => text.replaceAll(word, `thing${at}`), renamed);
    none(priceOrder, other);
  });
});

describe('hostile input is answered', () => {
  test.each([
    ['a line a hundred thousand times', 'total = total + price(order, tier);\n'.repeat(100_000)],
    ['a table of twenty thousand rows', `const t = [\n${'  { key: 1, price: 2 },\n'.repeat(20_000)}];\n`],
    [
      'a switch of ten thousand arms',
      `switch (x) {\n${'  case 1: if (a.b > 2) return c(d.e);\n    break;\n'.repeat(10_000)}}\n`,
    ],
  ])('%s', (_, text) => {
    expect(findCopies([orders(text), copyFile('src/b.ts', text)]).families).toEqual([]);
  });

  test('a thousand copies are one family, and what was not compared is said', () => {
    const files = Array.from({ length: 1_000 }, (_, at) => orders(priceOrder, `src/price-${at}.ts`));
    const { families, limits } = findCopies(files);
    expect(families.map(({ members }) => members.length)).toEqual([1_000]);
    expect(limits.length).toBeGreaterThan(0);
  });

  test('nothing', () => {
    expect(findCopies([])).toMatchObject({ families: [], limits: [] });
    expect(findCopies([orders(''), { ...orders(''), facts: null }]).families).toEqual([]);
  });
});
