import { type EffectiveConfig, placePath } from './effective-config.ts';
import { joinPath } from '../../base/paths.ts';

/** What an alias offers for a specifier. */
export interface AliasMatch {
  /** Paths from the root, in the order to try. Those outside the root are left out. */
  readonly targets: readonly string[];
  /** True for `*`, which matches whatever is imported and so promises nothing. */
  readonly isCatchAll: boolean;
}

interface WildcardAlias {
  readonly prefix: string;
  readonly suffix: string;
  readonly targets: readonly string[];
}

/** The `paths` of a configuration. */
export interface PathAliases {
  match(specifier: string): AliasMatch | null;
}

/** Reads `paths`; an exact alias wins, then the wildcard with the longest prefix, as in TypeScript. */
export function pathAliases(config: EffectiveConfig, configFolder: string): PathAliases | null {
  const { paths, baseUrl } = config;
  if (!paths) return null;
  const base = baseUrl ? placePath(baseUrl.value, baseUrl.folder, configFolder) : paths.folder;
  const place = (target: string): readonly string[] =>
    base === null ? [] : [placePath(target, base, configFolder)].filter((path) => path !== null);
  const exact = new Map<string, readonly string[]>();
  const wildcards: WildcardAlias[] = [];
  for (const [pattern, targets] of Object.entries(paths.value)) {
    const star = pattern.indexOf('*');
    if (star < 0) exact.set(pattern, targets.flatMap(place));
    else wildcards.push({ prefix: pattern.slice(0, star), suffix: pattern.slice(star + 1), targets });
  }
  wildcards.sort((a, b) => b.prefix.length - a.prefix.length);
  return { match: (specifier) => matchExact(exact, specifier) ?? matchWildcard(wildcards, specifier, place) };
}

function matchExact(exact: ReadonlyMap<string, readonly string[]>, specifier: string): AliasMatch | null {
  const targets = exact.get(specifier);
  return targets ? { targets, isCatchAll: false } : null;
}

function matchWildcard(
  wildcards: readonly WildcardAlias[],
  specifier: string,
  place: (target: string) => readonly string[],
): AliasMatch | null {
  const alias = wildcards.find(
    ({ prefix, suffix }) =>
      specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix),
  );
  if (!alias) return null;
  const star = specifier.slice(alias.prefix.length, specifier.length - alias.suffix.length);
  return {
    targets: alias.targets.flatMap((target) => place(target.replace('*', () => star))),
    isCatchAll: alias.prefix === '',
  };
}

/** The folder that bare specifiers are looked up in first; null without `baseUrl`. */
export function baseUrlFolder(config: EffectiveConfig, configFolder: string): string | null {
  return config.baseUrl ? placePath(config.baseUrl.value, config.baseUrl.folder, configFolder) : null;
}

/** The other places where a relative import may continue, because `rootDirs` are laid over one another. */
export function siblingPaths(rootDirs: readonly string[], path: string): readonly string[] {
  const [home] = rootDirs
    .filter((root) => path === root || root === '' || path.startsWith(`${root}/`))
    .toSorted((a, b) => b.length - a.length);
  if (home === undefined) return [];
  const below = home === '' ? path : path.slice(home.length + 1);
  return rootDirs.filter((root) => root !== home).flatMap((root) => joinPath(root, below) ?? []);
}
