import type { PythonDeclaration } from './declaration.ts';
import { isTable, list, type Table, table, texts } from './toml-values.ts';

/** What `[tool.poetry]` says, in the form before and since Poetry 2. */
export function readPoetry(declaration: PythonDeclaration, poetry: Table): void {
  if (typeof poetry['name'] === 'string') declaration.name ??= poetry['name'];
  readDependencies(declaration, table(poetry, 'dependencies'));
  readDependencies(declaration, table(poetry, 'dev-dependencies'));
  for (const group of Object.values(table(poetry, 'group'))) {
    if (isTable(group)) readDependencies(declaration, table(group, 'dependencies'));
  }
  for (const extra of Object.keys(table(poetry, 'extras'))) {
    declaration.requireAll(texts(table(poetry, 'extras'), extra));
  }
  for (const entry of list(poetry, 'packages')) {
    if (isTable(entry) && typeof entry['from'] === 'string') declaration.packageFolders.add(entry['from']);
  }
}

function readDependencies(declaration: PythonDeclaration, dependencies: Table): void {
  for (const [name, value] of Object.entries(dependencies)) {
    if (name === 'python') continue;
    const path = isTable(value) ? value['path'] : undefined;
    if (typeof path === 'string') declaration.link(name, path);
    else declaration.require(name);
  }
}
