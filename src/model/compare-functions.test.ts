import { expect, test } from 'vitest';
import { looserFunctions } from './compare-functions.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { FitnessBody, FitnessFunction } from './fitness-function.ts';

const TERMS = { line: 4, because: null, except: [], countsTypes: false, holdsTests: false, severity: null } as const;

function record(functions: readonly FitnessFunction<string>[], more: Partial<DecisionRecord<string>> = {}) {
  const own: DecisionRecord<string> = {
    format: 'madr',
    writtenId: '1',
    id: '0001',
    title: 'Prices know no screens',
    titleLine: 9,
    status: 'accepted',
    statusLine: 2,
    date: null,
    deciders: [],
    context: null,
    decision: null,
    consequences: null,
    options: [],
    functionsLine: 3,
    problems: [],
    links: [],
    functions,
    at: { path: 'docs/decisions/0001-prices.md', line: 9 },
    ...more,
  };
  return own;
}

function looser(was: FitnessBody<string>, is: FitnessBody<string>): string[] {
  return looserFunctions([record([{ ...TERMS, ...was }])], [record([{ ...TERMS, ...is }])]).map(({ what }) => what);
}

const layers = { kind: 'layers', floors: [['web'], ['rules'], ['db']], isClosed: true, areRoomsBlind: false } as const;
const only = { kind: 'external', packages: ['axios'], place: 'only-in', parts: ['api'] } as const;
const owner = { kind: 'owner', of: ['pricing'], is: '@shop/pricing' } as const;

test.each<[FitnessBody<string>, FitnessBody<string>, string[]]>([
  [layers, { ...layers, floors: [['web'], ['api'], ['rules'], ['db']] }, []],
  [
    layers,
    { ...layers, floors: [['rules'], ['web'], ['db']] },
    ['layers of decision 0001 has its floors in another order'],
  ],
  [layers, { ...layers, isClosed: false }, ['layers of decision 0001 does not ask that it is closed any more']],
  [layers, { ...layers, areRoomsBlind: true }, []],
  [only, { ...only, parts: ['api', 'web'] }, ['external of decision 0001 lets web pass']],
  [only, { ...only, packages: ['axios', 'ky'] }, []],
  [owner, { ...owner, is: null }, ['owner of decision 0001 does not ask @shop/pricing for pricing any more']],
  [{ ...owner, is: null }, owner, []],
])('%j, then %j', (was, is, expected) => expect(looser(was, is)).toEqual(expected));

test('what is gone is told where its record is, or was', () => {
  const was = record([{ ...TERMS, ...only }]);
  expect(looserFunctions([was], [])).toMatchObject([{ what: 'external of decision 0001 is gone with its record' }]);
  expect(looserFunctions([was], [record([])])).toMatchObject([{ what: 'external of decision 0001 is gone' }]);
  const retired = record([{ ...TERMS, ...only }], { status: 'deprecated' });
  expect(looserFunctions([was], [retired])).toMatchObject([{ at: { line: 2 } }]);
});

test('what was never accepted cannot be loosened, and what another record asks is not lost', () => {
  const proposed = record([{ ...TERMS, ...only }], { status: 'proposed' });
  expect(looserFunctions([proposed], [])).toEqual([]);
  const next = record([{ ...TERMS, ...only }], { id: '0002', at: { path: 'docs/decisions/0002-calls.md', line: 1 } });
  expect(looserFunctions([record([{ ...TERMS, ...only }])], [next])).toEqual([]);
});
