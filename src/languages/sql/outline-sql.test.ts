import { describe, expect, test } from 'vitest';
import { read, sentences } from '../decisions/outline.test-support.ts';
import { looksLikeQuery, outlineQuery, outlineSql } from './outline-sql.ts';

/** What each statement of a script decides, with the name it goes by. */
function decide(script: string): Record<string, readonly string[]> {
  const { units } = read(outlineSql(script), 'sql');
  return Object.fromEntries(units.map(({ name, clauses }) => [name, sentences(clauses)]));
}

describe('expressions', () => {
  test('a CASE is a ladder, with a subject and without', () => {
    const searched = 'SELECT CASE WHEN o.total >= 75 THEN 0 ELSE 4.90 END AS fee FROM orders o';
    expect(decide(searched)).toEqual({
      orders: ['[total] >= 75 money -> amount 0 money (fee)', 'amount 4.9 money (fee)'],
    });
    const compared = `SELECT CASE tier WHEN 'gold' THEN 0.15 WHEN 'silver' THEN 0.1 ELSE 0 END AS discount FROM customers`;
    expect(decide(compared)).toEqual({
      customers: [
        '[tier] == gold -> rate 0.15 of 1 (discount)',
        '[tier] == silver -> rate 0.1 of 1 (discount)',
        'rate 0 of 1 (discount)',
      ],
    });
  });

  test('predicates and their negations are tests', () => {
    const query = `SELECT * FROM orders WHERE email LIKE '%@shop.com' AND total::numeric(9,2) > 10 AND tier NOT IN ('gold', 'vip')`;
    expect(decide(query)).toEqual({
      orders: [
        '[email] matches /%@shop.com/ -> other (order)',
        '[total] > 10 money -> other (order)',
        '[tier] != gold & [tier] != vip -> other (order)',
      ],
    });
  });

  test('AND binds more than OR', () => {
    const query = `SELECT CASE WHEN tier = 'gold' AND total > 50 OR tier = 'vip' THEN 0 ELSE 4.90 END AS fee FROM orders`;
    expect(decide(query)['orders']?.slice(0, 2)).toEqual([
      '[tier] == gold & [total] > 50 money -> amount 0 money (fee)',
      '[tier] == vip -> amount 0 money (fee)',
    ]);
  });

  test('functions cap, round and stand in for what is missing', () => {
    const query = 'SELECT LEAST(total * 0.1, 20) AS discount, ROUND(total * 0.19, 2) AS tax FROM orders';
    expect(decide(query)).toEqual({
      orders: [
        'rate 0.1 of 1 (discount)',
        'cap 20 (discount)',
        'rate 0.19 of 1 (tax)',
        'rounding half-up (tax)',
        'rounding 2 pieces (tax)',
      ],
    });
  });

  test.each(["INTERVAL '30 days'", 'INTERVAL 30 DAY', "INTERVAL '30' DAY"])('%s is a time', (interval) => {
    expect(decide(`DELETE FROM logins WHERE seen_at < now() - ${interval}`)).toEqual({
      logins: ['[seen] > 2592000 s -> other (login)'],
    });
  });
});

