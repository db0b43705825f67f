import type { WorkspaceManifest } from '../../model/manifest.ts';
import { FieldReader } from './fields.ts';
import { isObject, type JsonObject, readLenientJson } from './json-text.ts';
import { readPlainList } from './plain-yaml.ts';
import { MAX_YAML_CHARACTERS, readYaml } from './yaml-text.ts';

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
