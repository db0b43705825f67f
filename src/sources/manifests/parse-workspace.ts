import { createRequire } from 'node:module';
import type { WorkspaceManifest } from '../../model/manifest.ts';
import { FieldReader } from './fields.ts';
import { isObject, type JsonObject, readLenientJson } from './json-text.ts';
import { readPlainList } from './plain-yaml.ts';

const require = createRequire(import.meta.url);

/** Far above any real workspace file; a longer one is not worth the parser's time. */
const MAX_YAML_CHARACTERS = 1_000_000;

/** Reads pnpm-workspace.yaml. Never throws. */
export function parsePnpmWorkspace(text: string): WorkspaceManifest {
  const packages = text.length > MAX_YAML_CHARACTERS ? undefined : readPlainList(text, 'packages');
  return packages === undefined
    ? workspaceOf(readYaml(text), 'packages')
    : { kind: 'workspace', packages, problems: [] };
}

/** Reads lerna.json, whose `packages` count where no package manager lists the workspace. */
export function parseLerna(text: string): WorkspaceManifest {
  return workspaceOf(readLenientJson(text), 'packages');
}

/** Reads rush.json, which names each project's folder. */
export function parseRush(text: string): WorkspaceManifest {
  const json = readLenientJson(text);
  const fields = new FieldReader(json.fields, [...json.problems]);
  const projects = fields.raw('projects');
  const folders = (Array.isArray(projects) ? projects : []).flatMap((project: unknown) => {
    const folder = isObject(project) ? new FieldReader(project, fields.problems).text('projectFolder') : null;
    return folder === null ? [] : [folder];
  });
  return { kind: 'workspace', packages: folders, problems: fields.problems };
}

function workspaceOf(json: JsonObject, field: string): WorkspaceManifest {
  const fields = new FieldReader(json.fields, [...json.problems]);
  return { kind: 'workspace', packages: fields.texts(field) ?? [], problems: fields.problems };
}

function readYaml(text: string): JsonObject {
  if (text.length > MAX_YAML_CHARACTERS) {
    return { fields: {}, problems: [`is longer than ${MAX_YAML_CHARACTERS} characters`] };
  }
  try {
    // Warnings would print content of the repository to the terminal.
    const value: unknown = yamlParser()(text, { logLevel: 'error' });
    if (value === null || value === undefined) return { fields: {}, problems: [] };
    return isObject(value) ? { fields: value, problems: [] } : { fields: {}, problems: ['does not hold a map'] };
  } catch {
    return { fields: {}, problems: ['is not valid YAML'] };
  }
}

type YamlParser = (text: string, options: { readonly logLevel: 'error' }) => unknown;

/** Loaded on first use, because the YAML parser takes 20 ms to start and most changes touch no workspace file. */
function yamlParser(): YamlParser {
  const library: unknown = require('yaml');
  if (isObject(library) && typeof library['parse'] === 'function') return library['parse'] as YamlParser;
  throw new Error('the yaml library has no parse function');
}
