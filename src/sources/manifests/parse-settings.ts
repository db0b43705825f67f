import type { SettingsManifest } from '../../model/deployment-manifest.ts';
import { isObject } from './json-text.ts';
import { readYamlDocuments } from './yaml-text.ts';

/** True for settings that Spring Boot or Quarkus reads; a config server keeps those of others, by their names. */
export function isSettingsPath(path: string): boolean {
  return SETTINGS.test(path);
}

const SETTINGS =
  /(?:^|\/)src\/main\/resources\/(?:(?:.*\/)?[\w.-]+\.ya?ml|(?:config\/)?(?:application|bootstrap)\.properties)$/;

/** The keys that put a path before all routes, as Spring's relaxed names and Quarkus spell them. */
const BASE_PATHS = [
  'server.servlet.context-path',
  'server.servlet.contextpath',
  'server.context-path',
  'server.contextpath',
  'spring.mvc.servlet.path',
  'spring.webflux.base-path',
  'quarkus.http.root-path',
] as const;

/** Null where nothing is said of a path. Never throws. */
export function parseSettings(text: string): SettingsManifest | null {
  if (!/(?:context|base|root)-?path|servlet/i.test(text)) return null;
  const basePath = findBasePath(text) ?? '';
  return /^\/?[\w./-]*\w[\w./-]*$/.test(basePath) ? { kind: 'settings', basePath, problems: [] } : null;
}

function findBasePath(text: string): string | null {
  const properties = new Map(
    Array.from(text.matchAll(/^\s*([\w.-]+)\s*=\s*(\S*)\s*$/gm), ([, key = '', value = '']) => [key, value]),
  );
  const documents = properties.size > 0 ? [] : readYamlDocuments(text);
  for (const name of BASE_PATHS) {
    const property = properties.get(name);
    if (property !== undefined) return property;
    for (const document of documents) {
      const value = valueAt(document, name.split('.'));
      if (typeof value === 'string') return value;
    }
  }
  return null;
}

/** `server.servlet` may be one key or two, in any case. */
function valueAt(fields: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return fields;
  if (!isObject(fields)) return undefined;
  for (let taken = 1; taken <= names.length; taken += 1) {
    const wanted = names.slice(0, taken).join('.');
    const key = Object.keys(fields).find((each) => each.toLowerCase() === wanted);
    const value = key === undefined ? undefined : valueAt(fields[key], names.slice(taken));
    if (value !== undefined) return value;
  }
  return undefined;
}
