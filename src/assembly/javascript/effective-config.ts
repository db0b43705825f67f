import { joinPath } from '../../base/paths.ts';
import type { TypeScriptManifest } from '../../model/manifest.ts';

/** A value of a configuration beside the folder it is relative to: that of the file that wrote it. */
export interface Placed<T> {
  readonly value: T;
  readonly folder: string;
}

type PlacedOption<T> = Placed<T> | null;

/** A tsconfig after `extends`: every option with its place. Later and nearer files win; references are never inherited. */
export interface EffectiveConfig {
  readonly baseUrl: PlacedOption<string>;
  readonly paths: PlacedOption<Readonly<Record<string, readonly string[]>>>;
  readonly rootDirs: PlacedOption<readonly string[]>;
  readonly outDir: PlacedOption<string>;
  readonly declarationDir: PlacedOption<string>;
  readonly rootDir: PlacedOption<string>;
  readonly customConditions: PlacedOption<readonly string[]>;
  readonly keepsValueImports: PlacedOption<boolean>;
  readonly files: PlacedOption<readonly string[]>;
  readonly include: PlacedOption<readonly string[]>;
  readonly exclude: PlacedOption<readonly string[]>;
}

const EMPTY: EffectiveConfig = {
  baseUrl: null,
  paths: null,
  rootDirs: null,
  outDir: null,
  declarationDir: null,
  rootDir: null,
  customConditions: null,
  keepsValueImports: null,
  files: null,
  include: null,
  exclude: null,
};

/** What a configuration says by itself. */
export function ownConfig(manifest: TypeScriptManifest, folder: string): EffectiveConfig {
  const place = <T>(value: T | null): PlacedOption<T> => (value === null ? null : { value, folder });
  const listed = (value: readonly string[]): PlacedOption<readonly string[]> => place(value.length > 0 ? value : null);
  return {
    baseUrl: place(manifest.baseUrl),
    paths: place(manifest.paths),
    rootDirs: listed(manifest.rootDirs),
    outDir: place(manifest.outDir),
    declarationDir: place(manifest.declarationDir),
    rootDir: place(manifest.rootDir),
    customConditions: listed(manifest.customConditions),
    keepsValueImports: place(manifest.keepsValueImports),
    files: place(manifest.files),
    include: place(manifest.include),
    exclude: place(manifest.exclude),
  };
}

/** Lays configurations over one another; the last one wins option by option. */
export function mergeConfigs(layers: readonly EffectiveConfig[]): EffectiveConfig {
  return layers.reduce<EffectiveConfig>((below, above) => {
    const set = Object.entries(above).filter(([, option]) => option !== null);
    return { ...below, ...Object.fromEntries(set) };
  }, EMPTY);
}

const CONFIG_FOLDER = '${configDir}';

/** The path from the root that an option names; null outside the root. `${configDir}` is the folder of the file in use. */
export function placePath(written: string, folder: string, configFolder: string): string | null {
  const isTemplate = written.startsWith(CONFIG_FOLDER);
  return isTemplate ? joinPath(configFolder, written.slice(CONFIG_FOLDER.length)) : joinPath(folder, written);
}
