import { compareText } from '../../base/ordering.ts';
import type { PackageManifest } from '../../model/manifest.ts';
import { FieldReader } from './fields.ts';
import { isObject, readStrictJson } from './json-text.ts';

const ENTRY_FIELDS = ['source', 'main', 'module', 'types', 'typings', 'browser'] as const;
const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;
const LOCAL_PROTOCOL = /^(?:workspace|link|file|portal):/;

/** Reads a package.json. Never throws: what is wrong is dropped and listed in `problems`. */
export function parsePackage(text: string): PackageManifest {
  const json = readStrictJson(text);
  const fields = new FieldReader(json.fields, [...json.problems]);
  const { names, linked } = readDependencies(fields);
  return {
    kind: 'package',
    name: fields.text('name'),
    version: fields.text('version'),
    isPrivate: fields.raw('private') === true,
    entries: readEntries(fields),
    exports: fields.raw('exports') ?? null,
    imports: fields.raw('imports') ?? null,
    workspaces: readWorkspaces(fields),
    dependencies: names,
    linked,
    startScript: readStartScript(fields),
    problems: fields.problems,
  };
}

function readEntries(fields: FieldReader): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const name of ENTRY_FIELDS) {
    // `browser` may also map single modules, and bundlers give `source` and `module` other shapes: those are no entries.
    const value = fields.raw(name);
    if (typeof value === 'string' && value !== '') entries[name] = value;
  }
  return entries;
}

/** Scripts are shell: any value that is none runs nothing. */
function readStartScript(fields: FieldReader): string {
  const scripts = fields.raw('scripts');
  const found = isObject(scripts) ? [scripts['start'], scripts['serve']] : [];
  return found.filter((script) => typeof script === 'string').join('\n');
}

function readWorkspaces(fields: FieldReader): readonly string[] {
  if (Array.isArray(fields.raw('workspaces'))) return fields.texts('workspaces') ?? [];
  return fields.object('workspaces').texts('packages') ?? [];
}

function readDependencies(fields: FieldReader): { names: string[]; linked: Record<string, string> } {
  const names = new Set<string>();
  const linked: [string, string][] = [];
  for (const field of DEPENDENCY_FIELDS) {
    const listed = fields.object(field);
    for (const name of listed.names()) {
      names.add(name);
      const range = listed.raw(name);
      if (typeof range === 'string' && LOCAL_PROTOCOL.test(range)) linked.push([name, range]);
    }
  }
  // fromEntries defines own properties, so that a dependency called `__proto__` stays a name.
  return { names: [...names].toSorted(compareText), linked: Object.fromEntries(linked) };
}
