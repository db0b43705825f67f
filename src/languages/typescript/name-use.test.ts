import { describe, expect, it } from 'vitest';
import { ANNOTATION, INJECTION, NO_USE, RUN_TIME, UNSURE, useAt } from './name-use.ts';

function useIn(text: string): number {
  const start = text.indexOf('Order');
  return useAt(text, start, start + 'Order'.length);
}

describe('a name is needed at run time', () => {
  it.each([
    'new Order',
    'Order()',
    'Order.open',
    '[...Order]',
    '!Order',
    'place(Order)',
    'place(Order, price)',
    'place(Order.Kind)',
    '[price, Order, tier]',
    '{ price, Order, tier }',
    'const first = Order',
    'if (kind === Order) {}',
    'class Cart extends Order {}',
    '<Order />',
    '</Order>',
    '<Cart of={Order} />',
    'case Order:',
    'found instanceof Order',
    'Order`open`',
  ])('in %s', (text) => {
    expect(useIn(text)).toBe(RUN_TIME);
  });
});

describe('a name is not used', () => {
  it.each([
    'cart.Order',
    "kind('Order')",
    'found as Order',
    'found satisfies Order',
    'class Cart implements Order {}',
    'interface Cart extends Order {}',
    'found is Order',
    'keyof Order',
    'read<Order>()',
    'Map<string, Order>;',
  ])('in %s', (text) => {
    expect(useIn(text)).toBe(NO_USE);
  });
});

describe('a name is the type of something', () => {
  it.each([
    'function place(order: Order, price) {}',
    'let order: Order;',
    'const order: Order = open();',
    'order?: Order',
    'orders: Order[]',
    'function place(price, order: Order) {}',
    'function open(): Order {}',
  ])('in %s', (text) => {
    expect(useIn(text)).toBe(ANNOTATION);
  });
});

it.each(['private readonly orders: Order,', '@Body() order: Order)', 'public order: Order\n'])(
  'a name is what a decorator may fill in %s',
  (text) => {
    expect(useIn(text)).toBe(INJECTION);
  },
);

describe('a name is left to the tree', () => {
  it.each([
    'const first = { kind: Order }',
    'const first = { kind: Order, price }',
    'const first = isOpen ? price: Order;',
    'const first = isOpen ?\n  price: Order;',
    'switch (kind) { case price: Order; }',
    'const first = price < Order',
    'limit<Order, price',
    'place(price, Order>total)',
    'typeof Order',
    'typeof Order.open',
    'type Total = Order',
    'prices[Order]',
    'price | Order',
    'find<Total = Order>()',
    '{Order}',
  ])('in %s', (text) => {
    expect(useIn(text)).toBe(UNSURE);
  });
});
