import { expect, test } from 'vitest';
import { readFitness } from './fitness.ts';
import type { WrittenValue } from '../model/written-value.ts';

/** JSON is what is written here; the lines are those of the list. */
function written(value: unknown, line = 3): WrittenValue {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item, at) => written(item, line + at)), line };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, own]) => ({ key, line, value: written(own, line) }));
    return { kind: 'map', entries, line };
  }
  return { kind: 'text', text: String(value), line };
}

function read(...functions: readonly unknown[]) {
  return readFitness(written(functions));
}

test.each([
  [
    { layers: ['pages', 'state | api', ['domain']], within: 'web/src/' },
    {
      kind: 'layers',
      floors: [['web/src/pages'], ['web/src/state', 'web/src/api'], ['web/src/domain']],
      isClosed: false,
      areRoomsBlind: false,
    },
  ],
  [
    { layers: ['layer:web', 'layer:domain'], closed: true, rooms: 'blind' },
    { isClosed: true, areRoomsBlind: true, floors: [['layer:web'], ['layer:domain']] },
  ],
  [
    { forbid: { from: 'pricing', to: ['web', 'api'] }, types: true },
    { kind: 'forbid', from: ['pricing'], to: ['web', 'api'], countsTypes: true },
  ],
  [{ 'allow-only': { from: 'web', to: 'contracts' } }, { kind: 'allow-only' }],
  [{ reach: { from: 'web', to: 'db' } }, { kind: 'reach' }],
  [
    { independent: 'services/*', except: 'services/old', tests: true },
    { kind: 'independent', groups: ['services/*'], except: ['services/old'], holdsTests: true },
  ],
  [{ acyclic: ['a', 'b'] }, { kind: 'acyclic', groups: ['a', 'b'] }],
  [
    { 'public-api': { of: 'pricing', entry: './pricing/index.ts' } },
    { kind: 'public-api', of: 'pricing', entry: ['pricing/index.ts'] },
  ],
  [
    { limit: { of: 'pricing', metric: 'cognitive', max: 15 }, severity: 'note' },
    { kind: 'limit', max: 15, metric: 'cognitive', severity: 'note' },
  ],
  [
    { capability: { name: 'tier discount', home: 'pricing' }, because: 'One price.' },
    { kind: 'capability', home: ['pricing'], because: 'One price.' },
  ],
  [{ owner: { of: 'pricing', is: '@shop/pricing' } }, { kind: 'owner', is: '@shop/pricing' }],
  [
    { wire: { independent: 'services/*', by: 'table' } },
    { kind: 'wire', by: ['table'], terms: { kind: 'independent', groups: ['services/*'] } },
  ],
  [{ wire: { forbid: { from: 'a', to: 'b' } } }, { by: ['http', 'message', 'table'] }],
  [
    { external: { package: 'axios', 'only-in': 'api' } },
    { kind: 'external', packages: ['axios'], place: 'only-in', parts: ['api'] },
  ],
])('%j', (given, expected) => {
  const { functions, problems } = read(given);
  expect(problems).toEqual([]);
  expect(functions).toEqual([expect.objectContaining({ line: 3, ...expected })]);
});

test.each([
  [{ forbit: { from: 'a', to: 'b' } }, 'forbit is no fitness function', 'did you mean forbid?'],
  [{ forbid: { from: 'a', too: 'b' } }, 'too means nothing here', 'did you mean to?'],
  [{ forbid: 'a' }, 'forbid wants from, to', 'write forbid:'],
  [{ forbid: { from: 'a' } }, 'to wants a text or a list of texts', ''],
  [{ layers: ['a'] }, 'layers wants a list of two floors or more', ''],
  [{ limit: { of: 'a', metric: 'cognitve', max: 3 } }, 'metric is none of files, lines', 'did you mean cognitive?'],
  [{ limit: { of: 'a', metric: 'files', max: 'many' } }, 'max wants a number', ''],
  [{ wire: { by: 'table' } }, 'wire wants one of forbid', ''],
  [{ wire: { independent: 'a', by: 'post' } }, 'post is no kind of wire', ''],
  [{ forbid: { from: '../a', to: 'b' } }, 'the glob ../a leads out of the folder', ''],
  [{ forbid: { from: 'a', to: 'b' }, reach: { from: 'a', to: 'b' } }, 'reach is a second function', ''],
  ['forbid', 'a function is a map', ''],
])('%j is refused with a remedy', (given, message, remedy) => {
  const { functions, problems } = read(given);
  expect(functions).toEqual([]);
  expect(problems[0]).toMatchObject({
    line: 3,
    message: expect.stringContaining(message),
    remedy: expect.stringContaining(remedy),
  });
});

test('nothing for a machine is a list without entries; anything but a list is refused', () => {
  expect(read()).toEqual({ functions: [], problems: [] });
  expect(readFitness(written('forbid')).problems).toHaveLength(1);
  expect(read(...Array.from({ length: 101 }, () => ({ acyclic: 'a' }))).problems).toHaveLength(1);
});
