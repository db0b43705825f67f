import { expect, test } from 'vitest';
import { isRecordMarker, markedFolders, mayBeRecord } from './find-records.ts';

test.each([
  ['docs/decisions/0001-record-decisions.md', true],
  ['doc/adr/0002-one-repository.md', true],
  ['adr/0002-one-repository.md', true],
  ['.archgate/adrs/ARCH-001-commands.md', true],
  ['docs/architecture-decisions/adr001-log.md', true],
  ['docs/adr/20200925-monorepo.md', true],
  ['docs/architecture/0004-queues.md', true],
  ['docs/decisions/README.md', false],
  ['docs/decisions/adr-template.md', false],
  ['docs/orders.md', false],
  ['src/decisions/decide.ts', false],
  ['examples/shop/docs/adr/0001-x.md', false],
  ['node_modules/pkg/docs/adr/0001-x.md', false],
  ['CHANGELOG.md', false],
])('%s may be a record: %j', (path, expected) => {
  expect(mayBeRecord(path, [])).toBe(expected);
});

test('markers name folders, relative to where they lie', () => {
  expect(isRecordMarker('.adr-dir')).toBe(true);
  expect(markedFolders('.adr-dir', 'notes/why\n')).toEqual(['notes/why']);
  const log4brains =
    'project:\n  adrFolder: ./docs/why\n  packages:\n    - name: core\n      adrFolder: "packages/core/why" # own\n';
  expect(markedFolders('shop/.log4brains.yml', log4brains)).toEqual(['shop/docs/why', 'shop/packages/core/why']);
  expect(markedFolders('.adr-dir', '../../outside')).toEqual([]);
  expect(mayBeRecord('notes/why/prices.md', ['notes/why'])).toBe(true);
});
