import type { Manifest } from '../../model/manifest.ts';
import { csharpManifestParser } from './csharp/csharp-manifests.ts';
import { parseGoModule, parseGoWorkspace } from './go/parse-go-module.ts';
import { isJavaManifestPath, parseJavaManifest } from './java/index.ts';
import { deploymentParser } from './parse-deployment.ts';
import { parseIgnore } from './parse-ignore.ts';
import { parsePackage } from './parse-package.ts';
import { isSettingsPath, parseSettings } from './parse-settings.ts';
import { parseTsconfig } from './parse-tsconfig.ts';
import { pythonManifestParser } from './python/parse-python-manifest.ts';
import { parseLerna, parsePnpmWorkspace, parseRush } from './parse-workspace.ts';

type ParseText = (text: string) => Manifest | null;

/** Manifests known by their exact name. */
const PARSERS: ReadonlyMap<string, ParseText> = new Map<string, ParseText>([
  ['package.json', parsePackage],
  ['pnpm-workspace.yaml', parsePnpmWorkspace],
  ['lerna.json', parseLerna],
  ['rush.json', parseRush],
  ['.gitignore', parseIgnore],
  ['go.mod', parseGoModule],
  ['go.work', parseGoWorkspace],
]);

/** `tsconfig.json`, `tsconfig.app.json`, `jsconfig.json`, `base.tsconfig.json`. */
const TSCONFIG_NAME = /(?:^|[.-])[jt]sconfig(?:[.-][^/]*)?\.json$/;
/** Workspaces keep what others extend in a package of such a name: `packages/typescript-config/base.json`. */
const TSCONFIG_FOLDER = /(?:^|[/.-])(?:tsconfigs?|ts-configs?|typescript-configs?|config-typescript)\/[^/]+\.json$/;

/** Last parts of the names of build files: asked of every path of a snapshot, so that the costly questions are asked of few. */
const BUILD_EXTENSION =
  /^(?:csproj|props|targets|slnx?|xml|gradle|kts|toml|cfg|py|txt|in|pip|ya?ml|properties|Procfile)$/i;

/** True for the files whose facts say how modules find one another. */
export function isManifestPath(path: string): boolean {
  return parserOf(path) !== null;
}

/** What decides, beside the text, how a manifest is read: its name, and for YAML what its folder makes of it. */
export function manifestDialect(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.ya?ml$/i.test(name) ? `${name} ${isSettingsPath(path) ? 'settings' : 'deployment'}` : name;
}

/** The facts of one manifest; null when the path is not one. Never throws: what is wrong is in `problems`. */
export function parseManifest(path: string, text: string): Manifest | null {
  const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return parserOf(path)?.(withoutMark) ?? null;
}

function parserOf(path: string): ParseText | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const parser = PARSERS.get(name);
  if (parser) return parser;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (extension !== 'json') return BUILD_EXTENSION.test(extension) || name === 'Pipfile' ? buildFileParser(path) : null;
  return TSCONFIG_NAME.test(name) || TSCONFIG_FOLDER.test(path) ? parseTsconfig : null;
}

function buildFileParser(path: string): ParseText | null {
  const parser = csharpManifestParser(path) ?? pythonManifestParser(path) ?? deploymentParser(path);
  if (parser === null && isSettingsPath(path)) return parseSettings;
  if (parser !== null || !isJavaManifestPath(path)) return parser;
  return (text) => parseJavaManifest(path, () => text);
}
