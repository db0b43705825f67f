import type { EffectiveConfig, Placed } from './effective-config.ts';
import { placePath } from './effective-config.ts';
import { compilePattern, matchesPattern, type PathPattern, withDescendants } from './path-pattern.ts';

/** What TypeScript leaves out unless told otherwise. */
const ALWAYS_EXCLUDED: readonly string[] = ['node_modules', 'bower_components', 'jspm_packages'];

/** Tells whether `files`, `include` and `exclude` of a configuration take a path in. */
export interface ProjectFiles {
  includes(path: string): boolean;
}

export function projectFiles(config: EffectiveConfig, configFolder: string): ProjectFiles {
  const listed = new Set(placeAll(config.files, configFolder));
  const included = (includeOf(config, configFolder) ?? []).map(includePattern);
  const excluded = excludeOf(config, configFolder).map((pattern) => withDescendants(compilePattern(pattern)));
  return {
    includes(path) {
      if (listed.has(path)) return true;
      if (included.length === 0) return false;
      const parts = path.split('/');
      const isMatch = (pattern: PathPattern): boolean => matchesPattern(pattern, parts);
      return included.some(isMatch) && !excluded.some(isMatch);
    },
  };
}

/** The folders that `include` patterns start from, without their wildcards. */
export function includedFolders(config: EffectiveConfig, configFolder: string): readonly string[] {
  return (includeOf(config, configFolder) ?? []).map((pattern) => {
    const parts = pattern.split('/');
    const wildcard = parts.findIndex((part) => /[*?]/.test(part));
    if (wildcard >= 0) return parts.slice(0, wildcard).join('/');
    return isFolderPattern(pattern) ? pattern : parts.slice(0, -1).join('/');
  });
}

function includeOf(config: EffectiveConfig, configFolder: string): readonly string[] | null {
  if (config.include) return placeAll(config.include, configFolder);
  return config.files ? null : placeAll({ value: ['**/*'], folder: configFolder }, configFolder);
}

function excludeOf(config: EffectiveConfig, configFolder: string): readonly string[] {
  if (config.exclude) return placeAll(config.exclude, configFolder);
  const outputs = [config.outDir, config.declarationDir].flatMap((option) =>
    option ? [placePath(option.value, option.folder, configFolder)] : [],
  );
  const always = placeAll({ value: ALWAYS_EXCLUDED, folder: configFolder }, configFolder);
  return [...always, ...outputs.filter((path) => path !== null && path !== configFolder && path !== '')] as string[];
}

function placeAll(option: Placed<readonly string[]> | null, configFolder: string): readonly string[] {
  if (!option) return [];
  return option.value.flatMap((written) => placePath(written, option.folder, configFolder) ?? []);
}

/** A pattern that ends in a plain name without an extension means everything below that folder. */
function includePattern(pattern: string): PathPattern {
  const compiled = compilePattern(pattern);
  return isFolderPattern(pattern) ? withDescendants(compiled) : compiled;
}

function isFolderPattern(pattern: string): boolean {
  return !/[.*?]/.test(pattern.slice(pattern.lastIndexOf('/') + 1));
}
