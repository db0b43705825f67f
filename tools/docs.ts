import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsJsonSchemas } from '../src/settings/json-schemas.ts';
import { projectRoot } from './project-files.ts';
import { DOCS_FOLDER, ruleDocs } from './rule-docs.ts';
import { staleDocs } from './stale-docs.ts';

/** `npm run docs` writes docs/rules and the schemas of the files that users write; `-- --check` only says what is stale, and fails where something is. */
if (process.argv.includes('--check')) {
  const stale = staleDocs();
  process.stdout.write(stale.map((line) => `${line}\n`).join(''));
  if (stale.length > 0) {
    process.stdout.write('Run npm run docs.\n');
    process.exitCode = 1;
  }
} else {
  const folder = join(projectRoot, DOCS_FOLDER);
  const pages = ruleDocs();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  for (const [name, text] of settingsJsonSchemas()) writeFileSync(join(projectRoot, 'schemas', name), text);
}
