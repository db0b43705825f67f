import { parse } from 'smol-toml';
import { folderOf } from '../../../base/paths.ts';
import type { PythonManifest } from '../../../model/python-manifest.ts';
import { PythonDeclaration } from './declaration.ts';
import { readPoetry } from './poetry-table.ts';
import { isTable, list, type Table, table, texts } from './toml-values.ts';

/** Reads a pyproject.toml: PEP 621 and 735, setuptools, Poetry, PDM, uv, Hatch, pytest. Never throws: what is wrong is in `problems`. */
export function parsePyproject(text: string): PythonManifest {
  const declaration = new PythonDeclaration();
  const root = readToml(text, declaration.problems);
  const tool = table(root, 'tool');
  readProject(declaration, table(root, 'project'));
  declaration.isProject ||= isTable(root['project']) || isTable(tool['poetry']) || isTable(root['build-system']);
  declaration.requireAll(texts(table(root, 'build-system'), 'requires'));
  readGroups(declaration, table(root, 'dependency-groups'));
  readPoetry(declaration, table(tool, 'poetry'));
  readSetuptools(declaration, table(tool, 'setuptools'));
  readOthers(declaration, tool);
  const declaresAny = isTable(root['project']) || isTable(tool['poetry']) || isTable(root['dependency-groups']);
  if (!declaresAny) declaration.areDependenciesKnown = false;
  return declaration.finish('pyproject');
}

/** Reads a Pipfile, which lists the same in TOML. */
export function parsePipfile(text: string): PythonManifest {
  const declaration = new PythonDeclaration();
  const root = readToml(text, declaration.problems);
  for (const section of ['packages', 'dev-packages']) {
    for (const [name, value] of Object.entries(table(root, section))) {
      const path = isTable(value) ? value['path'] : undefined;
      if (typeof path === 'string') declaration.link(name, path);
      else declaration.require(name);
    }
  }
  return declaration.finish('requirements');
}

function readToml(text: string, problems: string[]): Table {
  try {
    return parse(text);
  } catch {
    problems.push('is not valid TOML');
    return {};
  }
}

function readProject(declaration: PythonDeclaration, project: Table): void {
  if (typeof project['name'] === 'string') declaration.name = project['name'];
  declaration.requireAll(texts(project, 'dependencies'));
  readGroups(declaration, table(project, 'optional-dependencies'));
  const dynamic = texts(project, 'dynamic');
  if (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies')) {
    declaration.areDependenciesKnown = false;
  }
}

function readGroups(declaration: PythonDeclaration, groups: Table): void {
  for (const name of Object.keys(groups)) declaration.requireAll(texts(groups, name));
}

function readSetuptools(declaration: PythonDeclaration, setuptools: Table): void {
  for (const [name, folder] of Object.entries(table(setuptools, 'package-dir'))) {
    if (typeof folder === 'string') declaration.addPackageFolder(name, folder);
  }
  const find = table(table(setuptools, 'packages'), 'find');
  for (const folder of texts(find, 'where')) declaration.packageFolders.add(folder);
  const files = table(table(setuptools, 'dynamic'), 'dependencies')['file'];
  for (const file of Array.isArray(files) ? files : [files])
    if (typeof file === 'string') declaration.includes.add(file);
}

function readOthers(declaration: PythonDeclaration, tool: Table): void {
  readGroups(declaration, table(table(tool, 'pdm'), 'dev-dependencies'));
  const uv = table(tool, 'uv');
  declaration.requireAll(texts(uv, 'dev-dependencies'));
  for (const [name, source] of Object.entries(table(uv, 'sources'))) {
    if (!isTable(source)) continue;
    if (typeof source['path'] === 'string') declaration.link(name, source['path']);
    else if (source['workspace'] === true) declaration.link(name, '');
  }
  readHatch(declaration, table(tool, 'hatch'));
  const pytest = table(table(tool, 'pytest'), 'ini_options');
  for (const folder of texts(pytest, 'pythonpath')) declaration.packageFolders.add(folder);
}

function readHatch(declaration: PythonDeclaration, hatch: Table): void {
  for (const environment of Object.values(table(hatch, 'envs'))) {
    if (!isTable(environment)) continue;
    declaration.requireAll([...texts(environment, 'dependencies'), ...texts(environment, 'extra-dependencies')]);
  }
  const targets = table(table(hatch, 'build'), 'targets');
  for (const path of texts(table(targets, 'wheel'), 'packages')) declaration.packageFolders.add(folderOf(path));
  for (const path of list(table(hatch, 'build'), 'dev-mode-dirs')) {
    if (typeof path === 'string') declaration.packageFolders.add(path);
  }
}
