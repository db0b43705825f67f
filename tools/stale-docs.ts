import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsJsonSchemas } from '../src/settings/json-schemas.ts';
import { projectRoot } from './project-files.ts';
import { DOCS_FOLDER, ruleDocs } from './rule-docs.ts';

/** What `npm run docs` would change, in words. */
export function staleDocs(): string[] {
  const pages = ruleDocs();
  const folder = join(projectRoot, DOCS_FOLDER);
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return [
    ...present.filter((name) => !pages.has(name)).map((name) => `${DOCS_FOLDER}/${name} belongs to no rule`),
    ...[...pages].flatMap(([name, text]) => {
      if (!present.includes(name)) return [`${DOCS_FOLDER}/${name} is missing`];
      return readFileSync(join(folder, name), 'utf8') === text ? [] : [`${DOCS_FOLDER}/${name} is stale`];
    }),
    ...[...settingsJsonSchemas()].flatMap(([name, text]) => {
      const path = join(projectRoot, 'schemas', name);
      return existsSync(path) && readFileSync(path, 'utf8') === text ? [] : [`schemas/${name} is stale`];
    }),
  ];
}
