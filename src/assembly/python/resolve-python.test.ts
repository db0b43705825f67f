import { describe, expect, test } from 'vitest';
import { python } from '../../languages/python/index.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { pythonManifestParser } from '../../sources/manifests/python/parse-python-manifest.ts';
import type { EcosystemLinks } from '../ecosystem-links.ts';
import { resolvePython } from './resolve-python.ts';

const extract = await python.open(readGrammar);

/** The links of a snapshot that is written down in a test, with its paths in order. */
function resolve(files: Readonly<Record<string, string>>): { links: EcosystemLinks; said: string[] } {
  const snapshotPaths = Object.keys(files).toSorted();
  const sources = snapshotPaths
    .filter((path) => /\.pyi?$/.test(path))
    .map((path) => {
      const facts = extract(
        { text: files[path] ?? '', extension: path.slice(path.lastIndexOf('.')) },
        new Set(['links', 'symbols']),
      );
      return { path, language: 'python', links: facts.links, symbols: facts.symbols };
    });
  const manifests = new Map(
    snapshotPaths.flatMap((path) => {
      const parse = pythonManifestParser(path);
      return parse ? [[path, parse(files[path] ?? '')] as const] : [];
    }),
  );
  const links = resolvePython({ snapshotPaths, leftOutPaths: new Set(), sources, manifests });
  const name = (node: number): string => sources[node]?.path ?? '';
  const said = [
    ...links.edges.map(
      ({ from, to, references, isTypeOnly }) =>
        `${name(from)} -> ${name(to)} ${references}${isTypeOnly ? ' type' : ''}`,
    ),
    ...links.externals.map((each) => `${each.isBuiltin ? 'built in' : 'external'} ${each.name}`),
    ...links.unresolved.map(({ specifier, names, reason }) => `${specifier} (${names.join(' ')}): ${reason}`),
  ];
  return { links, said };
}

test('a name leads to the module of the name, unless the package binds it to something else', () => {
  const { said } = resolve({
    'shop/__init__.py': 'from . import tiers\nfrom .orders import orders, Order\n',
    'shop/orders.py': 'orders = []\nclass Order: ...\n',
    'shop/tiers.py': '',
    'shop/prices.py': '',
    'app.py': 'from shop import orders, tiers, prices, Order\nimport shop.prices\n',
  });
  expect(said).toEqual([
    'app.py -> shop/__init__.py 2',
    'app.py -> shop/prices.py 2',
    'app.py -> shop/tiers.py 1',
    'shop/__init__.py -> shop/orders.py 2',
    'shop/__init__.py -> shop/tiers.py 1',
  ]);
});

test('relative imports follow folders, whether they have an __init__ or not', () => {
  const { said } = resolve({
    'shop/api/routes.py':
      'from ..stock.levels import level\nfrom .. import stock, rates\nfrom . import missing\nfrom .... import x',
    'shop/stock/levels.py': 'from ...other import x',
    'shop/rates.py': '',
  });
  expect(said).toEqual([
    'shop/api/routes.py -> shop/rates.py 1',
    'shop/api/routes.py -> shop/stock/levels.py 1',
    '. (missing): no-such-file',
    '.... (x): outside-root',
    '...other (x): no-such-file',
  ]);
});

test('type-checking imports and stubs are type-only, code wins over its stub', () => {
  const { said } = resolve({
    'shop/orders.py': 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  from shop.prices import Price\n',
    'shop/prices.py': '',
    'shop/prices.pyi': 'from shop.rates import Rate\n',
    'shop/rates.pyi': '',
  });
  expect(said).toEqual([
    'shop/orders.py -> shop/prices.py 1 type',
    'shop/prices.pyi -> shop/rates.pyi 1 type',
    'built in typing',
  ]);
});

describe('roots', () => {
  test('a src layout is found from the tests, and hides nothing Python brings', () => {
    const { said } = resolve({
      'pyproject.toml': '[project]\nname = "shop"\ndependencies = []\n[tool.setuptools.package-dir]\n"" = "src"\n',
      'src/shop/__init__.py': '',
      'src/shop/json/__init__.py': '',
      'src/shop/orders.py': 'import json\n',
      'tests/test_orders.py': 'from shop.orders import place\nimport builders\n',
      'tests/builders.py': '',
    });
    expect(said).toEqual([
      'tests/test_orders.py -> src/shop/orders.py 1',
      'tests/test_orders.py -> tests/builders.py 1',
      'built in json',
    ]);
  });

  test('a member of the workspace is found where it lies', () => {
    const { said, links } = resolve({
      'services/api/pyproject.toml':
        '[project]\nname = "shop-api"\ndependencies = ["shop-pricing", "fastapi>=0.1"]\n[tool.uv.sources]\nshop-pricing = { workspace = true }\n',
      'services/api/main.py': 'from fastapi import FastAPI\nfrom shop_pricing.tiers import rate\n',
      'libraries/pricing/pyproject.toml': '[project]\nname = "shop_pricing"\ndependencies = []\n',
      'libraries/pricing/src/shop_pricing/__init__.py': '',
      'libraries/pricing/src/shop_pricing/tiers.py': '',
    });
    expect(said).toEqual(['services/api/main.py -> libraries/pricing/src/shop_pricing/tiers.py 1', 'external fastapi']);
    expect(links.projects).toEqual([
      {
        manifest: 'libraries/pricing/pyproject.toml',
        name: 'shop_pricing',
        folder: 'libraries/pricing',
        dependsOn: [],
        packages: [],
      },
      {
        manifest: 'services/api/pyproject.toml',
        name: 'shop-api',
        folder: 'services/api',
        dependsOn: [0],
        packages: ['fastapi'],
      },
    ]);
  });

  test('a script that has the name of a module of Python imports the one of Python', () => {
    expect(resolve({ 'tools/logging.py': 'import logging\n' }).said).toEqual(['built in logging']);
  });
});

describe('packages from outside', () => {
  const code = 'import yaml\nfrom google.cloud import storage\nimport pandas.io\nimport PIL.Image\n';

  test('are external under the name they are declared by, and missed when a manifest governs', () => {
    const { said } = resolve({ 'requirements.txt': 'PyYAML==6\ngoogle.cloud_storage\nPillow\n', 'report.py': code });
    expect(said).toEqual([
      'external google-cloud-storage',
      'external pillow',
      'external pyyaml',
      'pandas.io (*): undeclared-package',
    ]);
  });

  test.each([
    ['no manifest', {}],
    ['a manifest that leaves them to code', { 'setup.py': 'setup(name="shop", install_requires=read())' }],
  ])('are not missed with %s', (_, manifests) => {
    const { links } = resolve({ ...manifests, 'report.py': code });
    expect(links.unresolved).toEqual([]);
  });
});
