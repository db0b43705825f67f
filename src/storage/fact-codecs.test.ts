import { expect, test } from 'vitest';
import type { ImportFact, LinkFacts } from '../model/facts.ts';
import { decisionCodec, linkCodec } from './fact-codecs.ts';

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

test('a mechanism is kept to the last mark, and a file without one is an empty line', () => {
  const codec = decisionCodec('python@2');
  const header = {
    of: 'text x order signature',
    isWritten: false,
    isNamed: false,
    written: 'X-Order-Signature',
    line: 4,
  };
  const field = { of: 'text order number', isWritten: true, isNamed: true, written: 'order number', line: 5 };
  const mechanism = { name: 'check', startLine: 3, endLine: 9, callees: ['seal'], marks: [header, field] };
  const facts = { units: [], constants: [], mechanisms: [mechanism] };
  expect(codec.decode(codec.encode(facts))).toEqual(facts);
  expect(codec.encode({ ...facts, mechanisms: [] })).toBe('');
});
