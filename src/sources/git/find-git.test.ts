import { chmodSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ExampleFolder, exampleFolder } from './example-repository.ts';
import { findGit } from './find-git.ts';

let shop: ExampleFolder;
beforeEach(() => {
  shop = exampleFolder();
});
afterEach(() => shop.remove());

it('finds the first program of that name', () => {
  shop.write('tools/git', '#!/bin/sh\n');
  chmodSync(join(shop.root, 'tools/git'), 0o755);
  mkdirSync(join(shop.root, 'orders/git'), { recursive: true });
  expect(findGit({ PATH: `${shop.root}/orders:${shop.root}/tools:/usr/bin` })).toBe(`${shop.root}/tools/git`);
});

it('never takes a program of the folder that happens to be the current one', () => {
  shop.write('git', '#!/bin/sh\n');
  chmodSync(join(shop.root, 'git'), 0o755);
  expect(findGit({ PATH: `.::${relative(process.cwd(), shop.root)}` })).toBeNull();
  expect(findGit({})).toBeNull();
});
