import { expect, test } from 'vitest';
import { findSqlTables } from './sql-tables.ts';

function tablesOf(text: string): string[] {
  return findSqlTables([{ text, line: 4 }]).map(({ table, access }) => `${access} ${table}`);
}

test('reads, writes and definitions are told apart', () => {
  expect(tablesOf('select o.id from pricing.orders o left join "customers" c on c.id = o.customer_id')).toEqual([
    'read orders',
    'read customers',
  ]);
  expect(tablesOf('insert into [dbo].[Orders] (id) select id from drafts')).toEqual(['write orders', 'read drafts']);
  expect(tablesOf('update pricing.orders set total = 0')).toEqual(['write orders']);
  expect(tablesOf('DELETE FROM quotes WHERE id = ?')).toEqual(['write quotes']);
  expect(tablesOf('create table if not exists prices (id int)')).toEqual(['define prices']);
});

test('names of a statement itself, functions and literals are no tables', () => {
  expect(tablesOf('with open_orders as (select * from orders) select * from open_orders')).toEqual(['read orders']);
  expect(tablesOf("select extract(day from placed_at) from orders where note = 'from nowhere'")).toEqual([
    'read orders',
  ]);
  expect(tablesOf('select * from generate_series(1, 3)')).toEqual([]);
  expect(tablesOf('insert into orders values (1) on conflict (id) do update set total = 1')).toEqual(['write orders']);
});

test('prose is no statement', () => {
  expect(tablesOf('Select a tier from the list')).toEqual([]);
  expect(tablesOf('update the price of an order')).toEqual([]);
  expect(tablesOf('delete from')).toEqual([]);
});

test('the line is where the text begins', () => {
  expect(findSqlTables([{ text: 'select 1 from orders', line: 9 }])).toEqual([
    { table: 'orders', access: 'read', line: 9 },
  ]);
});