describe('statements', () => {
  test('an update decides what it sets, and where', () => {
    expect(decide(`UPDATE orders SET fee = fee * 1.05, tier = 'gold' WHERE total > 20`)).toEqual({
      orders: ['rate 0.05 of 1 (fee)', 'result gold (tier)', '[total] > 20 money -> other (order)'],
    });
  });

  test('what a check does not let in is refused', () => {
    const table = `CREATE TABLE shop.bets (
      stake numeric(9, 2) CHECK (stake BETWEEN 1 AND 500),
      tier text DEFAULT 'basic' CHECK (tier IN ('basic', 'gold')))`;
    expect(decide(table)).toEqual({
      bets: [
        '[stake] < 1 -> refusal ()',
        '[stake] > 500 -> refusal ()',
        '[tier] != basic & [tier] != gold -> refusal ()',
      ],
    });
  });

  test('rows that are inserted are a table of constants', () => {
    const { constants } = read(
      outlineSql(`INSERT INTO rates (tier, rate) VALUES ('gold', 0.15), ('silver', 0.1);`),
      'sql',
    );
    expect(constants.map(({ name, clauses }) => [name, sentences(clauses)])).toEqual([
      ['rates', ['[tier] == gold -> rate 0.15 of 1 (rate)', '[tier] == silver -> rate 0.1 of 1 (rate)']],
    ]);
  });

  test('each goes by what it makes, changes or reads, and stands where it is written', () => {
    const script = `-- Only large orders.
CREATE VIEW IF NOT EXISTS large_orders AS
  SELECT id FROM orders WHERE total > 100;
UPDATE "Fees" SET fee = 4.90;`;
    expect(outlineSql(script).units.map(({ name, startLine, endLine }) => [name, startLine, endLine])).toEqual([
      ['large_orders', 2, 3],
      ['Fees', 4, 4],
    ]);
    expect(outlineSql(script).units[0]?.documentation).toContain('Only large orders.');
  });

  test('a script that decides nothing has no units', () => {
    expect(decide('DROP TABLE orders; GRANT ALL ON fees TO clerk; -- fee > 75')).toEqual({});
  });
});

describe('routines', () => {
  const ladder = `IF total >= 75 THEN RETURN 0;
    ELSIF total >= 50 THEN RETURN 2.5;
    ELSE RETURN 4.90; END IF;`;
  const decided = {
    fee: [
      '[total] >= 75 money -> amount 0 money (fee)',
      '[total] >= 50 money -> amount 2.5 money (fee)',
      'amount 4.9 money (fee)',
    ],
  };

  test.each([
    ['PL/pgSQL', `CREATE FUNCTION fee(total numeric) RETURNS numeric AS $$ BEGIN ${ladder} END $$ LANGUAGE plpgsql;`],
    ['PL/SQL', `CREATE FUNCTION fee(total NUMBER) RETURN NUMBER IS unused NUMBER; BEGIN ${ladder} END fee;`],
  ])('an IF of %s is a ladder', (_, routine) => {
    expect(decide(routine)).toEqual(decided);
  });

  test('what is declared has its name in what follows', () => {
    const routine = `CREATE PROCEDURE charge(p_total NUMBER) IS
      v_rate CONSTANT NUMBER(5, 2) := 0.15;
      v_fee NUMBER := 4.90;
    BEGIN
      IF p_total >= 75 THEN v_fee := 0; END IF;
      UPDATE orders SET discount = total * v_rate, fee = v_fee;
      IF p_total < 0 THEN RAISE EXCEPTION 'negative total'; END IF;
    END charge;`;
    expect(decide(routine)).toEqual({
      charge: [
        'amount 4.9 money (fee)',
        '[total] >= 75 money -> amount 0 money (fee)',
        'rate 0.15 of 1 (discount)',
        '[total] < 0 money -> refusal negative total ()',
      ],
    });
  });
});

describe('queries in the text of a program', () => {
  test.each([
    ['SELECT fee FROM orders', true],
    ['  with late as (select 1) select * from late', true],
    ['Select a tier to see its price', true],
    ['Orders above 75 ship free', false],
    [`SELECT ${'fee, '.repeat(5000)} 1`, false],
  ])('%.40s', (text, expected) => {
    expect(looksLikeQuery(text)).toBe(expected);
  });

  test('are read from the line on which they stand', () => {
    const [query] = outlineQuery('SELECT id FROM orders\nWHERE total > 75', 12);
    expect([query?.name, query?.startLine, query?.endLine]).toEqual(['orders', 12, 13]);
    expect(outlineQuery('Select a tier to see its price', 12).flatMap(({ body }) => body)).not.toContain(75);
  });
});
