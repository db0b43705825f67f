import { expect, test } from 'vitest';
import { exampleStructure } from '../reports/example-structure.test-support.ts';
import { noIntent } from '../settings/no-intent.ts';
import { ruledOut } from './ruled-out.ts';
import type { FitnessFunction } from './fitness-function.ts';
import type { Structure } from './structure.ts';

const terms = { line: 1, because: null, except: [], countsTypes: false, holdsTests: false, severity: null };
const structure = exampleStructure();
const groupOf = Int32Array.from(structure.codebase.files, ({ component }) => component);
const part = (number: number) => ({ name: `${number}`, files: structure.codebase.components[number]!.files });

function deciding(given: FitnessFunction): Structure {
  const record = { id: '1', title: 'Prices', status: 'accepted', functions: [given], at: { path: 'a.md', line: 1 } };
  const facts = { format: 'madr', writtenId: '1', titleLine: 1, statusLine: 1, date: null, deciders: [] } as const;
  const said = { context: null, decision: null, consequences: null, options: [], links: [], functionsLine: 1 };
  const whole = { ...facts, ...said, ...record, status: 'accepted', problems: [] } as const;
  return { ...structure, codebase: { ...structure.codebase, intent: { ...noIntent, records: [whole] } } };
}

test('without decisions nothing is ruled out', () => {
  expect(ruledOut(structure, groupOf).isSpoken).toBe(false);
  expect(ruledOut(structure, groupOf).isRuledOut(0, 1)).toBe(false);
});

test('a forbidden pair is ruled out one way, and layers upwards', () => {
  const forbid = ruledOut(
    deciding({ kind: 'forbid', from: [part(0)], to: [part(1)], holdsOwn: false, ...terms }),
    groupOf,
  );
  expect([forbid.isRuledOut(0, 1), forbid.isRuledOut(1, 0), forbid.isRuledOut(0, 2)]).toEqual([true, false, false]);
  const floors = [[part(0)], [part(1)]];
  const layers = { kind: 'layers', floors, isClosed: false, areRoomsBlind: false, ...terms } as const;
  const ruled = ruledOut(deciding(layers), groupOf);
  expect([ruled.isRuledOut(0, 1), ruled.isRuledOut(1, 0)]).toEqual([false, true]);
});

test('who may use only one part may use itself and no other', () => {
  const only = ruledOut(
    deciding({ kind: 'allow-only', from: [part(0)], to: [part(1)], holdsOwn: false, ...terms }),
    groupOf,
  );
  expect([only.isRuledOut(0, 1), only.isRuledOut(0, 2), only.isRuledOut(0, 0), only.isRuledOut(2, 0)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
