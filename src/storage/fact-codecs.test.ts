import { expect, test } from 'vitest';
import type { ImportFact, LinkFacts } from '../model/facts.ts';
import { linkCodec } from './fact-codecs.ts';

const plain: ImportFact = {
  specifier: 'shop.orders',
  kind: 'static',
  isTypeOnly: false,
  usesOnlyTypes: false,
  names: ['Order'],
  line: 3,
};

test.each<[string, ImportFact]>([
  ['as it is', plain],
  ['of types', { ...plain, isTypeOnly: true }],
  ['used as types', { ...plain, usesOnlyTypes: true }],
  ['that may be missing', { ...plain, isOptional: true, names: [] }],
])('an import %s is kept to the last flag', (_, fact) => {
  const codec = linkCodec('python@2');
  const links: LinkFacts = { leftOut: null, lines: 9, imports: [fact, plain], exports: [], problems: [] };
  expect(codec.decode(codec.encode(links))).toEqual(links);
});
