import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../src/base/usage-error.ts';
import { languages } from '../src/languages/index.ts';
import type { Language } from '../src/model/facts.ts';
import { projectRoot } from './project-files.ts';
import { scaffoldLanguage } from './scaffold-language.ts';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'paydown-new-'));
  for (const room of ['base', 'model', 'languages'])
    cpSync(join(projectRoot, 'src', room), join(copy, 'src', room), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('a new language', () => {
  test('is in the table and can be opened', async () => {
    const paths = scaffoldLanguage(copy, { name: 'cobol', extension: '.cbl' });
    expect(paths.every((path) => existsSync(join(copy, path)))).toBe(true);
    const table: { languages: readonly Language[] } = await import(
      pathToFileURL(join(copy, 'src/languages/index.ts')).href
    );
    expect(table.languages.map(({ name }) => name)).toEqual([...languages.map(({ name }) => name), 'cobol']);
    expect(table.languages.at(-1)?.extensions).toEqual(['.cbl']);
  });

  test('changes the other lines of the table in one place only', () => {
    const before = readFileSync(join(copy, 'src/languages/index.ts'), 'utf8');
    scaffoldLanguage(copy, { name: 'cobol', extension: '.cbl' });
    const after = readFileSync(join(copy, 'src/languages/index.ts'), 'utf8');
    expect(after.replace(/^import.*cobol.*\n/m, '').replace(', cobol', '')).toBe(before);
  });

  test.each([
    ['Cobol', '.cbl'],
    ['co-bol', '.cbl'],
    ['../cobol', '.cbl'],
    ['core', '.core'],
    ['cobol', 'cbl'],
    ['cobol', '.'],
    ['typescript', '.ts'],
  ])('is not called %s with %s', (name, extension) => {
    expect(() => scaffoldLanguage(copy, { name, extension })).toThrow(UsageError);
  });
});
