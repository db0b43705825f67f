import { expect, test } from 'vitest';
import { splitStatements } from './split-statements.ts';
import { readSqlTokens } from './tokens.ts';

function split(text: string): string[] {
  return splitStatements(readSqlTokens(text)).map((statement) => statement.map(({ written }) => written).join(' '));
}

test('statements end at a semicolon, or where the script does', () => {
  expect(split('SELECT 1; ; SELECT 2')).toEqual(['SELECT 1', 'SELECT 2']);
});

test('a transaction is no block', () => {
  expect(split('BEGIN; UPDATE orders SET fee = 0; COMMIT;')).toEqual(['BEGIN', 'UPDATE orders SET fee = 0', 'COMMIT']);
});

test('a body in dollar quotes is one statement with its header', () => {
  const routine = `CREATE FUNCTION fee() RETURNS numeric AS $body$
    DECLARE total numeric; BEGIN IF total > 75 THEN RETURN 0; END IF; RETURN 4.90; END; $body$ LANGUAGE plpgsql;`;
  const statements = split(`${routine} SELECT fee();`);
  expect(statements).toHaveLength(2);
  expect(statements[0]).toContain('RETURN 4.90');
});

test('a routine of PL/SQL goes on from its declarations to its end', () => {
  const routine = `CREATE OR REPLACE PROCEDURE charge_fee(p_total NUMBER) IS
    v_fee NUMBER := 4.90;
    v_free_from CONSTANT NUMBER := 75;
  BEGIN
    IF p_total >= v_free_from THEN v_fee := 0; END IF;
    UPDATE orders SET fee = v_fee;
  END charge_fee;
/
SELECT 1 FROM dual;`;
  const statements = split(routine);
  expect(statements).toHaveLength(2);
  expect(statements[0]).toMatch(/^CREATE .* END charge_fee$/);
  expect(statements[1]).toBe('SELECT 1 FROM dual');
});

test('a routine within the declarations of another ends neither', () => {
  const [routine, ...rest] = split(`PROCEDURE charge IS
    rate NUMBER := 0.1;
    FUNCTION capped(fee NUMBER) RETURN NUMBER IS most NUMBER := 9; BEGIN RETURN LEAST(fee, most); END;
  BEGIN UPDATE orders SET fee = capped(fee * rate); END charge;`);
  expect(routine).toMatch(/END charge$/);
  expect(rest).toEqual([]);
});

test('each routine of a package is a statement', () => {
  const statements = split(`CREATE PACKAGE BODY fees IS
    PROCEDURE charge IS rate NUMBER := 0.1; BEGIN UPDATE orders SET fee = rate; END charge;
    FUNCTION cap RETURN NUMBER IS BEGIN RETURN 9; END cap;
  END fees;`);
  expect(statements).toHaveLength(3);
  expect(statements[1]).toMatch(/^FUNCTION cap .* END cap$/);
});

test('a trigger that declares goes on to its end', () => {
  expect(
    split(
      'CREATE TRIGGER late BEFORE INSERT ON fees FOR EACH ROW DECLARE rate NUMBER; BEGIN rate := 2; END; SELECT 1;',
    ),
  ).toHaveLength(2);
});

test.each([
  'CREATE FUNCTION fee(total NUMBER) RETURN NUMBER',
  "COMMENT ON FUNCTION fee IS 'What shipping costs'",
  'CREATE PROCEDURE settle() SELECT fee AS charge FROM orders',
  'CREATE PROCEDURE settle @rate decimal AS UPDATE orders SET fee = @rate',
  'CREATE VIEW late AS SELECT * FROM orders WHERE function IS NOT NULL',
  'CREATE TRIGGER late AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION charge()',
])('what follows is a statement of its own: %s', (header) => {
  expect(split(`${header}; SELECT 1; SELECT 2;`)).toHaveLength(3);
});
