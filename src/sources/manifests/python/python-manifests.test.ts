import { expect, test } from 'vitest';
import { pythonManifestParser } from './parse-python-manifest.ts';

function parse(path: string, text: string) {
  const parser = pythonManifestParser(path);
  if (!parser) throw new Error('not a manifest');
  return parser(text);
}

test.each([
  ['pyproject.toml', true],
  ['apps/shop/setup.cfg', true],
  ['requirements.txt', true],
  ['requirements-dev.txt', true],
  ['dev-requirements.in', true],
  ['requirements/base.txt', true],
  ['Pipfile', true],
  ['poetry.lock', false],
  ['requirements.md', false],
  ['notes.txt', false],
])('%s is a manifest: %s', (path, expected) => {
  expect(pythonManifestParser(path) !== null).toBe(expected);
});

test('a pyproject.toml in the standard form', () => {
  const text = `
[project]
name = "Shop.Pricing"
dependencies = ["Fast_API[all]>=0.1; python_version > '3.8'", "shop-rates @ file:../rates"]
[project.optional-dependencies]
sheets = ["openpyxl"]
[dependency-groups]
test = ["pytest", {include-group = "lint"}]
[build-system]
requires = ["hatchling"]
[tool.hatch.build.targets.wheel]
packages = ["source/shop"]
[tool.uv.sources]
shop-tiers = { workspace = true }
`;
  expect(parse('pyproject.toml', text)).toEqual({
    kind: 'python',
    format: 'pyproject',
    isProject: true,
    name: 'Shop.Pricing',
    dependencies: ['fast-api', 'hatchling', 'openpyxl', 'pytest', 'shop-rates', 'shop-tiers'],
    areDependenciesKnown: true,
    linked: { 'shop-rates': '../rates', 'shop-tiers': '' },
    packageFolders: ['source'],
    packagePaths: {},
    includes: [],
    problems: [],
  });
});

test('Poetry, with a folder dependency', () => {
  const text =
    '[tool.poetry]\nname = "shop"\npackages = [{include = "shop", from = "lib"}]\n[tool.poetry.dependencies]\npython = "^3.11"\nrates = {path = "../rates"}\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n';
  expect(parse('pyproject.toml', text)).toMatchObject({
    name: 'shop',
    dependencies: ['pytest', 'rates'],
    linked: { rates: '../rates' },
    packageFolders: ['lib'],
  });
});

test('tool settings alone declare nothing', () => {
  expect(parse('pyproject.toml', '[tool.black]\nline-length = 100\n')).toMatchObject({
    isProject: false,
    areDependenciesKnown: false,
  });
});

test('setup.cfg', () => {
  const text =
    '[metadata]\nname = shop\n[options]\npackage_dir =\n    =src\ninstall_requires =\n    requests>=2\n    # a note\n    rates; python_version < "3"\n[options.extras_require]\ntest = pytest\n';
  expect(parse('setup.cfg', text)).toMatchObject({
    isProject: true,
    name: 'shop',
    dependencies: ['pytest', 'rates', 'requests'],
    packageFolders: ['src'],
  });
});

test('setup.py is read, not run', () => {
  const text =
    'setup(name="shop", package_dir={"": "src"}, install_requires=["requests[socks]>=2", \'rates\'], extras_require={"test": ["pytest"]})';
  expect(parse('setup.py', text)).toMatchObject({
    name: 'shop',
    dependencies: ['pytest', 'rates', 'requests'],
    packageFolders: ['src'],
    areDependenciesKnown: true,
  });
});

test('requirements', () => {
  const text =
    '-r base.txt\n# note\nDjango>=5 \\\n  --hash=sha256:1\n-e git+https://example.org/shop/rates.git#egg=shop-rates\n./local\n--index-url https://example.org\n';
  expect(parse('requirements.txt', text)).toMatchObject({
    dependencies: ['django', 'shop-rates'],
    includes: ['base.txt'],
  });
});

test('broken TOML is a problem, not an exception', () => {
  expect(parse('pyproject.toml', '[project\nname=').problems).toEqual(['is not valid TOML']);
  expect(parse('pyproject.toml', `x = ${'['.repeat(20_000)}`).problems).toEqual(['is not valid TOML']);
});
