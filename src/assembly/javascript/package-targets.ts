/** The conditions that a tool which bundles TypeScript sources would set, but for `import` and `require`. */
const CONDITIONS: readonly string[] = ['source', 'development', 'types', 'module', 'module-sync', 'node', 'default'];

/** What `exports` or `imports` of a package.json says about one subpath. */
export interface PackageTargets {
  /** Targets as written, best first: those of the wanted conditions, then those of any other. */
  readonly targets: readonly string[];
  /** True when the package answers to the subpath at all, if only with `null`. */
  readonly isOffered: boolean;
}

const NOTHING: PackageTargets = { targets: [], isOffered: false };

/** Conditions of an `import`, or of a `require` call, beside those a project adds. */
export function conditionsFor(isRequire: boolean, custom: readonly string[]): ReadonlySet<string> {
  const usual = isRequire ? REQUIRE_CONDITIONS : IMPORT_CONDITIONS;
  return custom.length === 0 ? usual : new Set([...usual, ...custom]);
}

const IMPORT_CONDITIONS: ReadonlySet<string> = new Set([...CONDITIONS, 'import']);
const REQUIRE_CONDITIONS: ReadonlySet<string> = new Set([...CONDITIONS, 'require']);

/**
 * Looks a subpath up in an `exports` tree (`.`, `./tiers`) or an `imports` tree (`#tiers`), by the algorithm of the
 * Node.js documentation, "Modules: Packages", PACKAGE_EXPORTS_RESOLVE. Targets of conditions that do not apply follow
 * behind, because a file that only another run time takes is still the file that the import is about.
 */
export function packageTargets(tree: unknown, subpath: string, conditions: ReadonlySet<string>): PackageTargets {
  const entry = findEntry(subpathMap(tree), subpath);
  if (!entry) return NOTHING;
  const fill = (target: string): string => target.replaceAll('*', () => entry.star) + entry.rest;
  const wanted = collectTargets(entry.value, (condition) => conditions.has(condition));
  const others = collectTargets(entry.value, () => true);
  return { targets: [...new Set([...wanted, ...others])].map(fill), isOffered: true };
}

interface Entry {
  readonly value: unknown;
  readonly star: string;
  /** What a folder mapping (`"./tiers/": "./src/tiers/"`, deprecated) appends. */
  readonly rest: string;
}

/** `exports` may be the target of `.` itself; only keys with a leading dot or hash name subpaths. */
function subpathMap(tree: unknown): ReadonlyMap<string, unknown> {
  if (typeof tree === 'object' && tree !== null && !Array.isArray(tree)) {
    const entries = Object.entries(tree);
    if (entries.some(([key]) => key.startsWith('.') || key.startsWith('#'))) return new Map(entries);
  }
  return tree === null || tree === undefined ? new Map() : new Map([['.', tree]]);
}

function findEntry(map: ReadonlyMap<string, unknown>, subpath: string): Entry | null {
  if (map.has(subpath) && !subpath.includes('*')) return { value: map.get(subpath), star: '', rest: '' };
  let best: Entry | null = null;
  let bestLength = -1;
  for (const [key, value] of map) {
    const entry = matchPattern(key, value, subpath);
    const length = key.includes('*') ? key.indexOf('*') : key.length;
    if (entry && length > bestLength) {
      best = entry;
      bestLength = length;
    }
  }
  return best;
}

function matchPattern(key: string, value: unknown, subpath: string): Entry | null {
  if (key.endsWith('/') && subpath.startsWith(key)) return { value, star: '', rest: subpath.slice(key.length) };
  const star = key.indexOf('*');
  if (star < 0) return null;
  const suffix = key.slice(star + 1);
  const isMatch = subpath.length >= key.length && subpath.startsWith(key.slice(0, star)) && subpath.endsWith(suffix);
  return isMatch ? { value, star: subpath.slice(star, subpath.length - suffix.length), rest: '' } : null;
}

/** Every text reached through the conditions, in order; `null` blocks and so adds nothing. */
function collectTargets(value: unknown, applies: (condition: string) => boolean): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => collectTargets(each, applies));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([condition, target]) =>
    applies(condition) ? collectTargets(target, applies) : [],
  );
}
