import { createRequire } from 'node:module';
import { isObject, type JsonObject } from './json-text.ts';

const require = createRequire(import.meta.url);

/** Far above any real settings file; a longer one is not worth the parser's time. */
export const MAX_YAML_CHARACTERS = 1_000_000;

/** Reads the map that a YAML text holds. Never throws; aliases are bounded by the library, so no text can grow in memory. */
export function readYaml(text: string): JsonObject {
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

/** More documents than this are generated, and the first tell enough. */
const MOST_DOCUMENTS = 200;

/** The maps of a text of several documents; those that cannot be read are absent, as templates are no YAML yet. */
export function readYamlDocuments(text: string): Readonly<Record<string, unknown>>[] {
  if (text.length > MAX_YAML_CHARACTERS) return [];
  return text
    .split(/^---.*$/m, MOST_DOCUMENTS)
    .map((document) => readYaml(document).fields)
    .filter((fields) => Object.keys(fields).length > 0);
}

type YamlParser = (text: string, options: { readonly logLevel: 'error' }) => unknown;

/** Loaded on first use, because the YAML parser takes 20 ms to start and most changes touch no such file. */
function yamlParser(): YamlParser {
  const library: unknown = require('yaml');
  if (isObject(library) && typeof library['parse'] === 'function') return library['parse'] as YamlParser;
  throw new Error('the yaml library has no parse function');
}
