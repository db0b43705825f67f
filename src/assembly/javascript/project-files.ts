import type { EffectiveConfig, Placed } from './effective-config.ts';
import { placePath } from './effective-config.ts';
import {
  compilePattern,
  matchesName,
  type NamePattern,
  type PathPattern,
  patternInFolder,
  withDescendants,
} from './path-pattern.ts';

/** What TypeScript leaves out unless told otherwise. */
const ALWAYS_EXCLUDED: readonly string[] = ['node_modules', 'bower_components', 'jspm_packages'];

/** Which files directly in one folder belong to a project: the same for all, or told by their names. */
export type FolderFiles = 'all' | 'none' | ((name: string) => boolean);

/** What `files`, `include` and `exclude` of a configuration take in. */
export interface ProjectFiles {
  /** Asked once for a folder, because large projects have many patterns and folders many files. */
  inFolder(folder: string): FolderFiles;
}

export function projectFiles(config: EffectiveConfig, configFolder: string): ProjectFiles {
  let known: ProjectPatterns | null = null;
  return {
    inFolder(folder) {
      known ??= projectPatterns(config, configFolder);
      return filesInFolder(known, folder);
    },
  };
}

interface ProjectPatterns {
  readonly listed: ReadonlySet<string>;
  readonly included: readonly PathPattern[];
  readonly excluded: readonly PathPattern[];
}

function projectPatterns(config: EffectiveConfig, configFolder: string): ProjectPatterns {
  return {
    listed: new Set(placeAll(config.files, configFolder)),
    included: (includeOf(config, configFolder) ?? []).map(includePattern),
    excluded: excludeOf(config, configFolder).map((pattern) => withDescendants(compilePattern(pattern))),
  };
}

function filesInFolder({ listed, included, excluded }: ProjectPatterns, folder: string): FolderFiles {
  const parts = folder === '' ? [] : folder.split('/');
  const inFolder = (pattern: PathPattern): NamePattern => patternInFolder(pattern, parts);
  const wanted = included.map(inFolder).filter((pattern) => pattern !== false);
  const unwanted = excluded.map(inFolder).filter((pattern) => pattern !== false);
  if (wanted.includes(true) && unwanted.length === 0) return 'all';
  const isMatched = (name: string): boolean => {
    const isMatch = (pattern: NamePattern): boolean => matchesName(pattern, name);
    return wanted.some(isMatch) && !unwanted.some(isMatch);
  };
  if (listed.size > 0) return (name) => listed.has(folder === '' ? name : `${folder}/${name}`) || isMatched(name);
  return wanted.length === 0 || unwanted.includes(true) ? 'none' : isMatched;
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
