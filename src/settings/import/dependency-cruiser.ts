import { cruiserRule, patternIn, textsIn } from './cruiser-fields.ts';
import { cruiserPreset } from './cruiser-presets.ts';
import { type CruiserSurroundings, importCruiserRule } from './cruiser-rule.ts';
import { type ImportedRule, type ImportedRules, unsupported } from './imported-rule.ts';
import { patternGlobs } from './pattern-globs.ts';
import { isList, isMap, readStaticProgram, type StaticMap, type StaticValue } from './static-program.ts';

export interface ImportSource {
  readonly path: string;
  readonly text: string;
  /** Files of the snapshot that are read, sorted. */
  readonly paths: readonly string[];
  /** Text of another file of the snapshot; null where there is none. */
  readonly textOf: (path: string) => string | null;
}

const TOOL = 'dependency-cruiser';

/** `.dependency-cruiser.json` and its forms in JavaScript, which are read and not run. */
export function importDependencyCruiser(source: ImportSource): ImportedRules {
  const remarks: string[] = [];
  const merged = mergedConfiguration(source, remarks, 0);
  const around = surroundingsOf(merged.options, source.paths, remarks);
  const forbidden = merged.forbidden.map((value, at) =>
    isMap(value)
      ? importCruiserRule(cruiserRule(value, `forbidden rule ${at + 1}`), around)
      : unsupported(`forbidden rule ${at + 1}`, 'it is only known when the configuration is run'),
  );
  const others = [
    ...named(
      merged.allowed,
      'allowed',
      'a list of all that is allowed has no counterpart; write what is forbidden, or allow-only',
    ),
    ...named(merged.required, 'required', 'that something must be used is no fitness function'),
  ];
  return { tool: TOOL, path: source.path, rules: [...forbidden, ...others], components: [], remarks };
}

function named(values: readonly StaticValue[], kind: string, reason: string): ImportedRule[] {
  return values.map((value, at) => {
    const name = isMap(value) ? value.entries.get('name') : undefined;
    return unsupported(typeof name === 'string' ? name : `${kind} rule ${at + 1}`, reason);
  });
}

interface Configuration {
  readonly forbidden: readonly StaticValue[];
  readonly allowed: readonly StaticValue[];
  readonly required: readonly StaticValue[];
  readonly options: ReadonlyMap<string, StaticValue>;
}

const NOTHING: Configuration = { forbidden: [], allowed: [], required: [], options: new Map() };
const MOST_BASES = 10;

/** With what it extends: of rules of one name the fields of the extending one win (its merge-configs.mjs). */
function mergedConfiguration(source: ImportSource, remarks: string[], depth: number): Configuration {
  const { value, unknownLines, problem } = readStaticProgram(source.path, asProgram(source));
  if (problem !== null) remarks.push(`${source.path} ${problem}`);
  if (unknownLines.length > 0) remarks.push(`${source.path} computes something in line ${unknownLines.join(', ')}`);
  if (!isMap(value)) return NOTHING;
  const own: Configuration = {
    forbidden: listOf(value.entries.get('forbidden')),
    allowed: listOf(value.entries.get('allowed')),
    required: listOf(value.entries.get('required')),
    options: mapOf(value.entries.get('options')),
  };
  return textsIn(value.entries.get('extends'))
    .slice(0, MOST_BASES)
    .reduce((all, base) => extended(all, baseOf(base, { source, remarks, depth })), own);
}

/** JSON is an expression of JavaScript, with comments and trailing commas as the tool reads it. */
function asProgram({ path, text }: ImportSource): string {
  return path.endsWith('.json') ? `module.exports = (${text}\n)` : text;
}

function listOf(value: StaticValue | undefined): readonly StaticValue[] {
  return isList(value) ? value : value === undefined || value === null ? [] : [value];
}

function mapOf(value: StaticValue | undefined): ReadonlyMap<string, StaticValue> {
  return isMap(value) ? value.entries : new Map();
}

interface Extending {
  readonly source: ImportSource;
  readonly remarks: string[];
  readonly depth: number;
}

function baseOf(base: string, { source, remarks, depth }: Extending): Configuration {
  const preset = /(?:^|\/)configs\/(recommended(?:-strict|-warn-only)?)(?:\.c?js)?$/.exec(base)?.[1];
  if (preset !== undefined) return presetOf(preset);
  const folder = source.path.includes('/') ? source.path.slice(0, source.path.lastIndexOf('/') + 1) : '';
  const path = `${folder}${base.replace(/^\.\//, '')}`;
  const found = [path, `${path}.js`, `${path}.cjs`, `${path}.json`].find((each) => source.textOf(each) !== null);
  if (found === undefined || depth >= MOST_BASES) {
    remarks.push(`it extends ${base}, which is not among the files that are scanned: its rules are not read`);
    return NOTHING;
  }
  return mergedConfiguration({ ...source, path: found, text: source.textOf(found) ?? '' }, remarks, depth + 1);
}

function presetOf(preset: string): Configuration {
  const severity =
    { recommended: null, 'recommended-strict': 'error', 'recommended-warn-only': 'warn' }[preset] ?? null;
  const forbidden = cruiserPreset.map(({ name, from, to }): StaticMap => {
    const usual = ['not-to-unresolvable', 'no-non-package-json'].includes(name) ? 'error' : 'warn';
    const fields = { name, severity: severity ?? usual, from: mapFrom(from), to: mapFrom(to) };
    return mapFrom(fields);
  });
  return { ...NOTHING, forbidden };
}

function mapFrom(fields: Readonly<Record<string, StaticValue>>): StaticMap {
  return { kind: 'map', entries: new Map(Object.entries(fields)), line: 1 };
}

function extended(own: Configuration, base: Configuration): Configuration {
  const bases = new Map(base.forbidden.map((rule) => [nameOf(rule), rule]));
  const names = new Set(own.forbidden.map(nameOf));
  const merged = own.forbidden.map((rule) => {
    const under = nameOf(rule) === null ? undefined : bases.get(nameOf(rule));
    return isMap(rule) && isMap(under) ? { ...rule, entries: new Map([...under.entries, ...rule.entries]) } : rule;
  });
  const rest = base.forbidden.filter((rule) => nameOf(rule) === null || !names.has(nameOf(rule)));
  return {
    forbidden: [...merged, ...rest],
    allowed: [...own.allowed, ...base.allowed],
    required: [...own.required, ...base.required],
    options: new Map([...base.options, ...own.options]),
  };
}

function nameOf(value: StaticValue): string | null {
  const name = isMap(value) ? value.entries.get('name') : null;
  return typeof name === 'string' ? name : null;
}

function surroundingsOf(
  options: Configuration['options'],
  paths: readonly string[],
  remarks: string[],
): CruiserSurroundings {
  const globsIn = (key: string): readonly string[] => {
    const pattern = patternIn(options.get(key));
    if (pattern === null) return [];
    const found = patternGlobs(pattern);
    if ('globs' in found) return found.globs;
    remarks.push(`its option ${key} is left out: ${found.refusal}`);
    return [];
  };
  const included = globsIn('includeOnly');
  if (options.has('knownViolations')) remarks.push('its known violations are not read: run paydown ledger accept');
  return {
    paths,
    included: included.length === 0 ? ['**'] : included,
    excluded: globsIn('exclude'),
    seesTypes: ![undefined, null, false].includes(options.get('tsPreCompilationDeps') as undefined),
  };
}
