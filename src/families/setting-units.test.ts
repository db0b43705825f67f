import { expect, test } from 'vitest';
import { gives, number } from './example-members.test-support.ts';
import { settingUnits } from './setting-units.ts';

test('every table of settings is a unit, with the words of its path and its entries', () => {
  const clauses = [{ tests: [], effect: gives('amount', 'surcharge bulky', number(4.9)) }];
  const place = { startLine: 3, endLine: 4, value: { kind: 'none' } as const };
  const units = settingUnits([
    { ...place, name: 'shipping.parcelRates', clauses },
    { ...place, name: 'currency', clauses: [] },
  ]);
  expect(units.map(({ name, kind }) => [name, kind])).toEqual([['shipping.parcelRates', 'table']]);
  expect(new Set(units[0]?.words.map(({ word }) => word))).toEqual(
    new Set(['shipp', 'surcharge', 'bulky', 'parcel', 'rate']),
  );
});
