import type { TypeScriptManifest } from '../../model/manifest.ts';
import { FieldReader } from './fields.ts';
import { isObject, readLenientJson } from './json-text.ts';

/** Reads a tsconfig or jsconfig. Never throws: what is wrong is dropped and listed in `problems`. */
export function parseTsconfig(text: string): TypeScriptManifest {
  const json = readLenientJson(text);
  const fields = new FieldReader(json.fields, [...json.problems]);
  const options = fields.object('compilerOptions');
  return {
    kind: 'tsconfig',
    extends: readExtends(fields),
    baseUrl: options.text('baseUrl'),
    paths: readPaths(options),
    rootDirs: options.texts('rootDirs') ?? [],
    outDir: options.text('outDir'),
    declarationDir: options.text('declarationDir'),
    rootDir: options.text('rootDir'),
    moduleResolution: options.text('moduleResolution')?.toLowerCase() ?? null,
    customConditions: options.texts('customConditions') ?? [],
    keepsValueImports: readKeepsValueImports(options),
    references: readReferences(fields),
    files: fields.texts('files'),
    include: fields.texts('include'),
    exclude: fields.texts('exclude'),
    problems: fields.problems,
  };
}

function readKeepsValueImports(options: FieldReader): boolean | null {
  const said = [options.raw('verbatimModuleSyntax'), options.raw('preserveValueImports')];
  const unused = options.raw('importsNotUsedAsValues');
  if (said.includes(true) || unused === 'preserve' || unused === 'error') return true;
  return said.includes(false) ? false : null;
}

function readExtends(fields: FieldReader): readonly string[] {
  if (Array.isArray(fields.raw('extends'))) return fields.texts('extends') ?? [];
  const single = fields.text('extends');
  return single === null ? [] : [single];
}

function readPaths(options: FieldReader): Record<string, readonly string[]> | null {
  const raw = options.raw('paths');
  if (raw === undefined || raw === null) return null;
  const paths = options.object('paths');
  return Object.fromEntries(paths.names().map((pattern) => [pattern, paths.texts(pattern) ?? []]));
}

function readReferences(fields: FieldReader): readonly string[] {
  const listed = fields.raw('references');
  if (listed === undefined || listed === null) return [];
  if (!Array.isArray(listed)) {
    fields.problems.push('has a `references` that is not a list');
    return [];
  }
  return listed.flatMap((entry: unknown) => {
    const path = isObject(entry) ? new FieldReader(entry, fields.problems).text('path') : null;
    return path === null ? [] : [path];
  });
}
