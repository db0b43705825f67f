import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashBlob } from './hashing.ts';

test('gives the ids that git gives', () => {
  expect(hashBlob(Buffer.from(''))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(hashBlob(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});

test.each(['sha1', 'sha256'] as const)('hashes small and large contents alike by %s', (algorithm) => {
  for (const size of [1, 65_535, 65_536, 65_537, 200_000]) {
    const bytes = Buffer.alloc(size, 'order');
    const expected = createHash(algorithm).update(`blob ${size}\0`).update(bytes).digest('hex');
    expect([size, hashBlob(bytes, algorithm)]).toEqual([size, expected]);
  }
});
