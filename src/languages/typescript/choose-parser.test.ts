import { rawTransferSupported } from 'oxc-parser';
import { expect, test } from 'vitest';
import { chooseParser } from './choose-parser.ts';

test.skipIf(!rawTransferSupported())('the release of oxc-parser that is installed is read in its memory', () => {
  const module = chooseParser()('export const price = 1;', { lang: 'ts', sourceType: 'unambiguous' });
  module.dispose();
  expect(module.constructor.name).toBe('LazyModule');
});
