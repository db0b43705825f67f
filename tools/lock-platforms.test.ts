import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, missingPlatforms } from './lock-platforms.ts';

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { version: '1.0.0' },
    'node_modules/till': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { '@till/printer-darwin-arm64': '2.0.0', '@till/printer-linux-x64': '2.0.0' },
    },
    'node_modules/@till/printer-linux-x64': { version: '2.0.0' },
  },
};

test('an entry for each platform is what npm ci asks for', () => {
  expect(missingPlatforms(lock)).toEqual(['node_modules/till: @till/printer-darwin-arm64@2.0.0']);
  const complete = completeLock(lock);
  expect(missingPlatforms(complete)).toEqual([]);
  expect(complete).toMatchObject({
    packages: {
      'node_modules/@till/printer-darwin-arm64': {
        version: '2.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
    },
  });
});

test.each(['package-lock.json', 'bench/package-lock.json', 'bench/oracle/package-lock.json'])(
  '%s holds every platform (npm run lock mends it)',
  (file) => {
    expect(missingPlatforms(JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')))).toEqual([]);
  },
);
